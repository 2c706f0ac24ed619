package eu.hanse.benchmarks.result;

import com.google.common.collect.ImmutableMap;

/**
 * A section of the page: a table for each size.
 *
 * @param title its title
 * @param baseline the benchmark that the others are compared with
 * @param reads whether the data are read, so that it counts how many bytes a second
 * @param rows what stands in each row, by benchmark
 */
record Section(String title, String baseline, boolean reads, ImmutableMap<String, String> rows) {

  private static final String SCAN = "Jackson: tokens and their texts, nothing kept (the floor)";
  private static final String TREE = "Jackson: `readTree`, line by line";
  private static final String BINDING = "Jackson: data binding to records";
  private static final String VALIDATION = "**Hanse: read and validate by all rules**";
  private static final String TWO_THREADS = "**Hanse: the same, by two threads**";

  static final Section READING =
      new Section(
          "Reading, from memory",
          "ReadBenchmark.readTree",
          true,
          ImmutableMap.<String, String>builder()
              .put("ReadBenchmark.tokenScan", SCAN)
              .put("ReadBenchmark.readTree", TREE)
              .put("ReadBenchmark.dataBinding", BINDING)
              .put("ReadBenchmark.hanse", "**Hanse: read a catalogue**")
              .put("ReadBenchmark.hanseValidation", VALIDATION)
              .put("ReadBenchmark.hanseValidationByTwoThreads", TWO_THREADS)
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
          true,
          ImmutableMap.of(
              "FileBenchmark.tokenScan", SCAN,
              "FileBenchmark.readTree", TREE,
              "FileBenchmark.dataBinding", BINDING,
              "FileBenchmark.hanseValidation", VALIDATION,
              "FileBenchmark.hanseValidationByTwoThreads", TWO_THREADS));

  static final Section DOCUMENTS =
      new Section(
          "Writing a document, to nowhere",
          "WriteBenchmark.dataBindingDocument",
          false,
          ImmutableMap.of(
              "WriteBenchmark.dataBindingDocument", "Jackson: from records",
              "WriteBenchmark.hanseDocument", "**Hanse: `CatalogueWriter`**"));

  static final Section LINES =
      new Section(
          "Writing a stream, to nowhere",
          "WriteBenchmark.dataBindingLines",
          false,
          ImmutableMap.of(
              "WriteBenchmark.dataBindingLines", "Jackson: from records",
              "WriteBenchmark.hanseLines", "**Hanse: `LineWriter`**"));

  static final Section CATALOGUE =
      new Section(
          "Building a catalogue, and asking it for what each of 3,000 cities does",
          "CatalogueBenchmark.build",
          false,
          ImmutableMap.of(
              "CatalogueBenchmark.build", "**Hanse: build**",
              "CatalogueBenchmark.buildAndLookUp", "**Hanse: build, make the indexes, look up**",
              "CatalogueBenchmark.lookUps", "**Hanse: look up, with indexes**"));

  static final Section GRAPH =
      new Section(
          "Who took part with whom: count, and find each city's strongest partner",
          "GraphBenchmark.jgrapht",
          false,
          ImmutableMap.of(
              "GraphBenchmark.jgrapht", "JGraphT, from lists of ids",
              "GraphBenchmark.hanse", "**Hanse: `Networks`, from a catalogue**",
              "GraphBenchmark.networkx", "networkx, from lists of ids, Python"));

  static final Section NETWORK =
      new Section(
          "Making the network of who took part with whom, with three of five participations",
          "CoParticipationBenchmark.network",
          false,
          ImmutableMap.of(
              "CoParticipationBenchmark.network", "**Hanse: `Networks.coParticipation`**"));

  static final Section MEMORY =
      new Section(
          "Memory held",
          "MemoryUse.readTree",
          false,
          ImmutableMap.of(
              "MemoryUse.readTree", "Jackson: trees",
              "MemoryUse.dataBinding", "Jackson: records",
              "MemoryUse.hanse", "**Hanse: a catalogue**",
              "MemoryUse.hanseIndexed", "**Hanse: a catalogue and its indexes**"));
}
