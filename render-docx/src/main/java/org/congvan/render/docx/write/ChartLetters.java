package org.congvan.render.docx.write;

import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;

/**
 * The letters of a chart: a point smaller than those of tables, since names of agencies have to be
 * side by side.
 *
 * @param typeface the typeface of the document
 * @param hundredths the size in hundredths of a point
 */
record ChartLetters(String typeface, long hundredths) {

  static ChartLetters of(PageLayout layout) {
    Length tables = layout.style(Component.TABLE_CELL).size().chosen();
    return new ChartLetters(layout.typeface(), tables.minus(Length.pt(1)).toHalfPoints() * 50);
  }

  /** Writes the letters of all words that have none of their own. */
  void properties(XmlBuffer xml) {
    xml.ascii("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>");
    run(xml, "a:defRPr");
    xml.ascii("</a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>");
  }

  /** Writes the letters of a run; titles would be bold if it were not said that they are not. */
  void run(XmlBuffer xml, String element) {
    xml.ascii("<" + element + (element.equals("a:rPr") ? " lang=\"vi-VN\"" : "") + " sz=\"");
    xml.number(hundredths);
    xml.ascii("\" b=\"0\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>");
    for (String script : new String[] {"latin", "ea", "cs"}) {
      xml.ascii("<a:" + script + " typeface=\"");
      xml.text(typeface, DocumentPath.ROOT);
      xml.ascii("\"/>");
    }
    xml.ascii("</" + element + ">");
  }
}
