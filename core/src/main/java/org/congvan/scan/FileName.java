package org.congvan.scan;

import org.congvan.scan.token.Letters;

/** Tells symbols from the names of files and addresses: {@code 12_QĐ-UBND.pdf}. */
final class FileName {
  private FileName() {}

  /** Returns whether the name of a file or an address goes on after what looked like a symbol. */
  static boolean goesOnAfter(CharSequence text, int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    char next = text.charAt(end + 1);
    boolean small = Letters.kind(next) == Letters.LETTER && !Letters.isCapital(next);
    return (c == '.' && small) || c == '=' || (c == '?' && small) || c == '_' || c == '@';
  }
}
