package org.congvan.render.docx.write;

import java.time.LocalDate;
import org.congvan.page.DocumentProperties;
import org.congvan.page.PropertyText;
import org.congvan.path.DocumentPath;

/** Writes {@code docProps/core.xml}: what the file says of itself, taken from the document only. */
final class CoreProperties {

  private static final String TERMS = "http://purl.org/dc/terms/";

  private final XmlBuffer xml;

  private CoreProperties(XmlBuffer xml) {
    this.xml = xml;
  }

  static void write(DocumentProperties properties, XmlBuffer xml) {
    new CoreProperties(xml).all(properties);
  }

  private void all(DocumentProperties properties) {
    xml.ascii(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\""
            + TERMS
            + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    element("dc:title", properties.title());
    element("dc:subject", properties.subject());
    element("dc:creator", properties.creator());
    element("dc:language", new PropertyText(DocumentPath.ROOT, properties.language()));
    LocalDate date = properties.date();
    if (date != null) {
      time("dcterms:created", date);
      time("dcterms:modified", date);
    }
    xml.ascii("</cp:coreProperties>");
  }

  private void element(String name, PropertyText words) {
    xml.ascii("<" + name + ">");
    xml.text(words.text(), words.path());
    xml.ascii("</" + name + ">");
  }

  /** The documents know days, the format knows instants: the first of the day. */
  private void time(String name, LocalDate date) {
    xml.ascii("<" + name + " xsi:type=\"dcterms:W3CDTF\">" + date + "T00:00:00Z</" + name + ">");
  }
}
