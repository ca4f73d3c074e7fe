package org.congvan.scan;

import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;

/**
 * The words before luật, by which it may name no law but a school, a firm, a subject or a person,
 * as in {@code Trường Đại học Luật Hà Nội}.
 */
final class LawWordContext {
  private static final WordSet ONE_BEFORE = WordSet.exact("pháp kỷ kỉ kỹ kĩ quy hộ khoa ngành");
  private static final WordSet FIRST_OF_TWO = WordSet.exact("đại công cử thạc tiến văn nghề");
  private static final WordSet SECOND_OF_TWO = WordSet.exact("học ty nhân sĩ sỹ phòng");
  private static final WordSet DRAFT_2 = WordSet.exact("án thảo");
  private static final long DRAFT = Tokens.exactKey("dự");

  /** Family names, and the middle name that most often precedes the name Luật. */
  private static final WordSet FAMILY =
      WordSet.exact(
          "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai");

  private static final WordSet MIDDLE = WordSet.exact("Văn");

  private static final WordSet ABOUT = WordSet.exact("về");
  private static final WordSet TREATY = WordSet.exact("công");
  private static final WordSet TREATY_2 = WordSet.exact("ước");
  private static final int MAX_TREATY = 8;

  private LawWordContext() {}

  /** Returns whether the words before luật show that it names no law. */
  static boolean namesNoLaw(Tokens tokens, int law) {
    boolean draft = DRAFT_2.has(tokens, law - 1) && tokens.isExactly(law - 2, DRAFT);
    boolean subject = SECOND_OF_TWO.has(tokens, law - 1) && FIRST_OF_TWO.has(tokens, law - 2);
    return ONE_BEFORE.has(tokens, law - 1)
        || draft
        || subject
        || isPerson(tokens, law)
        || isTreaty(tokens, law);
  }

  private static boolean isPerson(Tokens tokens, int name) {
    return tokens.isWord(name - 2)
        && (MIDDLE.has(tokens, name - 1) || FAMILY.has(tokens, name - 2))
        && tokens.isCapital(name)
        && tokens.isCapital(name - 1)
        && tokens.isCapital(name - 2);
  }

  /** Returns whether it is in the name of a treaty: {@code Công ước của … về Luật Biển}. */
  private static boolean isTreaty(Tokens tokens, int law) {
    if (!ABOUT.has(tokens, law - 1)) {
      return false;
    }
    for (int i = law - 2; i > law - MAX_TREATY && tokens.isWord(i); i--) {
      if (TREATY_2.has(tokens, i) && TREATY.has(tokens, i - 1)) {
        return true;
      }
    }
    return false;
  }
}
