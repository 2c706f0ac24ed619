package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.AgencyDemand;
import eu.hanse.call.AgencyStanding;
import eu.hanse.call.BalanceDemand;
import eu.hanse.call.CountDemand;
import eu.hanse.call.Demand;
import eu.hanse.call.EligibilityDemand;
import eu.hanse.call.LeadDemand;
import eu.hanse.call.MoneyDemand;
import eu.hanse.call.ProcurementDemand;
import eu.hanse.call.RateCeiling;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The JSON forms of what calls demand. */
final class DemandShapes {

  private DemandShapes() {}

  static final ChoiceCodec<AgencyStanding> AGENCY_STANDING =
      new ChoiceCodec<>("agency standing", AgencyStanding.class);

  static final Shape<CountDemand, CountDemand.Builder> COUNT =
      cited(
              Shape.of(
                      "count demand",
                      CountDemand.class,
                      "How many of something a call demands at least or allows at most.",
                      CountDemand::builder,
                      CountDemand.Builder::build)
                  .optionalInt(
                      "least",
                      Codecs.COUNT,
                      CountDemand::least,
                      CountDemand.Builder::least,
                      "The least number.")
                  .optionalInt(
                      "most",
                      Codecs.COUNT,
                      CountDemand::most,
                      CountDemand.Builder::most,
                      "The greatest number."),
              CountDemand.Builder::addCitation,
              CountDemand.Builder::note)
          .build();

  static final Shape<MoneyDemand, MoneyDemand.Builder> MONEY =
      cited(
              Shape.of(
                      "money demand",
                      MoneyDemand.class,
                      "How much money a call demands at least or allows at most.",
                      MoneyDemand::builder,
                      MoneyDemand.Builder::build)
                  .optional(
                      "least",
                      Codecs.MONEY,
                      MoneyDemand::least,
                      MoneyDemand.Builder::least,
                      "The floor.")
                  .optional(
                      "most",
                      Codecs.MONEY,
                      MoneyDemand::most,
                      MoneyDemand.Builder::most,
                      "The ceiling."),
              MoneyDemand.Builder::addCitation,
              MoneyDemand.Builder::note)
          .build();

  static final Shape<RateCeiling, RateCeiling.Builder> RATE =
      cited(
              Shape.of(
                      "rate ceiling",
                      RateCeiling.class,
                      "The highest share of its costs that a call grants to a partner. A ceiling"
                          + " that names neither regions nor countries applies to all partners for"
                          + " whom there is no other.",
                      RateCeiling::builder,
                      RateCeiling.Builder::build)
                  .set(
                      "regions",
                      ParticipantShapes.REGION_CATEGORY,
                      RateCeiling::regions,
                      RateCeiling.Builder::addRegion,
                      "The categories of region it applies to.")
                  .set(
                      "countries",
                      Codecs.COUNTRY,
                      RateCeiling::countries,
                      RateCeiling.Builder::addCountry,
                      "The countries it applies to, whatever the region.")
                  .required(
                      "most",
                      Codecs.RATE,
                      RateCeiling::most,
                      RateCeiling.Builder::most,
                      "The highest rate; 0 where partners take part at their own cost."),
              RateCeiling.Builder::addCitation,
              RateCeiling.Builder::note)
          .build();

  static final Shape<BalanceDemand, BalanceDemand.Builder> BALANCE =
      cited(
              Shape.of(
                      "balance demand",
                      BalanceDemand.class,
                      "Which share of the partners has to come from regions of some categories.",
                      BalanceDemand::builder,
                      BalanceDemand.Builder::build)
                  .set(
                      "regions",
                      ParticipantShapes.REGION_CATEGORY,
                      BalanceDemand::regions,
                      BalanceDemand.Builder::addRegion,
                      "The categories of region, which are counted together; one at least.")
                  .required(
                      "least",
                      Codecs.RATE,
                      BalanceDemand::least,
                      BalanceDemand.Builder::least,
                      "The least share of partners from these regions."),
              BalanceDemand.Builder::addCitation,
              BalanceDemand.Builder::note)
          .build();

