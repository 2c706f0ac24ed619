package eu.hanse.rule;

import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.EntityLookup;
import eu.hanse.place.NutsRegister;
import java.time.LocalDate;

/**
 * What rules may know besides the entity they judge.
 *
 * @param asOf the day on which the data are judged
 * @param nuts the NUTS codes there are
 * @param entities the other entities
 * @param calls the calls that programmes may name
 */
public record RuleContext(
    LocalDate asOf, NutsRegister nuts, EntityLookup entities, CallRegister calls) {

  /**
   * {@return a context with the standard reference data and without calls}
   *
   * @param asOf the day on which the data are judged
   * @param entities the other entities
   */
  public static RuleContext of(LocalDate asOf, EntityLookup entities) {
    return new RuleContext(asOf, NutsRegister.standard(), entities, CallRegister.empty());
  }

  /**
   * {@return this context with other calls}
   *
   * @param newCalls the calls that programmes may name
   */
  public RuleContext withCalls(CallRegister newCalls) {
    return new RuleContext(asOf, nuts, entities, newCalls);
  }
}
