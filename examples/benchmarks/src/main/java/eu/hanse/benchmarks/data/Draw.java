package eu.hanse.benchmarks.data;

import java.util.List;
import java.util.Random;

/**
 * Draws by chance. Only methods whose results the Java platform prescribes to the bit are used, so
 * that the same seed draws the same everywhere.
 */
final class Draw {

  private final Random random;

  private Draw(long seed) {
    this.random = new Random(seed);
  }

  /**
   * {@return what draws for one thing of many}
   *
   * @param seed the seed of all
   * @param kind tells kinds of things apart
   * @param number the number of the thing
   */
  static Draw of(long seed, String kind, int number) {
    long mixed = (seed * 31 + kind.hashCode()) * 0x9E3779B97F4A7C15L + number;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new Draw(mixed ^ (mixed >>> 31));
  }

  /** {@return a number from 0 to 1, 1 excluded} */
  double share() {
    return random.nextDouble();
  }

  /**
   * {@return a number from 0 to the bound, which is excluded}
   *
   * @param bound the bound
   */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /**
   * {@return a number from the least to the greatest, both included}
   *
   * @param least the least
   * @param most the greatest
   */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /**
   * {@return whether something happens}
   *
   * @param probability how often it does
   */
  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /**
   * {@return one of them}
   *
   * @param values they
   * @param <T> what they are
   */
  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /**
   * {@return a number of which great ones are rare, exponentially distributed}
   *
   * @param mean the mean
   */
  double exponential(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  /**
   * {@return a number of which great ones are rare but not absent, by a power law}
   *
   * @param least the least
   * @param exponent how quickly great ones become rare
   */
  double powerLaw(double least, double exponent) {
    return least * StrictMath.pow(1 - random.nextDouble(), -1 / exponent);
  }
}
