package org.congvan.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentNumber;
import org.congvan.count.CountScanner;
import org.congvan.house.HouseStyle;
import org.congvan.indicator.IndicatorSum;
import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Length;
import org.congvan.path.DocumentPath;
import org.congvan.read.docx.TextReader;
import org.congvan.reference.CitedDate;
import org.congvan.reference.Provision;
import org.congvan.reform.IndicatorCode;
import org.congvan.rule.RuleId;
import org.congvan.scan.CitationScanner;
import org.congvan.text.NumberWords;
import org.congvan.text.OfficialDate;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseOrder;
import org.congvan.text.VietnameseText;

/** The public methods that take any text. */
final class TextEntries {
  private static final CitationScanner CITATIONS = CitationScanner.standard();
  private static final CountScanner COUNTS = CountScanner.standard();

  private TextEntries() {}

  static Map<String, Consumer<String>> all() {
    Map<String, Consumer<String>> entries = new LinkedHashMap<>();
    entries.put("CitationScanner.scan", CITATIONS::scan);
    entries.put("CitationScanner.scan of a reader", TextEntries::citationsOfReader);
    entries.put("CountScanner.scan", COUNTS::scan);
    entries.put("CountScanner.scan of a reader", TextEntries::countsOfReader);
    entries.put("TextReader.read", text -> TextReader.standard().read(text).withoutPlaces());
    entries.put("VietnameseText.normalize", VietnameseText::normalize);
    entries.put("VietnameseText.comparisonKey", VietnameseText::comparisonKey);
    entries.put("VietnameseText.toUpperCase", VietnameseText::toUpperCase);
    entries.put(
        "VietnameseOrder.compare", text -> VietnameseOrder.INSTANCE.compare(text, text + "a"));
    entries.put("NumberWords.parse", refusing(NumberWords::parse));
    entries.put("OfficialDate.parse", refusing(OfficialDate::parse));
    entries.put("OfficialNumber.parse", refusing(OfficialNumber::parse));
    entries.put("DocumentCode.parse", refusing(DocumentCode::parse));
    entries.put("DocumentNumber.parse", refusing(DocumentNumber::parse));
    entries.put("AgencyId.parse", refusing(AgencyId::parse));
    entries.put("Provision.parse", refusing(Provision::parse));
    entries.put("CitedDate.parse", refusing(CitedDate::parse));
    entries.put("IndicatorCode.parse", refusing(IndicatorCode::parse));
    entries.put("IndicatorSum.parse", refusing(IndicatorSum::parse));
    entries.put("DocumentPath.parse", refusing(DocumentPath::parse));
    entries.put("RuleId.parse", refusing(RuleId::parse));
    entries.put("Length.parse", refusing(Length::parse));
    entries.put("HouseStyle.read", refusing(TextEntries::houseStyle));
    return entries;
  }

  private static void citationsOfReader(String text) {
    try {
      CITATIONS.scan(new StringReader(text), found -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void countsOfReader(String text) {
    try {
      COUNTS.scan(new StringReader(text), found -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void houseStyle(String text) {
    byte[] file = ("house = h\nagency.H = " + text).getBytes(StandardCharsets.UTF_8);
    try {
      HouseStyle.read(new ByteArrayInputStream(file), RegulationCatalogue.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** DocumentFormatException is an IllegalArgumentException: one clear refusal. */
  private static Consumer<String> refusing(Consumer<String> parse) {
    return text -> {
      try {
        parse.accept(text);
      } catch (IllegalArgumentException refused) {
        // As it should be.
      }
    };
  }
}
