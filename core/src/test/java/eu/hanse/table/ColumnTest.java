package eu.hanse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

  @Test
  void aTextColumnTakesTheTextOfAnything() {
    assertThat(Column.text("text", PartialDate::ofYear).value(2018)).contains("2018");
  }

  @Test
  void anIntegerColumnTakesIntsAndLongs() {
    assertThat(Column.<Integer>integer("n", number -> number).value(3)).contains(3L);
    assertThat(Column.<Long>integer("n", number -> number).value(3L)).contains(3L);
  }

  @Test
  void aNumberColumnKeepsDecimalsExact() {
    BigDecimal exact = new BigDecimal("0.10");

    assertThat(Column.<BigDecimal>number("n", number -> number).value(exact)).contains(exact);
    assertThat(Column.<Integer>number("n", number -> number).value(3)).contains(3.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoFiniteNumberIsNoValue(double number) {
    assertThat(Column.<Double>number("n", it -> it).value(number)).isEmpty();
  }

  @Test
  void theNegativeZeroIsZero() {
    assertThat(Column.<Double>number("n", number -> number).value(-0.0)).contains(0.0);
  }

  @Test
  void aDateColumnTakesDaysAndPartialDates() {
    Column<LocalDate> days = Column.date("day", day -> day);

    assertThat(days.value(LocalDate.of(2018, 12, 4))).contains(PartialDate.parse("2018-12-04"));
    assertThat(Column.date("year", PartialDate::ofYear).value(2018))
        .contains(PartialDate.ofYear(2018));
  }

  @Test
  void anEmptyOptionalOfWhateverKindIsNoValue() {
    assertThat(Column.text("n", it -> Optional.empty()).value("")).isEmpty();
    assertThat(Column.integer("n", it -> OptionalInt.empty()).value("")).isEmpty();
    assertThat(Column.integer("n", it -> OptionalLong.empty()).value("")).isEmpty();
    assertThat(Column.number("n", it -> OptionalDouble.empty()).value("")).isEmpty();
    assertThat(Column.integer("n", it -> OptionalInt.of(2)).value("")).contains(2L);
    assertThat(Column.number("n", it -> OptionalDouble.of(2)).value("")).contains(2.0);
  }

  @Test
  void refusesWhatIsNotOfItsType() {
    refuses(Column.integer("n", text -> text), "an int or a long, as the column holds integer");
    refuses(Column.number("n", text -> text), "a number, as the column holds number");
    refuses(Column.truth("n", text -> text), "a truth, as the column holds boolean");
    refuses(Column.date("n", text -> text), "a date, as the column holds date");
  }

  private static void refuses(Column<String> column, String expected) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> column.value("x"))
        .withMessage("column \"n\", value \"x\": expected " + expected + " values");
  }

  @Test
  void anIntegerColumnRefusesFractions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Column.<Double>integer("n", number -> number).value(1.0));
  }

  @Test
  void tellsItsNameAndType() {
    assertThat(Column.integer("people", text -> 1)).hasToString("Column people (integer)");
  }
}
