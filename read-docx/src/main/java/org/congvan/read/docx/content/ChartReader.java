package org.congvan.read.docx.content;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;

/**
 * Reads charts of columns, bars or lines whose axes have titles; others stay words, since a chart
 * of a body cannot be without them.
 */
final class ChartReader {

  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> categories = new ArrayList<>();
  private final List<ChartSeries> series = new ArrayList<>();
  private final List<BigDecimal> values = new ArrayList<>();
  private final StringBuilder categoryTitle = new StringBuilder();
  private final StringBuilder valueTitle = new StringBuilder();
  private String name = "";
  private String form = "";
  private boolean lying;
  private int plots;

  private ChartReader() {}

  /** Reads a part; empty if a body cannot hold such a chart. */
  static Optional<Chart> read(String part, byte[] bytes) {
    ChartReader reader = new ChartReader();
    try (XmlCursor xml =
        XmlCursor.open(part, new ByteArrayInputStream(bytes), ReadLimits.standard())) {
      while (xml.next()) {
        reader.step(xml);
      }
      return reader.chart();
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private void step(XmlCursor xml) {
    if (xml.isStart()) {
      String element = xml.name();
      open.push(element);
      text.setLength(0);
      if (xml.vocabulary() == Vocabulary.CHART) {
        start(element, xml);
      }
    } else if (xml.isEnd()) {
      end(open.pop());
    } else {
      text.append(xml.text());
    }
  }

  private void start(String element, XmlCursor xml) {
    if (element.endsWith("Chart")) {
      plots++;
      form = element;
    } else if (element.equals("barDir")) {
      lying = "bar".equals(xml.attribute("val"));
    } else if (element.equals("ser")) {
      values.clear();
      name = "";
    }
  }

  private void end(String element) {
    switch (element) {
      case "v" -> value(text.toString());
      case "t" -> {
        if (open.contains("catAx")) {
          categoryTitle.append(text);
        } else if (open.contains("valAx")) {
          valueTitle.append(text);
        }
      }
      case "ser" -> series.add(new ChartSeries(name, values));
      default -> {}
    }
  }

  private void value(String written) {
    if (open.contains("tx")) {
      name = written;
    } else if (open.contains("cat")) {
      if (series.isEmpty()) {
        categories.add(written);
      }
    } else if (open.contains("val")) {
      values.add(new BigDecimal(written));
    }
  }

  private Optional<Chart> chart() {
    boolean line = form.equals("lineChart");
    if (plots != 1 || !(line || form.equals("barChart"))) {
      return Optional.empty();
    }
    ChartForm shape = line ? ChartForm.LINE : lying ? ChartForm.BAR : ChartForm.COLUMN;
    return Optional.of(
        new Chart(shape, categoryTitle.toString(), valueTitle.toString(), categories, series));
  }
}
