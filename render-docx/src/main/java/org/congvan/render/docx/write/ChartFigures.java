package org.congvan.render.docx.write;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.path.DocumentPath;

/**
 * The names and values of a chart as its part keeps them: each with the cell of the workbook that
 * it is in, and again in words, so that the chart is drawn without opening the workbook.
 */
final class ChartFigures {

  /** Thousands as Vietnamese has them, even where the office program speaks another language. */
  private static final String WHOLE = "[$-42A]#,##0";

  private final XmlBuffer xml;
  private final Chart chart;
  private final DocumentPath path;

  /**
   * Begins.
   *
   * @param path where the chart comes from, as record accessors reach it
   */
  ChartFigures(XmlBuffer xml, Chart chart, DocumentPath path) {
    this.xml = xml;
    this.chart = chart;
    this.path = path;
  }

  void name(int series) {
    xml.ascii("<c:tx>");
    texts(
        ChartWorkbook.cell(series + 1, 0),
        List.of(chart.series().get(series).name()),
        i -> path.child("series").item(series).child("name"));
    xml.ascii("</c:tx>");
  }

  void categories() {
    xml.ascii("<c:cat>");
    texts(range(0), chart.categories(), path.child("categories")::item);
    xml.ascii("</c:cat>");
  }

  void values(int series) {
    List<BigDecimal> values = chart.series().get(series).values();
    xml.ascii("<c:val><c:numRef><c:f>");
    xml.ascii(ChartWorkbook.sheet() + "!" + range(series + 1));
    xml.ascii("</c:f><c:numCache><c:formatCode>");
    xml.ascii(format(values));
    xml.ascii("</c:formatCode>");
    count(values.size());
    for (int i = 0; i < values.size(); i++) {
      point(i);
      xml.ascii(values.get(i).toPlainString());
      xml.ascii("</c:v></c:pt>");
    }
    xml.ascii("</c:numCache></c:numRef></c:val>");
  }

  /** The form of a series' values, with as many decimals as the one that has the most. */
  String formatOf(int series) {
    return format(chart.series().get(series).values());
  }

  /**
   * The form of the numbers along the axis of values: decimals only where they distinguish steps.
   */
  String formatOfAxis() {
    List<BigDecimal> all =
        chart.series().stream().map(ChartSeries::values).flatMap(List::stream).toList();
    BigDecimal least = Collections.min(all);
    BigDecimal greatest = Collections.max(all);
    // Columns and bars begin at zero.
    boolean fromZero = chart.form() != ChartForm.LINE;
    BigDecimal spread =
        greatest
            .max(fromZero ? BigDecimal.ZERO : greatest)
            .subtract(least.min(fromZero ? BigDecimal.ZERO : least));
    return spread.compareTo(BigDecimal.TEN) >= 0 ? WHOLE : format(all);
  }

  private static String format(List<BigDecimal> values) {
    int decimals = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }

  /** A place by index. */
  private interface Places {
    DocumentPath of(int index);
  }

  private void texts(String cells, List<String> texts, Places places) {
    xml.ascii("<c:strRef><c:f>");
    xml.ascii(ChartWorkbook.sheet() + "!" + cells);
    xml.ascii("</c:f><c:strCache>");
    count(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      point(i);
      xml.text(texts.get(i), places.of(i));
      xml.ascii("</c:v></c:pt>");
    }
    xml.ascii("</c:strCache></c:strRef>");
  }

  private void count(int count) {
    xml.ascii("<c:ptCount val=\"");
    xml.number(count);
    xml.ascii("\"/>");
  }

  private void point(int index) {
    xml.ascii("<c:pt idx=\"");
    xml.number(index);
    xml.ascii("\"><c:v>");
  }

  private String range(int column) {
    return ChartWorkbook.cell(column, 1)
        + ":"
        + ChartWorkbook.cell(column, chart.categories().size());
  }
}
