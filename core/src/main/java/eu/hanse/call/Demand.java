package eu.hanse.call;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Something that a call demands, with where it is said. Each demand has its own citations, because
 * different pages say different things about one call.
 */
public sealed interface Demand
    permits AgencyDemand,
        BalanceDemand,
        CountDemand,
        EligibilityDemand,
        LeadDemand,
        MoneyDemand,
        ProcurementDemand,
        RateCeiling {

  /** {@return where it is said: web addresses or bibliographic texts, one at least} */
  ImmutableList<String> citations();

  /** {@return a remark, such as what other pages say} */
  Optional<String> note();
}
