package org.congvan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.congvan.house.HouseStyle;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.DocumentReader;
import org.congvan.render.Formats;
import org.congvan.render.json.JsonValidationReports;
import org.congvan.rollup.fold.AccumulatorState;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.fold.TextStore;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.VietnameseText;

/**
 * Every entry that takes bytes or text of strangers, fed by Jazzer: nothing but the exceptions that
 * the entry promises, and no output that its own reader refuses. Each test runs apart for ten
 * minutes with {@code JAZZER_FUZZ=1}; otherwise all of them run on the kept inputs.
 */
class EntriesFuzzTest {
  private static final String TIME = "10m";
  private static final DocumentReader FORMS =
      Formats.load(EntriesFuzzTest.class.getClassLoader()).requireReader("form");

  @FuzzTest(maxDuration = TIME)
  void jsonDocuments(byte[] input) {
    DocumentWork.on(input);
  }

  @FuzzTest(maxDuration = TIME)
  void forms(byte[] input) throws IOException {
    try {
      DocumentWork.on(FORMS.read(new ByteArrayInputStream(input)).document());
    } catch (DocumentFormatException refused) {
      // As it should be.
    }
  }

  @FuzzTest(maxDuration = TIME)
  void validationReports(byte[] input) throws IOException {
    try {
      JsonValidationReports reports = JsonValidationReports.standard();
      reports.write(reports.read(new ByteArrayInputStream(input)), new ByteArrayOutputStream());
    } catch (DocumentFormatException refused) {
      // As it should be.
    }
  }

  @FuzzTest(maxDuration = TIME)
  void rollupStates(byte[] input) throws IOException {
    ReportAccumulator read;
    try {
      read = AccumulatorState.read(new ByteArrayInputStream(input), TextStore.inMemory());
    } catch (DocumentFormatException refused) {
      return;
    }
    byte[] written = AccumulatorState.toBytes(read);
    byte[] again =
        AccumulatorState.toBytes(
            AccumulatorState.read(new ByteArrayInputStream(written), TextStore.inMemory()));
    if (!Arrays.equals(written, again)) {
      throw new AssertionError("State is not stable over write and read");
    }
  }

  @FuzzTest(maxDuration = TIME)
  void catalogues(byte[] input) throws IOException {
    try {
      IndicatorCatalogue.read(new StringReader(text(input)));
    } catch (IllegalArgumentException refused) {
      // DocumentFormatException for its lines, IllegalArgumentException for what they say together.
    }
  }

  @FuzzTest(maxDuration = TIME)
  void houseStyles(byte[] input) throws IOException {
    RegulationCatalogue standard = RegulationCatalogue.standard();
    try {
      HouseStyle style = HouseStyle.read(new ByteArrayInputStream(input), standard);
      style.layout().requireWithin(standard.require(style.regulation().id()).layout());
      style.addTo(standard);
    } catch (DocumentFormatException refused) {
      // As it should be.
    }
  }

  @FuzzTest(maxDuration = TIME)
  void wordFiles(byte[] input) {
    WordFiles.open(input);
    WordFiles.open(WordFiles.withDocument(input));
    WordFiles.open(WordFiles.withPart("styles", input));
    WordFiles.open(WordFiles.withPart("numbering", input));
    WordFiles.open(WordFiles.withPart("footnotes", input));
  }

  @FuzzTest(maxDuration = TIME)
  void texts(byte[] input) {
    String text = text(input);
    for (Map.Entry<String, Consumer<String>> entry : TextEntries.all().entrySet()) {
      entry.getValue().accept(text);
    }
    String normal = VietnameseText.normalize(text);
    if (!VietnameseText.normalize(normal).equals(normal)) {
      throw new AssertionError("Normal form is not stable");
    }
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}
