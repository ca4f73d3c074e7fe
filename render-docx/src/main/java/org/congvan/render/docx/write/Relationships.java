package org.congvan.render.docx.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.path.DocumentPath;

/**
 * The relationships of a part, such as {@code word/document.xml}, numbered in the order they are
 * asked for.
 */
final class Relationships {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> idsByTarget = new LinkedHashMap<>();
  private final XmlBuffer xml;

  Relationships(XmlBuffer xml) {
    this.xml = xml;
  }

  /** Returns the id of the relationship to a part, the same for the same target. */
  String part(String type, String target) {
    return add(type, target, "");
  }

  /** Returns the id of the relationship to an address outside the file. */
  String external(String target) {
    return add("hyperlink", target, "\" TargetMode=\"External");
  }

  private String add(String type, String target, String mode) {
    String known = idsByTarget.get(target);
    if (known != null) {
      return known;
    }
    begin();
    String id = "rId" + (idsByTarget.size() + 1);
    idsByTarget.put(target, id);
    xml.ascii("<Relationship Id=\"");
    xml.ascii(id);
    xml.ascii("\" Type=\"");
    xml.ascii(TYPES);
    xml.ascii(type);
    xml.ascii("\" Target=\"");
    xml.text(target, DocumentPath.ROOT);
    xml.ascii(mode);
    xml.ascii("\"/>");
    return id;
  }

  /** Returns whether nothing was asked for. */
  boolean isEmpty() {
    return idsByTarget.isEmpty();
  }

  private void begin() {
    if (xml.size() == 0) {
      xml.ascii(HEAD);
    }
  }

  /** Ends the part. */
  XmlBuffer finish() {
    begin();
    xml.ascii("</Relationships>");
    return xml;
  }
}
