package eu.hanse.io.export.linked;

import eu.hanse.analysis.Selection;
import eu.hanse.io.export.Manifest;
import eu.hanse.io.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Data as JSON-LD 1.1 in terms of schema.org, the SEMIC Core Vocabularies of the European Union and
 * PROV, so that it can be loaded beside other linked data. The table of the {@linkplain
 * eu.hanse.io.export.linked package} says what becomes what.
 *
 * <ul>
 *   <li>The context is part of the document: nothing has to be fetched to read it. Every property
 *       used is defined there.
 *   <li>Nodes have names made of a base and the ids of the data, so that the same thing has the
 *       same name in every export: {@code urn:hanse:city:turin}, or, with a base of one's own,
 *       {@code https://example.org/cities/city/turin}. They are written a node a line: programmes,
 *       meetings, cities, organisations and sources.
 *   <li>A city is two nodes: the territory, where meetings take place and which Wikidata and
 *       GeoNames know, and the local authority ({@code urn:hanse:city:turin:authority}), which
 *       takes part, comes to meetings and pays.
 *   <li>Written are the programmes of the selection and what they name: cities that take part,
 *       host, come to meetings or pay, what these are part of, the organisations involved, and all
 *       sources. What the catalogue does not hold is named and not described.
 *   <li>Sources are said with {@code prov:wasDerivedFrom}, as in DBpedia, of the thing that they
 *       tell of, or of the role, meeting or grant.
 *   <li>Dates may be a year or a month alone, as ISO 8601 has it; they have the type {@code
 *       schema:Date}.
 *   <li>The first node is the data set: the manifest, which is its description, and the hash of the
 *       data.
 * </ul>
 *
 * <p>The same selection gives the same bytes.
 */
public final class JsonLd {

  /** The base of names where there is no other. */
  public static final String DEFAULT_BASE = "urn:hanse:";

  private final Content content;
  private final Iris iris;
  private final Manifest manifest;

  private JsonLd(Content content, Iris iris, Manifest manifest) {
    this.content = content;
    this.iris = iris;
    this.manifest = manifest;
  }

  /**
   * {@return data with names that begin with {@value #DEFAULT_BASE}}
   *
   * @param selection what is written
   * @param manifest what the export is made of
   */
  public static JsonLd of(Selection selection, Manifest manifest) {
    return of(selection, DEFAULT_BASE, manifest);
  }

  /**
   * {@return data with names of one's own}
   *
   * @param selection what is written
   * @param base what the names of nodes begin with: an absolute IRI that ends with a colon, a slash
   *     or a hash
   * @param manifest what the export is made of
   * @throws IllegalArgumentException if the base is none
   */
  public static JsonLd of(Selection selection, String base, Manifest manifest) {
    return new JsonLd(new Content(selection), new Iris(base), manifest);
  }

  /**
   * Writes the document.
   *
   * @param out takes the bytes, and stays open
   * @throws IOException if the bytes cannot be written
   */
  public void write(OutputStream out) throws IOException {
    NodeWriter.write(content, iris, manifest, out);
  }

  /**
   * Writes the document to a file, which is replaced as a whole or not at all.
   *
   * @param file the file
   * @throws IOException if it cannot be written; the file is then what it was
   */
  public void write(Path file) throws IOException {
    AtomicFile.replace(file, this::write);
  }
}
