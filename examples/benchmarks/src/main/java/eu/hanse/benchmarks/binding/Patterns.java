package eu.hanse.benchmarks.binding;

/** The patterns of texts, as the JSON Schema of the format has them. */
final class Patterns {

  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String COUNTRY = "[A-Z]{2}";
  static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
  static final String FORMAT = "hanse/1";
  static final String INITIATIVE = "(" + SLUG + "/)?" + SLUG;
  static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}";
  static final String MONEY = "[A-Z]{3} -?[0-9]{1,40}(\\.[0-9]{1,4})?";
  static final String NUTS = "[A-Z]{2}[0-9A-Z]{0,3}";
  static final String PARTY = "(city|organisation):" + SLUG;
  static final String PATH = "(/([^~]|~[01])*)?";
  static final String PERIOD = DATE + "(/(\\.\\.|" + DATE + "))?";
  static final String SCHEME = "[a-z0-9]{1,32}(-[a-z0-9]{1,32}){0,8}";
  static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";

  private Patterns() {}
}
