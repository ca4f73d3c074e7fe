package org.congvan.render.docx.write;

import java.util.List;
import org.congvan.layout.Length;
import org.congvan.layout.StrokeWidths;

/**
 * How the series of a chart are distinguished: by darkness before colour, because dispatches are
 * printed and copied in black and white, and on lines by the mark as well.
 */
final class ChartLook {

  private static final String BLACK = "000000";
  private static final String GREY = "BFBFBF";

  private static final List<String> FILLS =
      List.of("1F4E79", "9DC3E6", "595959", "D9D9D9", "2E75B6", "A6A6A6");
  private static final List<String> MARKS =
      List.of("circle", "square", "triangle", "diamond", "x", "star");

  private final XmlBuffer xml;
  private final StrokeWidths widths;

  ChartLook(XmlBuffer xml, StrokeWidths widths) {
    this.xml = xml;
    this.widths = widths;
  }

  /** Writes the area of a column or bar. */
  void area(int series) {
    xml.ascii("<c:spPr>");
    fill(colour(series));
    stroke(widths.chartGridLine().chosen(), BLACK);
    xml.ascii("</c:spPr>");
  }

  /** Writes a line and the marks on it. */
  void line(int series) {
    xml.ascii("<c:spPr><a:ln w=\"");
    xml.number(widths.chartLine().chosen().toEmu());
    xml.ascii("\" cap=\"rnd\">");
    fill(colour(series));
    xml.ascii("<a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"");
    xml.ascii(MARKS.get(series % MARKS.size()));
    xml.ascii("\"/><c:size val=\"");
    xml.number(Math.round(widths.chartMark().chosen().toPoints()));
    xml.ascii("\"/><c:spPr>");
    fill(colour(series));
    stroke(widths.chartAxis().chosen(), colour(series));
    xml.ascii("</c:spPr></c:marker>");
  }

  /** Writes a line behind the chart. */
  void gridLine() {
    xml.ascii("<c:spPr>");
    stroke(widths.chartGridLine().chosen(), GREY);
    xml.ascii("</c:spPr>");
  }

  /** Writes the line of an axis. */
  void axis() {
    xml.ascii("<c:spPr>");
    stroke(widths.chartAxis().chosen(), BLACK);
    xml.ascii("</c:spPr>");
  }

  private static String colour(int series) {
    return FILLS.get(series % FILLS.size());
  }

  private void stroke(Length width, String colour) {
    xml.ascii("<a:ln w=\"");
    xml.number(width.toEmu());
    xml.ascii("\">");
    fill(colour);
    xml.ascii("</a:ln>");
  }

  private void fill(String colour) {
    xml.ascii("<a:solidFill><a:srgbClr val=\"");
    xml.ascii(colour);
    xml.ascii("\"/></a:solidFill>");
  }
}
