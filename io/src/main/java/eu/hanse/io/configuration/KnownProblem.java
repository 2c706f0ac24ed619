package eu.hanse.io.configuration;

import com.google.common.collect.ComparisonChain;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.rule.RuleCode;

/**
 * A problem of an entity, by what stays the same while the data are reformatted, reordered and
 * changed elsewhere.
 *
 * @param code what is wrong
 * @param subject the entity
 * @param path where in the entity, elements of lists being named by their ids; empty if the whole
 *     entity is meant
 */
public record KnownProblem(RuleCode code, EntityKey subject, String path)
    implements Comparable<KnownProblem> {

  /**
   * Checks the path.
   *
   * @param code what is wrong
   * @param subject the entity
   * @param path where in the entity
   * @throws IllegalArgumentException if the path is neither empty nor begins with a slash
   */
  public KnownProblem {
    if (!path.isEmpty() && !path.startsWith("/")) {
      throw new IllegalArgumentException(
          "path \"" + path + "\": expected none, or one that begins with /");
    }
  }

  /**
   * {@return a problem of a place as it is written: the kind and the id of an entity, as in {@code
   * city:kiel}, and then, if need be, a space and the path}
   *
   * @param code what is wrong
   * @param place the place
   * @throws IllegalArgumentException if it is no such place
   */
  public static KnownProblem of(RuleCode code, String place) {
    int space = place.indexOf(' ');
    return space < 0
        ? new KnownProblem(code, EntityKey.parse(place), "")
        : new KnownProblem(
            code, EntityKey.parse(place.substring(0, space)), place.substring(space + 1));
  }

  /** {@return the entity and the path, as {@link #of} reads them} */
  public String place() {
    return path.isEmpty() ? subject.toString() : subject + " " + path;
  }

  /** By code, then by place. */
  @Override
  public int compareTo(KnownProblem other) {
    return ComparisonChain.start()
        .compare(code, other.code)
        .compare(place(), other.place())
        .result();
  }

  /** {@return the code and the place} */
  @Override
  public String toString() {
    return code + " " + place();
  }
}
