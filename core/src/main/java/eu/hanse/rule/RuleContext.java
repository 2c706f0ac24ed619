package eu.hanse.rule;

import eu.hanse.catalogue.EntityLookup;
import eu.hanse.place.NutsRegister;
import java.time.LocalDate;

/**
 * What rules may know besides the entity they judge.
 *
 * @param asOf the day on which the data are judged
 * @param nuts the NUTS codes there are
 * @param entities the other entities
 */
public record RuleContext(LocalDate asOf, NutsRegister nuts, EntityLookup entities) {

  /**
   * {@return a context with the standard reference data}
   *
   * @param asOf the day on which the data are judged
   * @param entities the other entities
   */
  public static RuleContext of(LocalDate asOf, EntityLookup entities) {
    return new RuleContext(asOf, NutsRegister.standard(), entities);
  }
}
