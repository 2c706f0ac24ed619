package eu.hanse.property;

import eu.hanse.source.Place;

/** A text. */
final class TextValue extends SingleValue<String> {

  @Override
  boolean holdsTexts() {
    return true;
  }

  @Override
  boolean isWorthSearching(String text, TextSearch search) {
    return search.wanted().test(text);
  }

  @Override
  void findTexts(String text, Place place, TextSearch search) {
    search.visitor().accept(place.path(), text);
  }
}
