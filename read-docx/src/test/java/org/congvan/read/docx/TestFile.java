package org.congvan.read.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.zip.RawZip;
import org.congvan.read.docx.zip.RawZip.Entry;

/** A Word file made of the XML of its parts. */
final class TestFile {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String NAMESPACES =
      " xmlns:w=\""
          + W
          + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
          + " xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder related = new StringBuilder();
  private int ids;

  private TestFile() {}

  /** A file whose body has this XML. */
  static TestFile of(String body) {
    return ofDocument("<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A file whose main part is this XML. */
  static TestFile ofDocument(String xml) {
    TestFile file = new TestFile();
    file.part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    file.part(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"m\" Type=\""
                + TYPES
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    file.part("word/document.xml", xml);
    return file;
  }

  static String relationships(String inner) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  TestFile part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  TestFile part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  TestFile without(String name) {
    parts.remove(name);
    return this;
  }

  /** Relates the main part to another by the id {@code rN}, counted from 1. */
  TestFile related(String type, String target) {
    return related(type, target, "");
  }

  TestFile related(String type, String target, String more) {
    ids++;
    related
        .append("<Relationship Id=\"r")
        .append(ids)
        .append("\" Type=\"")
        .append(TYPES)
        .append(type)
        .append("\" Target=\"")
        .append(target)
        .append("\" ")
        .append(more)
        .append("/>");
    return this;
  }

  private TestFile wordPart(String type, String root, String inner) {
    related(type, type + ".xml");
    return part(
        "word/" + type + ".xml", "<w:" + root + NAMESPACES + ">" + inner + "</w:" + root + ">");
  }

  TestFile styles(String inner) {
    return wordPart("styles", "styles", inner);
  }

  TestFile numbering(String inner) {
    return wordPart("numbering", "numbering", inner);
  }

  TestFile settings(String inner) {
    return wordPart("settings", "settings", inner);
  }

  TestFile footnotes(String inner) {
    return wordPart("footnotes", "footnotes", inner);
  }

  TestFile comments(String inner) {
    return wordPart("comments", "comments", inner);
  }

  /** A header with an id for {@code w:headerReference}: that of the last relationship. */
  TestFile header(String name, String inner) {
    related("header", name);
    return part("word/" + name, "<w:hdr" + NAMESPACES + ">" + inner + "</w:hdr>");
  }

  TestFile theme(String major, String minor) {
    related("theme", "theme/theme1.xml");
    return part(
        "word/theme/theme1.xml",
        "<a:theme"
            + NAMESPACES
            + "><a:themeElements><a:fontScheme name=\"x\"><a:majorFont><a:latin typeface=\""
            + major
            + "\"/><a:cs typeface=\"\"/><a:font script=\"Viet\" typeface=\"Other\"/></a:majorFont>"
            + "<a:minorFont><a:latin typeface=\""
            + minor
            + "\"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>");
  }

  byte[] bytes() {
    RawZip zip = new RawZip();
    parts.forEach((name, content) -> zip.add(Entry.of(name, content)));
    if (ids > 0) {
      zip.add(Entry.of("word/_rels/document.xml.rels", relationships(related.toString())));
    }
    return zip.bytes();
  }

  WordFile open() {
    return WordFile.open(bytes());
  }

  WordFile open(ReadLimits limits) {
    return WordFile.open(bytes(), limits);
  }

  WordDocument document() {
    return open().document();
  }

  /** The n-th paragraph of the body, from 0. */
  WordParagraph paragraph(int n) {
    return document().paragraphs().get(n);
  }

  /** The first run of the first paragraph. */
  WordRun run() {
    return paragraph(0).runs().get(0);
  }

  static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }
}
