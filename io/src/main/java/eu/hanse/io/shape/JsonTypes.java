package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.Party;
import eu.hanse.funding.Rate;
import eu.hanse.id.CallId;
import eu.hanse.id.CityId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.LotId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import eu.hanse.place.Country;
import eu.hanse.place.NutsCode;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** All types that have a JSON form of their own. */
public final class JsonTypes {

  private JsonTypes() {}

  private static final ImmutableList<JsonType<?>> TEXTS =
      ImmutableList.of(
          text(CityId.class, Codecs.CITY_ID),
          text(OrganisationId.class, Codecs.ORGANISATION_ID),
          text(ProgrammeId.class, Codecs.PROGRAMME_ID),
          text(SourceId.class, Codecs.SOURCE_ID),
          text(CallId.class, Codecs.CALL_ID),
          text(FrameworkId.class, Codecs.FRAMEWORK_ID),
          text(MeetingId.class, Codecs.MEETING_ID),
          text(ReviewPeriodId.class, Codecs.REVIEW_PERIOD_ID),
          text(InitiativeId.class, Codecs.INITIATIVE_ID),
          text(TrackId.class, Codecs.TRACK_ID),
          text(PhaseId.class, Codecs.PHASE_ID),
          text(LotId.class, Codecs.LOT_ID),
          text(InitiativeReference.class, Codecs.INITIATIVE_REFERENCE),
          text(Party.class, Codecs.PARTY),
          text(PartialDate.class, Codecs.PARTIAL_DATE),
          text(DateSpan.class, Codecs.DATE_SPAN),
          text(Country.class, Codecs.COUNTRY),
          text(NutsCode.class, Codecs.NUTS_CODE),
          text(ValuePath.class, Codecs.VALUE_PATH),
          text(Money.class, Codecs.MONEY));

  private static final ImmutableList<JsonType<?>> CHOICES =
      Stream.of(
              CalendarShapes.AGENDA_ITEM_KIND,
              CalendarShapes.MEETING_KIND,
              CalendarShapes.ATTENDANCE,
              CalendarShapes.MEETING_STATUS,
              DemandShapes.AGENCY_STANDING,
              CityShapes.PLACEMENT_MODEL,
              CityShapes.PLACEMENT_DRIVER,
              CityShapes.CHANGE_REASON,
              CityShapes.CITY_KIND,
              Codecs.NUTS_VERSION,
              FundingShapes.CONTRIBUTION_KIND,
              InitiativeShapes.INITIATIVE_KIND,
              InitiativeShapes.INITIATIVE_STATUS,
              OrganisationShapes.ORGANISATION_KIND,
              ParticipantShapes.PARTICIPATION_ROLE,
              ParticipantShapes.REGION_CATEGORY,
              ParticipantShapes.INVOLVEMENT_ROLE,
              ParticipantShapes.EXPERT_ROLE,
              ProgrammeShapes.PROGRAMME_KIND)
          .map(JsonTypes::choice)
          .collect(ImmutableList.toImmutableList());

  /**
   * The types written as objects, the types written as single values, and those that are whole
   * documents.
   */
  public static final ImmutableList<JsonType<?>> ALL =
      ImmutableList.<JsonType<?>>builder()
          .add(JsonType.of(Catalogue.class, new CatalogueCodec()))
          .add(JsonType.of(CallRegister.class, new CallRegisterCodec()))
          .addAll(Shapes.ALL.stream().map(JsonTypes::object).iterator())
          .addAll(Shapes.OF_CALLS.stream().map(JsonTypes::object).iterator())
          .addAll(TEXTS)
          .addAll(CHOICES)
          .add(JsonType.ofText(Rate.class, Codecs.RATE, Rate::parse))
          .build();

  private static <T> JsonType<T> object(Shape<T, ?> shape) {
    return JsonType.of(shape.type(), shape);
  }

  private static <T> JsonType<T> text(Class<T> type, TextCodec<T> codec) {
    return JsonType.ofText(type, codec, codec::parse);
  }

  private static <E extends Enum<E>> JsonType<E> choice(ChoiceCodec<E> codec) {
    return JsonType.ofText(codec.type(), codec, codec::parse);
  }

  /** A catalogue as a document that names no schema. */
  private static final class CatalogueCodec implements Codec<Catalogue> {

    @Override
    public @Nullable Catalogue read(JsonInput in) {
      Document document = Document.SHAPE.read(in);
      return document == null ? null : document.catalogue();
    }

    @Override
    public void write(JsonGenerator out, Catalogue catalogue) {
      Document.SHAPE.write(out, new Document(Optional.empty(), catalogue));
    }

    @Override
    public Form form() {
      return Document.SHAPE.form();
    }
  }

  /** Calls as a document that names no schema. */
  private static final class CallRegisterCodec implements Codec<CallRegister> {

    @Override
    public @Nullable CallRegister read(JsonInput in) {
      CallDocument document = CallDocument.SHAPE.read(in);
      return document == null ? null : document.calls();
    }

    @Override
    public void write(JsonGenerator out, CallRegister calls) {
      CallDocument.SHAPE.write(out, new CallDocument(Optional.empty(), calls));
    }

    @Override
    public Form form() {
      return CallDocument.SHAPE.form();
    }
  }
}
