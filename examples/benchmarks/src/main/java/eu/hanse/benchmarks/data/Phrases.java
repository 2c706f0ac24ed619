package eu.hanse.benchmarks.data;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes up names and sentences of the length, and with the accents, that real data have. */
final class Phrases {

  private static final List<String> BEGINNINGS =
      List.of(
          "Bru", "Vál", "Mon", "Kar", "Sö", "Lin", "Pra", "Gué", "Ost", "Rot", "Tar", "Ble", "Zam",
          "Hel", "Nov", "Fa", "Mü", "Cor", "Drá", "Es");
  private static final List<String> MIDDLES =
      List.of(
          "na", "ve", "ri", "lo", "den", "mar", "tí", "bel", "go", "san", "ne", "cu", "der", "ló",
          "pe", "ka");
  private static final List<String> ENDINGS =
      List.of(
          "burg", "ville", "stad", "ona", "ice", "hafen", "mouth", "ów", "polis", "grad", "nes",
          "tal", "by", "ano", "vík");
  private static final List<String> GIVEN_NAMES =
      List.of(
          "Alva", "Bruno", "Clara", "Dario", "Elín", "Farid", "Greta", "Hugo", "Inês", "Jan",
          "Katja", "Luís");
  private static final List<String> THEMES =
      List.of(
          "mobility",
          "open data",
          "circular economy",
          "energy renovation",
          "urban regeneration",
          "social inclusion",
          "digital skills",
          "public procurement",
          "food",
          "air quality",
          "tourism",
          "citizen participation",
          "green infrastructure",
          "housing",
          "health",
          "logistics");
  private static final List<String> SUBJECTS =
      List.of(
          "The city",
          "The local group",
          "A team of three departments",
          "The partners",
          "The agency",
          "The council");
  private static final List<String> VERBS =
      List.of("tested", "adapted", "drew up", "published", "compared", "procured", "agreed upon");
  private static final List<String> OBJECTS =
      List.of(
          "a service for",
          "an action plan on",
          "a set of indicators of",
          "three pilots in",
          "the rules that hold for",
          "a common platform of");
  private static final List<String> CIRCUMSTANCES =
      List.of(
          "with residents and local companies",
          "within the first year",
          "after a visit to the lead partner",
          "in two districts",
          "as the roadmap foresaw",
          "without additional staff");

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");

  private Phrases() {}

  static String place(Draw draw) {
    StringBuilder name = new StringBuilder(draw.oneOf(BEGINNINGS));
    for (int i = draw.between(0, 2); i > 0; i--) {
      name.append(draw.oneOf(MIDDLES));
    }
    return name.append(draw.oneOf(ENDINGS)).toString();
  }

  static String person(Draw draw) {
    return draw.oneOf(GIVEN_NAMES) + " " + draw.oneOf(BEGINNINGS) + draw.oneOf(MIDDLES);
  }

  static String theme(Draw draw) {
    return draw.oneOf(THEMES);
  }

  static String sentence(Draw draw) {
    return String.join(
            " ",
            draw.oneOf(SUBJECTS),
            draw.oneOf(VERBS),
            draw.oneOf(OBJECTS),
            draw.oneOf(THEMES),
            draw.oneOf(CIRCUMSTANCES))
        + ".";
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The form that ids have: lower-case letters and digits, joined by hyphens. */
  static String slug(String text) {
    String letters = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
