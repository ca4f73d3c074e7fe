package org.congvan.read.docx.mend;

import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.text.WordInline;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordStory;
import org.congvan.read.docx.xml.Vocabulary;

/** What headers and footers hold, and the XML of a new one with the page number. */
final class MarginStory {

  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  private MarginStory() {}

  static boolean hasNumber(WordStory story) {
    return story.paragraphs().stream().anyMatch(MarginStory::hasNumber);
  }

  static boolean hasNumber(WordParagraph paragraph) {
    return paragraph.runs().stream().anyMatch(MarginStory::isNumber);
  }

  private static boolean isNumber(WordRun run) {
    return run.isField("PAGE");
  }

  /** Whether nothing stands there but perhaps the page number and blanks. */
  static boolean hasNothingElse(WordStory story) {
    return story.paragraphs().stream().allMatch(MarginStory::hasNothingElse);
  }

  static boolean hasNothingElse(WordParagraph paragraph) {
    for (WordInline inline : paragraph.inlines()) {
      boolean blank = inline instanceof WordRun run && (isNumber(run) || run.text().isBlank());
      if (!blank) {
        return false;
      }
    }
    return paragraph.drawnLines().isEmpty();
  }

  /** The part of a new header or footer. */
  static String part(boolean header, String vocabulary, PageLayout layout) {
    String root = header ? "w:hdr" : "w:ftr";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<"
        + root
        + " xmlns:w=\""
        + vocabulary
        + "\"><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\""
        + " w:lineRule=\"auto\"/><w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\""
        + justification(layout, Vocabulary.isStrict(vocabulary))
        + "\"/></w:pPr>"
        + field("w:", "w", layout)
        + "</w:p></"
        + root
        + ">";
  }

  static String justification(PageLayout layout, boolean strict) {
    Alignment alignment = layout.pageNumbering().alignment();
    return switch (alignment) {
      case CENTER -> "center";
      case RIGHT -> strict ? "end" : "right";
      case LEFT -> strict ? "start" : "left";
      case JUSTIFIED -> "both";
    };
  }

  /** The page number in the letters of the layout. */
  static String field(String tags, String attributes, PageLayout layout) {
    String size =
        String.valueOf(layout.style(Component.PAGE_NUMBER).size().chosen().toHalfPoints());
    String a = " " + attributes + ":";
    String font = layout.typeface().replace("&", "&amp;").replace("\"", "&quot;");
    return "<"
        + tags
        + "fldSimple"
        + a
        + "instr=\" PAGE \"><"
        + tags
        + "r><"
        + tags
        + "rPr><"
        + tags
        + "rFonts"
        + a
        + "ascii=\""
        + font
        + "\""
        + a
        + "hAnsi=\""
        + font
        + "\""
        + a
        + "cs=\""
        + font
        + "\"/><"
        + tags
        + "sz"
        + a
        + "val=\""
        + size
        + "\"/></"
        + tags
        + "rPr><"
        + tags
        + "t>2</"
        + tags
        + "t></"
        + tags
        + "r></"
        + tags
        + "fldSimple>";
  }

  /** What the number reads before a program works it out. */
  static final String NUMBER = "2";

  /** The type of the relationship to a header or footer. */
  static String relationship(boolean header, String vocabulary) {
    return (Vocabulary.isStrict(vocabulary)
            ? STRICT + "officeDocument/relationships/"
            : TRANSITIONAL + "officeDocument/2006/relationships/")
        + (header ? "header" : "footer");
  }

  /** The address of the attributes that refer to parts. */
  static String references(String vocabulary) {
    return Vocabulary.isStrict(vocabulary)
        ? STRICT + "officeDocument/relationships"
        : TRANSITIONAL + "officeDocument/2006/relationships";
  }

  static List<WordParagraph> numbered(WordStory story) {
    return story.paragraphs().stream().filter(MarginStory::hasNumber).toList();
  }
}
