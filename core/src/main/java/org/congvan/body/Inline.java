package org.congvan.body;

import java.util.List;

/**
 * A piece of text inside a block (đoạn chữ), such as the cited {@code Quyết định số 225/QĐ-TTg}:
 * plain or emphasised text, a citation of a legal document, or a link. In any of them a line feed
 * begins a new line inside the paragraph and a tab is a tab.
 */
public sealed interface Inline permits Text, Citation, Link {

  /**
   * Returns the words as they are printed.
   *
   * @return the text, in NFC
   */
  String text();

  /**
   * Joins the words of inlines as they are printed.
   *
   * @param inlines the inlines in reading order
   * @return their text, empty for none
   */
  static String plainText(List<? extends Inline> inlines) {
    if (inlines.size() == 1) {
      return inlines.get(0).text();
    }
    StringBuilder all = new StringBuilder();
    for (Inline inline : inlines) {
      all.append(inline.text());
    }
    return all.toString();
  }
}
