package org.congvan.scan;

import java.util.List;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;

/**
 * Codes that may be those of forms, such as {@code 05/QTT-TNCN}. Units of agencies have the same
 * letters, {@code 802/TCT-TNCN}, so the words around such a code decide.
 */
final class FormCode {
  /** Letters of both forms and units of agencies: taxes, invoices, wages, assets. */
  private static final Set<String> LAST_GROUPS =
      Set.of(
          "GTGT", "TNDN", "TNCN", "TTĐB", "NNT", "HĐĐT", "BVMT", "LPTB", "TAIN", "NTNN", "TSCĐ",
          "LĐTL");

  /** Last words of mẫu, biểu, phụ lục, bảng kê, tờ khai. */
  private static final WordSet FORM = WordSet.exact("mẫu biểu lục kê khai");

  private static final WordSet WORDS_IN_LIST = WordSet.exact("và hoặc các số");
  private static final String MARKS_IN_LIST = ",;:/-.&";

  /** How many tokens a list of forms may have before a code. */
  private static final int MAX_LIST = 64;

  private FormCode() {}

  static boolean isPossible(DocumentCode code) {
    List<String> segments = code.segments();
    return segments.size() > 1
        && LAST_GROUPS.contains(segments.get(segments.size() - 1))
        && code.year().isEmpty();
  }

  /**
   * Returns whether a word for a form precedes a code or its list: {@code mẫu số 05/QTT-TNCN,
   * 02/BK-TNCN và số 21/CCT-NNT}.
   *
   * @param from index of the code's number, or of số before it
   */
  static boolean isAnnounced(Tokens tokens, int from) {
    int i = from - 1;
    while (i > from - MAX_LIST && isInList(tokens, i)) {
      i--;
    }
    return FORM.has(tokens, i);
  }

  private static boolean isInList(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case Tokens.NUMBER -> true;
      case Tokens.MARK -> MARKS_IN_LIST.indexOf((char) tokens.key(i)) >= 0;
      case Tokens.WORD ->
          WORDS_IN_LIST.has(tokens, i) || tokens.isMark(i - 1, '/') || tokens.isMark(i - 1, '-');
      default -> false;
    };
  }
}
