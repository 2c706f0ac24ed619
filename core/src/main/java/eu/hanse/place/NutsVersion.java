package eu.hanse.place;

/** A version of the NUTS classification: the list of regions that held from its year on. */
public enum NutsVersion {
  /** NUTS 2013, Regulation (EU) No 1319/2013. */
  NUTS_2013("2013"),
  /** NUTS 2016, Regulation (EU) 2016/2066. */
  NUTS_2016("2016"),
  /** NUTS 2021, Regulation (EU) 2019/1755. */
  NUTS_2021("2021"),
  /** NUTS 2024, Regulation (EU) 2023/674. */
  NUTS_2024("2024");

  private final String year;

  NutsVersion(String year) {
    this.year = year;
  }

  /**
   * {@return the version with this year}
   *
   * @param year four digits, such as {@code 2021}
   * @throws IllegalArgumentException if there is no such version
   */
  public static NutsVersion of(String year) {
    for (NutsVersion version : values()) {
      if (version.year.equals(year)) {
        return version;
      }
    }
    throw new IllegalArgumentException(
        "NUTS version \"" + year + "\": expected 2013, 2016, 2021 or 2024");
  }

  /** {@return the year, which {@link #of} reads back} */
  @Override
  public String toString() {
    return year;
  }
}