  static final Shape<AgencyDemand, AgencyDemand.Builder> AGENCY =
      cited(
              Shape.of(
                      "agency demand",
                      AgencyDemand.class,
                      "What local agencies count as in a call, in which calls differ.",
                      AgencyDemand::builder,
                      AgencyDemand.Builder::build)
                  .required(
                      "standing",
                      AGENCY_STANDING,
                      AgencyDemand::standing,
                      AgencyDemand.Builder::standing,
                      "What they count as."),
              AgencyDemand.Builder::addCitation,
              AgencyDemand.Builder::note)
          .build();

  static final Shape<LeadDemand, LeadDemand.Builder> LEAD =
      cited(
              Shape.of(
                      "lead demand",
                      LeadDemand.class,
                      "That the lead partner has to be a city, and which condition it has to"
                          + " fulfil.",
                      LeadDemand::builder,
                      LeadDemand.Builder::build)
                  .optional(
                      "condition",
                      Codecs.TEXT,
                      LeadDemand::condition,
                      LeadDemand.Builder::condition,
                      "What else the city has to be or have, in words."),
              LeadDemand.Builder::addCitation,
              LeadDemand.Builder::note)
          .build();

  static final Shape<EligibilityDemand, EligibilityDemand.Builder> ELIGIBILITY =
      cited(
              Shape.of(
                      "eligibility demand",
                      EligibilityDemand.class,
                      "From which countries partners may come: the member states of the European"
                          + " Union while the call was open, and others that are named.",
                      EligibilityDemand::builder,
                      EligibilityDemand.Builder::build)
                  .set(
                      "countries",
                      Codecs.COUNTRY,
                      EligibilityDemand::countries,
                      EligibilityDemand.Builder::addCountry,
                      "The countries besides the member states."),
              EligibilityDemand.Builder::addCitation,
              EligibilityDemand.Builder::note)
          .build();

  static final Shape<ProcurementDemand, ProcurementDemand.Builder> PROCUREMENT =
      cited(
              Shape.of(
                      "procurement demand",
                      ProcurementDemand.class,
                      "How many take part in a joint procurement at least, and from how many"
                          + " countries.",
                      ProcurementDemand::builder,
                      ProcurementDemand.Builder::build)
                  .optionalInt(
                      "procurers",
                      Codecs.COUNT,
                      ProcurementDemand::procurers,
                      ProcurementDemand.Builder::procurers,
                      "The least number of public procurers.")
                  .optionalInt(
                      "procurerCountries",
                      Codecs.COUNT,
                      ProcurementDemand::procurerCountries,
                      ProcurementDemand.Builder::procurerCountries,
                      "The least number of countries that these come from.")
                  .optionalInt(
                      "participants",
                      Codecs.COUNT,
                      ProcurementDemand::participants,
                      ProcurementDemand.Builder::participants,
                      "The least number of participants, procurers among them.")
                  .optionalInt(
                      "participantCountries",
                      Codecs.COUNT,
                      ProcurementDemand::participantCountries,
                      ProcurementDemand.Builder::participantCountries,
                      "The least number of countries that these come from."),
              ProcurementDemand.Builder::addCitation,
              ProcurementDemand.Builder::note)
          .build();

  /** Ends the declaration of a demand with what all demands have. */
  private static <T extends Demand, B> ShapeBuilder<T, B> cited(
      ShapeBuilder<T, B> shape, BiConsumer<B, String> addCitation, BiConsumer<B, String> note) {
    return shape
        .<String>list(
            "citations",
            Codecs.TEXT,
            DemandShapes::citations,
            addCitation,
            "Where it is said: web addresses or bibliographic texts, one at least.")
        .optional(
            "note",
            Codecs.TEXT,
            DemandShapes::note,
            note,
            "A remark, such as what other pages say.");
  }

  private static ImmutableList<String> citations(Demand demand) {
    return demand.citations();
  }

  private static Optional<String> note(Demand demand) {
    return demand.note();
  }
}
