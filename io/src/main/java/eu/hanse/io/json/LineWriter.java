package eu.hanse.io.json;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.io.shape.JsonLines;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes entities as lines of a stream (NDJSON), each as it comes, so that data of any size can be
 * written. The form is canonical: text in it stays the same when it is read and written again.
 *
 * <p>Data are read in one pass if what an entity names comes before it: sources, organisations,
 * cities, programmes. Not safe for use by several threads.
 */
public final class LineWriter implements Closeable {

  private final OutputStream out;
  private final JsonLines lines;

  private LineWriter(OutputStream out) {
    this.out = out;
    this.lines = new JsonLines(out);
  }

  /**
   * {@return a writer of lines}
   *
   * @param out takes the bytes, some thousands at a time; it is closed with the writer
   */
  public static LineWriter to(OutputStream out) {
    return new LineWriter(out);
  }

  /**
   * Writes all entities of a catalogue, by kind and id.
   *
   * @param catalogue the catalogue
   * @throws IOException if the bytes cannot be written
   */
  public void write(Catalogue catalogue) throws IOException {
    for (Source source : catalogue.sources().values()) {
      write(source);
    }
    for (Organisation organisation : catalogue.organisations().values()) {
      write(organisation);
    }
    for (City city : catalogue.cities().values()) {
      write(city);
    }
    for (Programme programme : catalogue.programmes().values()) {
      write(programme);
    }
  }

  /**
   * Writes a source.
   *
   * @param source the source
   * @throws IOException if the bytes cannot be written
   */
  public void write(Source source) throws IOException {
    write(EntityKind.SOURCE, source);
  }

  /**
   * Writes an organisation.
   *
   * @param organisation the organisation
   * @throws IOException if the bytes cannot be written
   */
  public void write(Organisation organisation) throws IOException {
    write(EntityKind.ORGANISATION, organisation);
  }

  /**
   * Writes a city.
   *
   * @param city the city
   * @throws IOException if the bytes cannot be written
   */
  public void write(City city) throws IOException {
    write(EntityKind.CITY, city);
  }

  /**
   * Writes a programme.
   *
   * @param programme the programme
   * @throws IOException if the bytes cannot be written
   */
  public void write(Programme programme) throws IOException {
    write(EntityKind.PROGRAMME, programme);
  }

  private void write(EntityKind kind, Object entity) throws IOException {
    try {
      lines.write(kind, entity);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes what is not written yet, and closes what takes the bytes.
   *
   * @throws IOException if the bytes cannot be written
   */
  @Override
  public void close() throws IOException {
    try (out) {
      lines.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
