package org.congvan.scan;

import org.congvan.scan.words.Keys;
import org.congvan.scan.words.Words;

/**
 * Tells where the word luật names no law: in the name of a school, a firm, a subject or a person,
 * as in {@code Trường Đại học Luật Hà Nội}.
 */
final class NoLaw {
  private static final Keys ONE_BEFORE = Keys.marked("pháp kỷ kỉ kỹ kĩ quy hộ khoa ngành");
  private static final Keys FIRST_OF_TWO = Keys.marked("đại công cử thạc tiến văn nghề");
  private static final Keys SECOND_OF_TWO = Keys.marked("học ty nhân sĩ sỹ phòng");
  private static final Keys DRAFT_2 = Keys.marked("án thảo");
  private static final long DRAFT = Words.exact("dự");

  /** Family names and the middle name that most often stands before the name Luật. */
  private static final Keys FAMILY =
      Keys.marked(
          "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai");

  private static final Keys MIDDLE = Keys.marked("Văn");

  private static final Keys ABOUT = Keys.marked("về");
  private static final Keys TREATY = Keys.marked("công");
  private static final Keys TREATY_2 = Keys.marked("ước");
  private static final int MAX_TREATY = 8;

  private NoLaw() {}

  /** Returns whether the words before luật say so. */
  static boolean isTold(Words words, int law) {
    boolean draft = DRAFT_2.has(words, law - 1) && words.isExactly(law - 2, DRAFT);
    boolean subject = SECOND_OF_TWO.has(words, law - 1) && FIRST_OF_TWO.has(words, law - 2);
    return ONE_BEFORE.has(words, law - 1)
        || draft
        || subject
        || isPerson(words, law)
        || isTreaty(words, law);
  }

  private static boolean isPerson(Words words, int name) {
    return words.isWord(name - 2)
        && (MIDDLE.has(words, name - 1) || FAMILY.has(words, name - 2))
        && words.isCapital(name)
        && words.isCapital(name - 1)
        && words.isCapital(name - 2);
  }

  /** Returns whether a treaty is about it: {@code Công ước của Liên hợp quốc về Luật Biển}. */
  private static boolean isTreaty(Words words, int law) {
    if (!ABOUT.has(words, law - 1)) {
      return false;
    }
    for (int i = law - 2; i > law - MAX_TREATY && words.isWord(i); i--) {
      if (TREATY_2.has(words, i) && TREATY.has(words, i - 1)) {
        return true;
      }
    }
    return false;
  }
}
