package eu.hanse.benchmarks.result;

import com.google.common.collect.ImmutableMap;

/**
 * A section of the page: a table for each size.
 *
 * @param title its title
 * @param baseline the benchmark that the others are compared with
 * @param rows what stands in each row, by benchmark
 */
record Section(String title, String baseline, ImmutableMap<String, String> rows) {

  private static final String SCAN = "Jackson: tokens and their texts, nothing kept (the floor)";
  private static final String TREE = "Jackson: `readTree`, line by line";
  private static final String BINDING = "Jackson: data binding to records";
  private static final String VALIDATION = "**Hanse: read and validate by all rules**";

  static final Section READING =
      new Section(
          "Reading, from memory",
          "ReadBenchmark.readTree",
          ImmutableMap.<String, String>builder()
              .put("ReadBenchmark.tokenScan", SCAN)
              .put("ReadBenchmark.readTree", TREE)
              .put("ReadBenchmark.dataBinding", BINDING)
              .put("ReadBenchmark.hanse", "**Hanse: read a catalogue**")
              .put("ReadBenchmark.hanseValidation", VALIDATION)
              .put("PeerBenchmark.networknt", "`readTree`, and the schema with networknt")
              .put("PeerBenchmark.hibernateValidator", "Data binding, and Hibernate Validator")
              .put("PeerBenchmark.ajv", "`JSON.parse`, and the schema with ajv, on Node")
              .put(
                  "PeerBenchmark.jsonschema",
                  "`json.loads`, and the schema with jsonschema, Python")
              .buildOrThrow());

  static final Section FILE =
      new Section(
          "Reading, from a file as a stream",
          "FileBenchmark.readTree",
          ImmutableMap.of(
              "FileBenchmark.tokenScan", SCAN,
              "FileBenchmark.readTree", TREE,
              "FileBenchmark.dataBinding", BINDING,
              "FileBenchmark.hanseValidation", VALIDATION));

  static final Section WRITING =
      new Section(
          "Writing, to nowhere",
          "WriteBenchmark.dataBindingDocument",
          ImmutableMap.of(
              "WriteBenchmark.dataBindingDocument", "Jackson: a document from records",
              "WriteBenchmark.hanseDocument", "**Hanse: the canonical document**",
              "WriteBenchmark.dataBindingLines", "Jackson: a stream from records",
              "WriteBenchmark.hanseLines", "**Hanse: a stream, by `HanseModule`**"));

  static final Section CATALOGUE =
      new Section(
          "Building a catalogue, and asking it for what each of 3,000 cities does",
          "CatalogueBenchmark.build",
          ImmutableMap.of(
              "CatalogueBenchmark.build", "**Hanse: build**",
              "CatalogueBenchmark.buildAndLookUp", "**Hanse: build, make the indexes, look up**",
              "CatalogueBenchmark.lookUps", "**Hanse: look up, with indexes**"));

  static final Section GRAPH =
      new Section(
          "Who took part with whom: count, and find each city's strongest partner",
          "GraphBenchmark.jgrapht",
          ImmutableMap.of(
              "GraphBenchmark.jgrapht", "JGraphT, from lists of ids",
              "GraphBenchmark.hanse", "**Hanse: maps, from a catalogue**",
              "GraphBenchmark.networkx", "networkx, from lists of ids, Python"));

  static final Section MEMORY =
      new Section(
          "Memory held",
          "MemoryUse.readTree",
          ImmutableMap.of(
              "MemoryUse.readTree", "Jackson: trees",
              "MemoryUse.dataBinding", "Jackson: records",
              "MemoryUse.hanse", "**Hanse: a catalogue**",
              "MemoryUse.hanseIndexed", "**Hanse: a catalogue and its indexes**"));
}
