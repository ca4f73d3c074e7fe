package org.congvan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;

/**
 * A dispatch as a Word file as a developer would write it out of the typed values, for this kind of
 * document and no other: XML put together with named styles, a {@link ZipOutputStream} of the JDK.
 * No rule line, no line broken as the regulation wants it, nothing measured, no layout of another
 * regulation.
 */
final class PlainDispatch {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String TYPES =
      HEAD
          + "<Types xmlns=\""
          + PACKAGE
          + "content-types\"><Default Extension=\"rels\" ContentType=\""
          + "application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\""
          + TYPE
          + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
          + TYPE
          + "styles+xml\"/></Types>";
  private static final String STYLES =
      HEAD
          + "<w:styles "
          + WORD
          + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
          + " w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault>"
          + "</w:docDefaults>"
          + style("Centred", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>")
          + style("Bold", "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/></w:rPr>")
          + style("Italic", "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:i/></w:rPr>")
          + style("Title", "<w:pPr><w:ind w:firstLine=\"720\"/></w:pPr><w:rPr><w:b/></w:rPr>")
          + style("Text", "<w:pPr><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/></w:pPr>")
          + style("Small", "<w:rPr><w:sz w:val=\"22\"/></w:rPr>")
          + "</w:styles>";

  private final StringBuilder xml = new StringBuilder(40_000);

  private PlainDispatch() {}

  private static String style(String id, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + id
        + "\"/>"
        + properties
        + "</w:style>";
  }

  /** Writes a dispatch at a zip level. */
  static void write(OfficialDispatch dispatch, int level, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(level);
    part(zip, "[Content_Types].xml", TYPES);
    part(zip, "_rels/.rels", relationship("officeDocument", "word/document.xml"));
    part(zip, "word/_rels/document.xml.rels", relationship("styles", "styles.xml"));
    part(zip, "word/styles.xml", STYLES);
    part(zip, "word/document.xml", new PlainDispatch().document(dispatch));
    zip.finish();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String relationship(String type, String target) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private String document(OfficialDispatch dispatch) {
    xml.append(HEAD).append("<w:document ").append(WORD).append("><w:body><w:tbl><w:tr><w:tc>");
    String parent = dispatch.header().issuer().parentName();
    if (parent != null) {
      line("Centred", parent);
    }
    line("Bold", dispatch.header().issuer().name());
    line("Centred", "Số: " + dispatch.header().code());
    line("Centred", "V/v " + dispatch.subject());
    xml.append("</w:tc><w:tc>");
    line("Bold", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    line("Bold", "Độc lập - Tự do - Hạnh phúc");
    line("Italic", String.valueOf(dispatch.header().promulgation()));
    xml.append("</w:tc></w:tr></w:tbl>");
    StringBuilder addressees = new StringBuilder("Kính gửi:");
    for (Addressee each : dispatch.addressees()) {
      addressees.append(' ').append(each.name());
    }
    line("Centred", addressees.toString());
    blocks(dispatch.content().body().blocks());
    xml.append("<w:tbl><w:tr><w:tc>");
    for (Recipient each : dispatch.distribution().recipients()) {
      line("Small", "- " + each + ";");
    }
    line("Small", "- Lưu: " + dispatch.distribution().archive() + ".");
    xml.append("</w:tc><w:tc>");
    Signature signature = dispatch.signature();
    if (signature != null) {
      line("Bold", String.valueOf(signature.position()));
      line("Bold", signature.fullName());
    }
    return xml.append("</w:tc></w:tr></w:tbl><w:p/><w:sectPr/></w:body></w:document>").toString();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        line("Title", section.label() + " " + Inline.plainText(section.heading()));
        blocks(section.blocks());
      } else if (block instanceof Paragraph paragraph) {
        line("Text", paragraph.plainText());
      } else if (block instanceof BulletList list) {
        for (ListItem item : list.items()) {
          line("Text", list.mark().mark() + " " + Inline.plainText(item.inlines()));
        }
      } else {
        throw new IllegalArgumentException("A dispatch with more than text: " + block);
      }
    }
  }

  private void line(String style, String words) {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
        .append(style)
        .append("\"/></w:pPr><w:r><w:t xml:space=\"preserve\">");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        default -> xml.append(c);
      }
    }
    xml.append("</w:t></w:r></w:p>");
  }
}
