package eu.hanse.io.shape;

import eu.hanse.programme.Lot;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;

/** The JSON forms of procurements. */
final class ProcurementShapes {

  private ProcurementShapes() {}

  static final Shape<Lot, Lot.Builder> LOT =
      Shape.of(
              "lot",
              Lot.class,
              "A part of a procurement that is tendered on its own.",
              Lot::builder,
              Lot.Builder::build)
          .required(
              "id",
              Codecs.LOT_ID,
              Lot::id,
              Lot.Builder::id,
              "The identity, unique in its programme.")
          .required("name", Codecs.TEXT, Lot::name, Lot.Builder::name, "Its name.")
          .set("themes", Codecs.TEXT, Lot::themes, Lot.Builder::addTheme, "Its themes.")
          .optionalInt(
              "tenders",
              Codecs.COUNT,
              Lot::tenders,
              Lot.Builder::tenders,
              "How many tenders were received.")
          .identifiedBy(lot -> lot.id().value())
          .build();

  static final Shape<ProcurementStage, ProcurementStage.Builder> PROCUREMENT_STAGE =
      Shape.of(
              "procurement stage",
              ProcurementStage.class,
              "A stage of a procurement, in which suppliers compete; fewer reach the next one.",
              ProcurementStage::builder,
              ProcurementStage.Builder::build)
          .required(
              "phase",
              Codecs.PHASE_ID,
              ProcurementStage::phase,
              ProcurementStage.Builder::phase,
              "The phase of the programme in which it takes place.")
          .optional(
              "lot",
              Codecs.LOT_ID,
              ProcurementStage::lot,
              ProcurementStage.Builder::lot,
              "The lot; absent if the figures are those of all lots.")
          .optionalInt(
              "suppliersPlanned",
              Codecs.COUNT,
              ProcurementStage::suppliersPlanned,
              ProcurementStage.Builder::suppliersPlanned,
              "How many suppliers were planned.")
          .optionalInt(
              "suppliers",
              Codecs.COUNT,
              ProcurementStage::suppliers,
              ProcurementStage.Builder::suppliers,
              "How many suppliers there were.")
          .optional(
              "budget",
              Codecs.MONEY,
              ProcurementStage::budget,
              ProcurementStage.Builder::budget,
              "The money set aside for it.")
          .identifiedBy(stage -> stage.phase() + stage.lot().map(lot -> " " + lot).orElse(""))
          .build();

  static final Shape<Procurement, Procurement.Builder> PROCUREMENT =
      Shape.of(
              "procurement",
              Procurement.class,
              "How a programme procures research and development in stages.",
              Procurement::builder,
              Procurement.Builder::build)
          .list("lots", LOT, Procurement::lots, Procurement.Builder::addLot, "The lots.")
          .list(
              "stages",
              PROCUREMENT_STAGE,
              Procurement::stages,
              Procurement.Builder::addStage,
              "The stages, in order.")
          .optional(
              "note",
              Codecs.TEXT,
              Procurement::note,
              Procurement.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Procurement::sources,
              Procurement.Builder::addSource,
              "The sources that say so.")
          .build();
}
