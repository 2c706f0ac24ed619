package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer that refuses what is not UTF-8, as one of a file does, takes every report. */
class ReportEncodingTest {

  @ParameterizedTest
  @ValueSource(strings = {"\ud83c", "\udf0a", "\udf0a\ud83c", "\u0000", "\uffff"})
  void isUtf8WhateverTheTexts(String piece) throws IOException {
    String name = "data/" + piece + ".json";
    DataFiles files = DataFiles.of(DataFile.of(name, new byte[] {'{', (byte) 0xED, (byte) 0xA0}));
    DataReport report =
        HostileProblem.report(ImmutableList.of(HostileProblem.of(name, 1, piece)), 2);
    StringBuilder out = new StringBuilder();
    TextReport.of(files).write(report, out);
    JsonReport.write(report, out);
    SarifReport.of(CodeBook.standard()).write(report, out);
    JUnitXmlReport.of(files).write(report, out);
    HtmlReport.of(files, CodeBook.standard()).write(report, out);

    assertThatCode(() -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(out)))
        .doesNotThrowAnyException();
  }
}
