package org.congvan.body;

import java.util.List;

/**
 * A piece of text inside a block (đoạn chữ), such as the cited {@code Quyết định số 225/QĐ-TTg}:
 * plain or emphasised text, a citation of a legal document, a link, a footnote, a blank to fill in
 * or a box to tick. In the words of any of them a line feed begins a new line inside the paragraph
 * and a tab is a tab.
 */
public sealed interface Inline permits Text, Citation, Link, Footnote, Blank, CheckBox {

  /**
   * Returns the words as they are printed in the line: those of a footnote are not among them.
   *
   * @return the text, in NFC
   */
  String text();

  /**
   * Joins the words of inlines as they are printed in the line, without those of footnotes.
   *
   * @param inlines the inlines in reading order
   * @return their text, empty for none
   */
  static String plainText(List<? extends Inline> inlines) {
    if (inlines.size() == 1) {
      return inlines.get(0).text();
    }
    String[] texts = new String[inlines.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = inlines.get(i).text();
    }
    // Joined in one piece: a builder would grow, and its text be copied, several times.
    return String.join("", texts);
  }

  /**
   * Returns whether inlines print nothing but white space in the line, if anything.
   *
   * @param inlines the inlines
   * @return true for none; whether {@link #plainText} is blank
   */
  static boolean isBlank(List<? extends Inline> inlines) {
    // Without an iterator: each paragraph and item of a list is asked.
    for (int i = 0; i < inlines.size(); i++) {
      if (!inlines.get(i).text().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
