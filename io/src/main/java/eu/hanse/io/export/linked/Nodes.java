package eu.hanse.io.export.linked;

import eu.hanse.io.shape.NumberText;
import eu.hanse.place.Country;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what nodes say. What is empty is not written. */
final class Nodes {

  private final JsonGenerator json;

  Nodes(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the name and the types of the node begun. */
  void identify(String iri, Type... types) {
    json.writeStringProperty("@id", iri);
    types(types);
  }

  /** Writes the types of the node begun. */
  void types(Type... types) {
    json.writeName("@type");
    writeAll(Arrays.stream(types).map(Type::term).toList(), json::writeString);
  }

  void text(Term term, String text) {
    json.writeStringProperty(term.key(), text);
  }

  void text(Term term, Optional<String> text) {
    text.ifPresent(value -> text(term, value));
  }

  void texts(Term term, Collection<String> texts) {
    all(term, texts, json::writeString);
  }

  void number(Term term, long number) {
    json.writeNumberProperty(term.key(), number);
  }

  void number(Term term, double number) {
    json.writeName(term.key());
    json.writeNumber(NumberText.of(number));
  }

  /** Writes an exact number: as a JSON number it would be read as a binary fraction. */
  void decimal(Term term, String number) {
    json.writeObjectPropertyStart(term.key());
    json.writeStringProperty("@type", Vocabulary.XML_SCHEMA.compact("decimal"));
    json.writeStringProperty("@value", number);
    json.writeEndObject();
  }

  void dates(Term start, Term end, Optional<DateSpan> period) {
    period.ifPresent(span -> dates(start, end, span));
  }

  void dates(Term start, Term end, DateSpan period) {
    date(start, period.start());
    period.end().ifPresent(day -> date(end, day));
  }

  void date(Term term, PartialDate date) {
    text(term, date.toString());
  }

  /** Writes texts by language, and under {@code @none} those of which it is not known. */
  void texts(Term term, Map<String, String> byLanguage, List<String> others) {
    if (byLanguage.isEmpty() && others.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart(term.key());
    byLanguage.forEach(json::writeStringProperty);
    if (!others.isEmpty()) {
      json.writeName("@none");
      writeAll(others, json::writeString);
    }
    json.writeEndObject();
  }

  void reference(Term term, String iri) {
    json.writeStringProperty(term.key(), iri);
  }

  void references(Term term, Collection<String> iris) {
    all(term, iris, json::writeString);
  }

  void country(Country country) {
    node(
        Term.ADDRESS,
        () -> {
          types(Type.POSTAL_ADDRESS);
          text(Term.ADDRESS_COUNTRY, country.code());
        });
  }

  /** Writes an address of the web; one that is none is a text and no more. */
  void address(Term term, Optional<String> address) {
    address.ifPresent(
        text -> {
          if (isAddress(text)) {
            reference(term, text);
          } else {
            json.writeName(term.key());
            literal(text);
          }
        });
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && uri.isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Writes the name of a node as one of several values. */
  void value(String iri) {
    json.writeString(iri);
  }

  /** Writes a text where others are names of nodes. */
  void literal(String text) {
    json.writeStartObject();
    json.writeStringProperty("@value", text);
    json.writeEndObject();
  }

  /** Writes a node that has no name of its own. */
  void node(Term term, Runnable content) {
    json.writeObjectPropertyStart(term.key());
    content.run();
    json.writeEndObject();
  }

  /** Writes nodes that have no names of their own. */
  <T> void nodes(Term term, Collection<T> items, Content<T> content) {
    all(
        term,
        items,
        item -> {
          json.writeStartObject();
          content.write(item);
          json.writeEndObject();
        });
  }

  /**
   * Writes something.
   *
   * @param <T> what is written
   */
  interface Content<T> {
    void write(T item);
  }

  /** Writes values, as a list if there are several. */
  <T> void all(Term term, Collection<T> items, Content<T> content) {
    if (!items.isEmpty()) {
      json.writeName(term.key());
      writeAll(items, content);
    }
  }

  private <T> void writeAll(Collection<T> items, Content<T> content) {
    Iterator<T> all = items.iterator();
    if (items.size() == 1) {
      content.write(all.next());
      return;
    }
    json.writeStartArray();
    all.forEachRemaining(content::write);
    json.writeEndArray();
  }
}
