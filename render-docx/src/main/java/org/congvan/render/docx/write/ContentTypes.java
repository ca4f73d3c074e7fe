package org.congvan.render.docx.write;

import java.util.Set;
import org.congvan.body.ImageFormat;

/** Writes {@code [Content_Types].xml}. */
final class ContentTypes {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final XmlBuffer xml;

  ContentTypes(Set<ImageFormat> pictures, XmlBuffer xml) {
    this.xml = xml;
    xml.ascii(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    defaultType("rels", "application/vnd.openxmlformats-package.relationships+xml");
    defaultType("xml", "application/xml");
    for (ImageFormat format : pictures) {
      defaultType(format.extension(), format.mediaType());
    }
  }

  /** Names what all files with an ending are that are not named themselves. */
  void defaultType(String extension, String type) {
    xml.ascii("<Default Extension=\"");
    xml.ascii(extension);
    xml.ascii("\" ContentType=\"");
    xml.ascii(type);
    xml.ascii("\"/>");
  }

  /** Names a part below {@code word/} and what it is in WordprocessingML. */
  void word(String name, String kind) {
    override("/word/" + name, WORD + kind + "+xml");
  }

  void override(String name, String type) {
    override("", name, type);
  }

  private void override(String folder, String name, String type) {
    xml.ascii("<Override PartName=\"");
    xml.ascii(folder);
    xml.ascii(name);
    xml.ascii("\" ContentType=\"");
    xml.ascii(type);
    xml.ascii("\"/>");
  }

  XmlBuffer finish() {
    xml.ascii("</Types>");
    return xml;
  }
}
