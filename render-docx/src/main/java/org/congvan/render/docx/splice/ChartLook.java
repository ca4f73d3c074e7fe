package org.congvan.render.docx.splice;

import java.util.List;

/**
 * How the series of a chart are told apart: by darkness before colour, because dispatches are
 * printed and copied in black and white, and on lines by the mark as well.
 */
final class ChartLook {

  private static final List<String> FILLS =
      List.of("1F4E79", "9DC3E6", "595959", "D9D9D9", "2E75B6", "A6A6A6");
  private static final List<String> MARKS =
      List.of("circle", "square", "triangle", "diamond", "x", "star");

  private ChartLook() {}

  /** Writes the area of a column or bar. */
  static void area(XmlBuffer xml, int series) {
    xml.ascii("<c:spPr>");
    fill(xml, series);
    xml.ascii("<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln>");
    xml.ascii("</c:spPr>");
  }

  /** Writes a line and the marks on it. */
  static void line(XmlBuffer xml, int series) {
    xml.ascii("<c:spPr><a:ln w=\"28575\" cap=\"rnd\">");
    fill(xml, series);
    xml.ascii("<a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"");
    xml.ascii(MARKS.get(series % MARKS.size()));
    xml.ascii("\"/><c:size val=\"7\"/><c:spPr>");
    fill(xml, series);
    xml.ascii("<a:ln w=\"9525\">");
    fill(xml, series);
    xml.ascii("</a:ln></c:spPr></c:marker>");
  }

  private static void fill(XmlBuffer xml, int series) {
    xml.ascii("<a:solidFill><a:srgbClr val=\"");
    xml.ascii(FILLS.get(series % FILLS.size()));
    xml.ascii("\"/></a:solidFill>");
  }
}
