package org.congvan.render.pdf.file;

import java.time.LocalDate;
import java.util.Locale;
import org.congvan.page.DocumentProperties;

/**
 * What a file says of itself, as an XMP packet (ISO 16684-1): title, agency, language, date of
 * issue, and the standards that it keeps.
 */
final class Metadata {

  /** Midnight of the day of issue in Việt Nam. */
  private static final String MIDNIGHT = "T00:00:00+07:00";

  private static final String EXTENSION =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private Metadata() {}

  /**
   * Returns the packet.
   *
   * @param part the part of ISO 19005 that the file keeps, 2 or 3
   */
  static String packet(DocumentProperties properties, int part) {
    StringBuilder xml = new StringBuilder(4096);
    xml.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xml.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xml.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xml.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    alternative(xml, "title", properties.title().text());
    alternative(xml, "description", properties.subject().text());
    xml.append("<dc:creator><rdf:Seq><rdf:li>");
    escape(xml, properties.creator().text());
    xml.append("</rdf:li></rdf:Seq></dc:creator>\n<dc:language><rdf:Bag><rdf:li>");
    escape(xml, properties.language());
    xml.append("</rdf:li></rdf:Bag></dc:language>\n</rdf:Description>\n");
    LocalDate date = properties.date();
    xml.append("<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
    xml.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
    if (date != null) {
      xml.append("<xmp:CreateDate>").append(date).append(MIDNIGHT).append("</xmp:CreateDate>\n");
      xml.append("<xmp:ModifyDate>").append(date).append(MIDNIGHT).append("</xmp:ModifyDate>\n");
    }
    xml.append("<pdf:Producer>").append(PdfFile.PRODUCER).append("</pdf:Producer>\n");
    xml.append("</rdf:Description>\n");
    xml.append("<rdf:Description rdf:about=\"\"");
    xml.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
    xml.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    xml.append(String.format(Locale.ROOT, "<pdfaid:part>%d</pdfaid:part>\n", part));
    xml.append("<pdfaid:conformance>A</pdfaid:conformance>\n");
    xml.append("<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n");
    xml.append(EXTENSION);
    xml.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return xml.toString();
  }

  private static void alternative(StringBuilder xml, String name, String text) {
    xml.append("<dc:").append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    escape(xml, text);
    xml.append("</rdf:li></rdf:Alt></dc:").append(name).append(">\n");
  }

  private static void escape(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        default -> xml.append(c < ' ' || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c);
      }
    }
  }
}
