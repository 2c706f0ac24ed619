package eu.hanse.io.picture;

import java.util.Optional;

/**
 * What stands above and below a picture.
 *
 * @param title what it shows
 * @param subtitle what of it, such as the period or the programmes
 * @param source where the data come from
 */
public record Caption(String title, Optional<String> subtitle, Optional<String> source) {

  /**
   * {@return a caption with a title alone}
   *
   * @param title what the picture shows
   */
  public static Caption of(String title) {
    return new Caption(title, Optional.empty(), Optional.empty());
  }

  /**
   * {@return this caption with a subtitle}
   *
   * @param text what of it is shown, such as the period or the programmes
   */
  public Caption withSubtitle(String text) {
    return new Caption(title, Optional.of(text), source);
  }

  /**
   * {@return this caption with a source}
   *
   * @param text where the data come from, in free words
   */
  public Caption withSource(String text) {
    return new Caption(title, subtitle, Optional.of(text));
  }
}
