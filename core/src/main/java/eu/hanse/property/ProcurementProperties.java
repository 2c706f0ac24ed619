package eu.hanse.property;

import eu.hanse.programme.Lot;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;

/** The properties of procurements. */
final class ProcurementProperties {

  private ProcurementProperties() {}

  static final PropertyTable<Lot> LOT =
      PropertyTable.<Lot>of("lot")
          .required("id", Lot::id)
          .text("name", Lot::name)
          .texts("themes", Lot::themes)
          .optionalInt("tenders", Lot::tenders)
          .build();

  static final PropertyTable<ProcurementStage> PROCUREMENT_STAGE =
      PropertyTable.<ProcurementStage>of("procurement stage")
          .required("phase", ProcurementStage::phase)
          .optional("lot", ProcurementStage::lot)
          .optionalInt("suppliersPlanned", ProcurementStage::suppliersPlanned)
          .optionalInt("suppliers", ProcurementStage::suppliers)
          .optional("budget", ProcurementStage::budget)
          .build();

  static final PropertyTable<Procurement> PROCUREMENT =
      PropertyTable.<Procurement>of("procurement")
          .list("lots", LOT, Procurement::lots)
          .list("stages", PROCUREMENT_STAGE, Procurement::stages)
          .optionalText("note", Procurement::note)
          .list("sources", Procurement::sources)
          .build();
}
