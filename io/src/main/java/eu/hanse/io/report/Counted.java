package eu.hanse.io.report;

/** Numbers with the right form of the noun. */
final class Counted {

  private Counted() {}

  static String of(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
