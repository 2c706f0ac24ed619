package org.example.data;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.hanse.io.check.DataChecks;
import eu.hanse.rule.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DataTest {

  @TestFactory
  Stream<DynamicTest> data() {
    return DataChecks.of(Path.of("data"))
        .failingFrom(Severity.WARNING)
        .asOf(LocalDate.now(ZoneOffset.UTC))
        .map(check -> dynamicTest(check.name(), check.source(), check::assertNoFindings));
  }
}
