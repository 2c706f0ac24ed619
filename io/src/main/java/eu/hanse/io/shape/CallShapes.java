package eu.hanse.io.shape;

import eu.hanse.call.Call;
import eu.hanse.call.CallPhase;

/** The JSON forms of calls and their phases. */
final class CallShapes {

  private CallShapes() {}

  static final Shape<CallPhase, CallPhase.Builder> CALL_PHASE =
      Shape.of(
              "call phase",
              CallPhase.class,
              "A phase that a call prescribes, with what it demands for that phase alone.",
              CallPhase::builder,
              CallPhase.Builder::build)
          .required("name", Codecs.TEXT, CallPhase::name, CallPhase.Builder::name, "Its name.")
          .optional(
              "partners",
              DemandShapes.COUNT,
              CallPhase::partners,
              CallPhase.Builder::partners,
              "How many partners take part in it.")
          .optional(
              "months",
              DemandShapes.COUNT,
              CallPhase::months,
              CallPhase.Builder::months,
              "How many months it lasts.")
          .optional(
              "budget",
              DemandShapes.MONEY,
              CallPhase::budget,
              CallPhase.Builder::budget,
              "What it may cost.")
          .build();

  static final Shape<Call, Call.Builder> CALL =
      Shape.of(
              "call",
              Call.class,
              "A call for proposals, and what it demands of the programmes that answer it. What is"
                  + " not known of a call is absent, and is then not demanded.",
              Call::builder,
              Call.Builder::build)
          .required(
              "id",
              Codecs.CALL_ID,
              Call::id,
              Call.Builder::id,
              "The identity, which programmes name.")
          .required(
              "title",
              Codecs.TEXT,
              Call::title,
              Call.Builder::title,
              "The title, or a short description where the call has none.")
          .optional(
              "framework",
              Codecs.FRAMEWORK_ID,
              Call::framework,
              Call.Builder::framework,
              "The framework that funds it, such as `urbact-iii`.")
          .optional(
              "kind",
              ProgrammeShapes.PROGRAMME_KIND,
              Call::kind,
              Call.Builder::kind,
              "What the programmes are that answer it.")
          .optional(
              "opens",
              Codecs.PARTIAL_DATE,
              Call::opens,
              Call.Builder::opens,
              "When it opened; its demands hold from then on.")
          .optional(
              "closes", Codecs.PARTIAL_DATE, Call::closes, Call.Builder::closes, "When it closed.")
          .optional(
              "partners",
              DemandShapes.COUNT,
              Call::partners,
              Call.Builder::partners,
              "How many partners there are, the lead among them.")
          .optional(
              "countries",
              DemandShapes.COUNT,
              Call::countries,
              Call.Builder::countries,
              "How many countries they come from.")
          .optional(
              "partnersPerCountry",
              DemandShapes.COUNT,
              Call::partnersPerCountry,
              Call.Builder::partnersPerCountry,
              "How many partners besides the lead may come from one country.")
          .optional(
              "nonCityPartners",
              DemandShapes.COUNT,
              Call::nonCityPartners,
              Call.Builder::nonCityPartners,
              "How many partners are not cities.")
          .optional(
              "localAgencies",
              DemandShapes.AGENCY,
              Call::localAgencies,
              Call.Builder::localAgencies,
              "What local agencies count as.")
          .optional(
              "lead",
              DemandShapes.LEAD,
              Call::lead,
              Call.Builder::lead,
              "That the lead partner is a city; absent if it need not be one.")
          .optional(
              "eligibility",
              DemandShapes.ELIGIBILITY,
              Call::eligibility,
              Call.Builder::eligibility,
              "Which countries are eligible.")
          .optional(
              "balance",
              DemandShapes.BALANCE,
              Call::balance,
              Call.Builder::balance,
              "Which share of the partners comes from which regions.")
          .optional(
              "population",
              DemandShapes.COUNT,
              Call::population,
              Call.Builder::population,
              "How many inhabitants a city has that applies by itself.")
          .optional(
              "procurement",
              DemandShapes.PROCUREMENT,
              Call::procurement,
              Call.Builder::procurement,
              "Who takes part in a joint procurement.")
          .optional(
              "months",
              DemandShapes.COUNT,
              Call::months,
              Call.Builder::months,
              "How many months it lasts.")
          .optional(
              "budget", DemandShapes.MONEY, Call::budget, Call.Builder::budget, "What it may cost.")
          .optional(
              "expertise",
              DemandShapes.MONEY,
              Call::expertise,
              Call.Builder::expertise,
              "What experts may cost besides the budget.")
          .list(
              "rates",
              DemandShapes.RATE,
              Call::rates,
              Call.Builder::addRate,
              "The highest rates granted.")
          .list(
              "phases",
              CALL_PHASE,
              Call::phases,
              Call.Builder::addPhase,
              "The phases it prescribes, in order.")
          .optional(
              "note",
              Codecs.TEXT,
              Call::note,
              Call.Builder::note,
              "A remark on the data, such as what was not found.")
          .build();
}
