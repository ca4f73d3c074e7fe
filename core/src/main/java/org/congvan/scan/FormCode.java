package org.congvan.scan;

import java.util.List;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Words;

/**
 * Codes that may be those of forms, such as {@code 05/QTT-TNCN}. Agencies have units of the same
 * letters, {@code 802/TCT-TNCN}, so only the words around such a code say what it is.
 */
final class FormCode {
  /** What both forms and units of agencies are named after: taxes, invoices, wages, assets. */
  private static final Set<String> LAST_GROUPS =
      Set.of(
          "GTGT", "TNDN", "TNCN", "TTĐB", "NNT", "HĐĐT", "BVMT", "LPTB", "TAIN", "NTNN", "TSCĐ",
          "LĐTL");

  /** Last words of mẫu, biểu, phụ lục, bảng kê, tờ khai. */
  private static final Keys FORM = Keys.marked("mẫu biểu lục kê khai");

  private static final Keys WORDS_IN_LIST = Keys.marked("và hoặc các số");
  private static final String MARKS_IN_LIST = ",;:/-.&";

  /** How many words and marks a list of forms may have before a code. */
  private static final int MAX_LIST = 64;

  private FormCode() {}

  static boolean isPossible(DocumentCode code) {
    List<String> segments = code.segments();
    return segments.size() > 1
        && LAST_GROUPS.contains(segments.get(segments.size() - 1))
        && code.year().isEmpty();
  }

  /**
   * Returns whether a word for a form precedes a code, or the list it is in: {@code mẫu số
   * 05/QTT-TNCN, 02/BK-TNCN và số 21/CCT-NNT}.
   *
   * @param from index of the code's number, or of số before it
   */
  static boolean isAnnounced(Words words, int from) {
    int i = from - 1;
    while (i > from - MAX_LIST && isInList(words, i)) {
      i--;
    }
    return FORM.has(words, i);
  }

  private static boolean isInList(Words words, int i) {
    return switch (words.kind(i)) {
      case Words.NUMBER -> true;
      case Words.MARK -> MARKS_IN_LIST.indexOf((char) words.key(i)) >= 0;
      case Words.WORD ->
          WORDS_IN_LIST.has(words, i) || words.isMark(i - 1, '/') || words.isMark(i - 1, '-');
      default -> false;
    };
  }
}
