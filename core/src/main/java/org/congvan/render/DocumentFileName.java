package org.congvan.render;

import org.congvan.code.DocumentSymbol;
import org.congvan.model.OfficialDocument;

/**
 * The name of a document's file without extension (tên tệp văn bản), made of type and symbol, such
 * as {@code Công văn 477-SKHCN-TTNCUĐ}, or {@code Công văn} for a draft without either. Two
 * documents may have one name, since every agency begins a new series each year.
 */
public final class DocumentFileName {

  /** More than any symbol has; file systems take 255 bytes. */
  private static final int LONGEST = 60;

  private DocumentFileName() {}

  /**
   * Returns the name of a document's file.
   *
   * @param document the document
   * @return letters and digits, with spaces, hyphens, full stops and underscores between them; 60
   *     characters at most
   */
  public static String of(OfficialDocument document) {
    DocumentSymbol code = document.header().code();
    DocumentSymbol symbol = code == null ? document.header().draftCode() : code;
    String name = document.type().vietnameseName();
    return plain(symbol == null ? name : name + " " + symbol);
  }

  /** Whatever a file system or a header may not have is a hyphen. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length() && plain.length() < LONGEST; i++) {
      char c = text.charAt(i);
      boolean allowed = Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == '_';
      if (allowed && !Character.isSurrogate(c)) {
        plain.append(c);
      } else if (!plain.isEmpty() && Character.isLetterOrDigit(plain.charAt(plain.length() - 1))) {
        plain.append('-');
      }
    }
    int end = plain.length();
    while (end > 0 && "-. ".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }
}
