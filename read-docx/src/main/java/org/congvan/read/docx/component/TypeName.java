package org.congvan.read.docx.component;

import java.util.HashMap;
import java.util.Map;
import org.congvan.code.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * The name of a type on a line of its own, such as {@code QUYẾT ĐỊNH}, or with the subject after
 * it.
 *
 * @param type the type
 * @param end where its name ends in the line
 */
record TypeName(DocumentType type, int end) {
  private static final Map<String, DocumentType> NAMES = names();

  private static final int MOST_WORDS = 5;

  private static Map<String, DocumentType> names() {
    Map<String, DocumentType> names = new HashMap<>();
    for (DocumentType type : DocumentType.values()) {
      if (type.isTitled()) {
        names.put(Folded.letters(type.vietnameseName()), type);
      }
    }
    return Map.copyOf(names);
  }

  /** Finds the name that a line begins with; null if it begins with none or is not in capitals. */
  static @Nullable TypeName find(String text) {
    String folded = Folded.of(text);
    StringBuilder letters = new StringBuilder();
    TypeName longest = null;
    int words = 0;
    for (int i = 0; i < folded.length() && words < MOST_WORDS; i++) {
      char c = folded.charAt(i);
      if (!Character.isLetter(c)) {
        if (!Piece.isSpace(c)) {
          break;
        }
        continue;
      }
      letters.append(c);
      if (i + 1 == folded.length() || !Character.isLetter(folded.charAt(i + 1))) {
        words++;
        DocumentType type = NAMES.get(letters.toString());
        if (type != null && Capitals.isIn(text.substring(0, i + 1))) {
          longest = new TypeName(type, i + 1);
        }
      }
    }
    return longest;
  }

  /** Returns whether the line says nothing more. */
  boolean isAllOf(String text) {
    return Words.withoutStart(text.substring(end), ".:*-").isEmpty();
  }
}
