package eu.hanse.analysis.funding;

import com.google.common.collect.ImmutableList;
import eu.hanse.funding.Figure;
import eu.hanse.funding.Rate;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Lays out who pays what as tables. */
final class FundingTables {

  private FundingTables() {}

  static Table payers(List<PayerShare> payers) {
    return Table.of(
        payers,
        ImmutableList.<Column<PayerShare>>builder()
            .addAll(places(PayerShare::plan))
            .add(
                Column.<PayerShare>text("payer", PayerShare::payer)
                    .described("Who pays, as city or organisation and an id."))
            .add(Column.<PayerShare>text("name", PayerShare::name).described("The payer's name."))
            .add(
                Column.<PayerShare>text("payer kind", PayerShare::payerKind)
                    .described("What the payer is: a city, or the kind of organisation."))
            .add(
                Column.<PayerShare>text("contribution", payer -> payer.contribution().kind())
                    .described("What the contribution is, such as a grant."))
            .addAll(amounts("amount", payer -> payer.share().amount()))
            .add(
                Column.<PayerShare>number(
                        "rate", payer -> payer.share().rate().value().map(Rate::value))
                    .described("The share of the plan's total, from 0 to 1."))
            .add(
                Column.<PayerShare>text("rate is", payer -> state(payer.share().rate()))
                    .described("Whether the rate is stated, derived or open."))
            .add(
                Column.<PayerShare>text("derivation", FundingTables::derivation)
                    .described("How figures follow from others, or why they are open."))
            .build());
  }

  static Table plans(List<FundedPlan> plans) {
    return Table.of(
        plans,
        ImmutableList.<Column<FundedPlan>>builder()
            .addAll(places(Function.identity()))
            .addAll(amounts("total", plan -> plan.resolution().total()))
            .add(
                Column.<FundedPlan>number(
                        "total of all units",
                        plan -> plan.resolution().totalOfAllUnits().value().map(Money::getAmount))
                    .described("The total times the number of units."))
            .add(
                Column.<FundedPlan>integer(
                        "contributions", plan -> plan.plan().contributions().size())
                    .in("contributions"))
            .build());
  }

  static Table kinds(List<PayerKindShare> shares) {
    return Table.of(
        shares,
        Column.<PayerKindShare>text("plans of", PayerKindShare::level)
            .described("Whether the plans are those of programmes or of initiatives."),
        Column.<PayerKindShare>text("payer kind", PayerKindShare::payerKind)
            .described("What the payers are: cities, or a kind of organisation."),
        Column.<PayerKindShare>number("amount", share -> share.amount().getAmount())
            .described("What they bring, in the currency beside it, for all units."),
        Column.<PayerKindShare>text("currency", share -> share.amount().getCurrencyUnit()),
        Column.<PayerKindShare>number("share", PayerKindShare::share)
            .described("The share in the totals of the plans that count, from 0 to 1."));
  }

  static Table disputed(List<DisputedFigure> figures) {
    return Table.of(
        figures,
        Column.<DisputedFigure>text("programme", DisputedFigure::programme),
        Column.<DisputedFigure>text("figure", figure -> figure.claim().path())
            .described("The path of the figure in the programme."),
        Column.<DisputedFigure>text("adopted", DisputedFigure::adopted)
            .described("The value adopted."),
        Column.<DisputedFigure>text(
                "adopted from",
                figure ->
                    figure.adoptedSources().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")))
            .described("The sources of the plan."),
        Column.<DisputedFigure>text("claimed", figure -> figure.claim().value())
            .described("What another source says."),
        Column.<DisputedFigure>text("claimed by", figure -> figure.claim().source())
            .described("The source that says so."),
        Column.<DisputedFigure>text("note", figure -> figure.claim().note()));
  }

  private static <R> ImmutableList<Column<R>> places(Function<R, FundedPlan> planOf) {
    return ImmutableList.of(
        Column.text("programme", row -> planOf.apply(row).programme()),
        Column.text("initiative", row -> planOf.apply(row).initiative()),
        Column.<R>text("plan", row -> planOf.apply(row).path())
            .described("The path of the plan in the programme."),
        Column.<R>text("per", row -> planOf.apply(row).plan().per())
            .described("What one unit is, if figures are those of one unit."),
        Column.<R>integer("units", row -> planOf.apply(row).plan().units()).in("units"));
  }

  private static <R> ImmutableList<Column<R>> amounts(
      String name, Function<R, Figure<Money>> figure) {
    return ImmutableList.of(
        Column.<R>number(name, row -> figure.apply(row).value().map(Money::getAmount))
            .described("How much, in the currency beside it."),
        Column.<R>text("currency", row -> figure.apply(row).value().map(Money::getCurrencyUnit)),
        Column.<R>text(name + " is", row -> state(figure.apply(row)))
            .described("Whether the " + name + " is stated, derived or open."));
  }

  private static String state(Figure<?> figure) {
    if (figure instanceof Figure.Stated) {
      return "stated";
    }
    return figure instanceof Figure.Derived ? "derived" : "open";
  }

  private static Optional<String> derivation(PayerShare payer) {
    String text =
        Stream.of(
                explained("amount", payer.share().amount()),
                explained("rate", payer.share().rate()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return Optional.of(text).filter(known -> !known.isEmpty());
  }

  private static Optional<String> explained(String name, Figure<?> figure) {
    return figure instanceof Figure.Stated
        ? Optional.empty()
        : Optional.of(name + ": " + figure.explanation());
  }
}
