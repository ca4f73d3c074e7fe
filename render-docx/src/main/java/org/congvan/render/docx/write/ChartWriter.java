package org.congvan.render.docx.write;

import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.layout.Fraction;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;

/**
 * Writes a chart as a part of its own, {@code word/charts/chart1.xml} (ECMA-376, part 1, clause
 * 21.2): columns, bars or a line with titled axes.
 *
 * <p>Columns and bars begin at zero where no value is below it, because their length is what is
 * compared. A chart of few values says them at its columns or points. It has no title inside: that
 * is the caption below it.
 */
final class ChartWriter {

  /** With more values the labels would cover each other. */
  private static final int MOST_LABELLED = 24;

  private static final int CATEGORY_AXIS = 1;
  private static final int VALUE_AXIS = 2;

  private final XmlBuffer xml = new XmlBuffer(8192);
  private final Chart chart;
  private final DocumentPath path;
  private final Fraction columnGap;
  private final ChartLetters letters;
  private final ChartLook look;
  private final ChartFigures figures;

  private ChartWriter(Chart chart, DocumentPath path, PageLayout layout) {
    this.chart = chart;
    this.path = path;
    this.columnGap = layout.proportions().chartColumnGap();
    this.letters = ChartLetters.of(layout);
    this.look = new ChartLook(xml, layout.strokeWidths());
    this.figures = new ChartFigures(xml, chart, path);
  }

  /**
   * Writes the part; the first relationship of the part is the chart's workbook.
   *
   * @param path where the chart comes from, as record accessors reach it
   */
  static XmlBuffer write(Chart chart, DocumentPath path, PageLayout layout) {
    ChartWriter writer = new ChartWriter(chart, path, layout);
    writer.space();
    return writer.xml;
  }

  private void space() {
    xml.ascii(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><c:chartSpace"
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
    value("date1904", "0");
    value("lang", "vi-VN");
    value("roundedCorners", "0");
    xml.ascii("<c:chart>");
    value("autoTitleDeleted", "1");
    xml.ascii("<c:plotArea><c:layout/>");
    plot();
    categoryAxis();
    valueAxis();
    xml.ascii("</c:plotArea>");
    if (chart.series().size() > 1) {
      xml.ascii("<c:legend>");
      value("legendPos", "b");
      value("overlay", "0");
      xml.ascii("</c:legend>");
    }
    value("plotVisOnly", "1");
    value("dispBlanksAs", "gap");
    xml.ascii("</c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>");
    xml.ascii("<a:ln><a:noFill/></a:ln></c:spPr>");
    letters.properties(xml);
    xml.ascii("<c:externalData r:id=\"rId1\">");
    value("autoUpdate", "0");
    xml.ascii("</c:externalData></c:chartSpace>");
  }

  private void plot() {
    boolean line = chart.form() == ChartForm.LINE;
    xml.ascii(line ? "<c:lineChart>" : "<c:barChart>");
    if (!line) {
      value("barDir", isLying() ? "bar" : "col");
    }
    value("grouping", line ? "standard" : "clustered");
    value("varyColors", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      series(i, line);
    }
    if (line) {
      value("marker", "1");
    } else {
      value("gapWidth", 100 * columnGap.numerator() / columnGap.denominator());
    }
    value("axId", CATEGORY_AXIS);
    value("axId", VALUE_AXIS);
    xml.ascii(line ? "</c:lineChart>" : "</c:barChart>");
  }

  private void series(int index, boolean line) {
    xml.ascii("<c:ser>");
    value("idx", index);
    value("order", index);
    figures.name(index);
    if (line) {
      look.line(index);
    } else {
      look.area(index);
      value("invertIfNegative", "0");
    }
    if (chart.size() <= MOST_LABELLED) {
      labels(index, line);
    }
    figures.categories();
    figures.values(index);
    if (line) {
      value("smooth", "0");
    }
    xml.ascii("</c:ser>");
  }

  private void labels(int index, boolean line) {
    xml.ascii("<c:dLbls>");
    numberFormat(figures.formatOf(index));
    xml.ascii("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    value("dLblPos", line ? "t" : "outEnd");
    value("showLegendKey", "0");
    value("showVal", "1");
    value("showCatName", "0");
    value("showSerName", "0");
    value("showPercent", "0");
    value("showBubbleSize", "0");
    xml.ascii("</c:dLbls>");
  }

  private void categoryAxis() {
    xml.ascii("<c:catAx>");
    value("axId", CATEGORY_AXIS);
    xml.ascii("<c:scaling>");
    // Bars are below each other in the order of reading, not upwards.
    value("orientation", isLying() ? "maxMin" : "minMax");
    xml.ascii("</c:scaling>");
    value("delete", "0");
    value("axPos", isLying() ? "l" : "b");
    title(chart.categoryTitle(), "categoryTitle", isLying());
    numberFormat("General");
    // Names are at the edge, also where values are below zero.
    marks("none", "low");
    value("crossAx", VALUE_AXIS);
    value("crosses", "autoZero");
    value("auto", "0");
    value("lblAlgn", "ctr");
    value("lblOffset", "100");
    value("noMultiLvlLbl", "1");
    xml.ascii("</c:catAx>");
  }

  private void valueAxis() {
    xml.ascii("<c:valAx>");
    value("axId", VALUE_AXIS);
    xml.ascii("<c:scaling>");
    value("orientation", "minMax");
    if (chart.form() != ChartForm.LINE && isNowhereNegative()) {
      value("min", "0");
    }
    xml.ascii("</c:scaling>");
    value("delete", "0");
    value("axPos", isLying() ? "b" : "l");
    xml.ascii("<c:majorGridlines>");
    look.gridLine();
    xml.ascii("</c:majorGridlines>");
    title(chart.valueTitle(), "valueTitle", !isLying());
    numberFormat(figures.formatOfAxis());
    marks("out", "nextTo");
    value("crossAx", CATEGORY_AXIS);
    value("crosses", isLying() ? "max" : "autoZero");
    value("crossBetween", "between");
    xml.ascii("</c:valAx>");
  }

  private void title(String words, String part, boolean upright) {
    xml.ascii("<c:title><c:tx><c:rich><a:bodyPr");
    xml.ascii(upright ? " rot=\"-5400000\" vert=\"horz\"" : "");
    xml.ascii("/><a:lstStyle/><a:p><a:pPr>");
    letters.run(xml, "a:defRPr");
    xml.ascii("</a:pPr><a:r>");
    letters.run(xml, "a:rPr");
    xml.ascii("<a:t>");
    xml.text(words, path.child(part));
    xml.ascii("</a:t></a:r></a:p></c:rich></c:tx>");
    value("overlay", "0");
    xml.ascii("</c:title>");
  }

  private void marks(String major, String labels) {
    value("majorTickMark", major);
    value("minorTickMark", "none");
    value("tickLblPos", labels);
    look.axis();
  }

  private void numberFormat(String format) {
    xml.ascii("<c:numFmt formatCode=\"" + format + "\" sourceLinked=\"0\"/>");
  }

  private boolean isLying() {
    return chart.form() == ChartForm.BAR;
  }

  private boolean isNowhereNegative() {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .allMatch(value -> value.signum() >= 0);
  }

  private void value(String element, int value) {
    value(element, Integer.toString(value));
  }

  private void value(String element, String value) {
    xml.ascii("<c:" + element + " val=\"" + value + "\"/>");
  }
}
