package org.congvan.read.docx.story;

import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.symbol.SymbolFonts;
import org.congvan.read.docx.text.WordBreak;
import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The elements of a run that stand for a character, a break or a mark. */
final class RunElements {

  private static final int HEXADECIMAL = 16;
  private static final int MOST_DIGITS = 6;

  private final OpenStory story;
  private final XmlCursor xml;

  RunElements(OpenStory story, XmlCursor xml) {
    this.story = story;
    this.xml = xml;
  }

  void start() {
    switch (xml.name()) {
      case "tab", "ptab" -> story.type("\t");
      case "cr" -> story.type("\n");
      case "br" -> lineBreak(xml.attribute("type"));
      case "noBreakHyphen" -> story.type("\u2011");
      case "softHyphen" -> story.type("\u00AD");
      case "sym", "symEx" -> symbol(xml.attribute("font"), xml.attribute("char"));
      case "fldChar" -> story.fieldSign(xml.attribute("fldCharType"));
      case "pgNum" -> story.addEmptyField(new WordField("PAGE"));
      case "footnoteReference" -> mark(WordNote.Kind.FOOTNOTE);
      case "endnoteReference" -> mark(WordNote.Kind.ENDNOTE);
      case "commentReference" -> mark(WordNote.Kind.COMMENT);
      default -> {
        // Not of a run, or without text.
      }
    }
  }

  private void lineBreak(@Nullable String type) {
    if ("page".equals(type)) {
      story.addBreak(WordBreak.Kind.PAGE);
    } else if ("column".equals(type)) {
      story.addBreak(WordBreak.Kind.COLUMN);
    } else {
      story.type("\n");
    }
  }

  private void symbol(@Nullable String font, @Nullable String code) {
    if (code == null || code.isEmpty() || code.length() > MOST_DIGITS) {
      return;
    }
    int value = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = Character.digit(code.charAt(i), HEXADECIMAL);
      if (digit < 0) {
        return;
      }
      value = value * HEXADECIMAL + digit;
    }
    if (Character.isValidCodePoint(value)) {
      story.type(SymbolFonts.shown(font, Character.toString(value)));
    }
  }

  private void mark(WordNote.Kind kind) {
    String typed = xml.attribute("customMarkFollows");
    story.addMark(kind, xml.attribute("id"), typed != null && Measures.isOn(typed));
  }
}
