package org.congvan.read.docx.component;

import java.util.List;
import java.util.Set;

/** Names of persons, such as {@code Nguyễn Văn A}, perhaps after a rank or a title. */
final class PersonName {
  private static final int MOST_WORDS = 7;

  private static final Set<String> TITLES =
      Set.of(
          "ts", "ths", "pgs", "gs", "bs", "bsckii", "bscki", "bsck1", "bsck2", "ks", "cn", "ls",
          "ds", "ts.bs", "pgs.ts", "gs.ts", "ngut", "ngnd", "dsckii", "dscki", "dr", "cki", "ckii",
          "ck1", "ck2", "tskh", "kts", "bscc", "bsnt", "ttnd", "ttut", "nsnd", "nsut", "thac",
          "tien", "si", "si.");

  private static final List<String> RANKS =
      List.of(
          "dai tuong",
          "thuong tuong",
          "trung tuong",
          "thieu tuong",
          "dai ta",
          "thuong ta",
          "trung ta",
          "thieu ta",
          "dai uy",
          "thuong uy",
          "trung uy",
          "thieu uy",
          "ong",
          "ba",
          "dong chi",
          "luat su");

  /** No person has such a family name. */
  private static final List<String> POSITIONS =
      List.of(
          "pho giam doc",
          "pho chu tich",
          "pho bi thu",
          "pho hieu truong",
          "pho truong",
          "pho chanh",
          "pho tong",
          "pho cuc",
          "pho vu",
          "pho chi cuc",
          "giam doc",
          "tong giam doc",
          "tong cuc truong",
          "chu tich",
          "bi thu",
          "hieu truong",
          "chanh van phong",
          "chanh thanh tra",
          "ke toan truong",
          "noi nhan",
          "kinh gui");

  private PersonName() {}

  /** Returns whether a line is a name and nothing else. */
  static boolean is(String text) {
    String name = withoutTitles(text);
    int words = 0;
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Piece.isSpace(c)) {
        start = true;
      } else if (Character.isLetter(c)) {
        if (start && !Character.isUpperCase(c)) {
          return false;
        }
        words += start ? 1 : 0;
        start = false;
      } else if ("'’.-".indexOf(c) < 0 || start) {
        return false;
      }
    }
    return words >= 2 && words <= MOST_WORDS && !isInstitution(name);
  }

  /**
   * In capitals a name looks like an agency or a position, but those begin with words of theirs;
   * some positions do in small letters too.
   */
  private static boolean isInstitution(String name) {
    String words = Folded.words(name);
    return Folded.beginsWithAny(words, POSITIONS)
        || (Capitals.isIn(name) && (AgencyWords.begin(words) || Positions.begin(words)));
  }

  /** Returns a name without title and rank before it. */
  static String withoutTitles(String text) {
    String name = Words.withoutEnd(text.strip(), ".,;");
    boolean cut = true;
    while (cut) {
      cut = false;
      String folded = Folded.of(name);
      int end = 0;
      while (end < folded.length() && !Piece.isSpace(folded.charAt(end))) {
        end++;
      }
      int dot = folded.lastIndexOf('.', Math.max(end - 1, 0));
      String word = Words.withoutEnd(folded.substring(0, end), ".,");
      if (TITLES.contains(word) && end < folded.length()) {
        name = Words.withoutStart(name.substring(end), ".,");
        cut = true;
      } else if (dot > 0
          && dot < end
          && TITLES.contains(Words.withoutEnd(folded.substring(0, dot), "."))) {
        name = name.substring(dot + 1).strip();
        cut = true;
      } else {
        for (String rank : RANKS) {
          if (folded.startsWith(rank + " ")) {
            name = name.substring(rank.length()).strip();
            cut = true;
            break;
          }
        }
      }
    }
    return name;
  }
}
