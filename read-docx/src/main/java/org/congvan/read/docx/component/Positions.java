package org.congvan.read.docx.component;

import java.util.List;

/** Positions of those who sign, such as {@code phó giám đốc}, in folded words. */
final class Positions {
  private static final List<String> POSITIONS =
      List.of(
          "giam doc",
          "pho giam doc",
          "chu tich",
          "pho chu tich",
          "bo truong",
          "thu truong",
          "cuc truong",
          "pho cuc truong",
          "vu truong",
          "pho vu truong",
          "tong cuc truong",
          "pho tong cuc truong",
          "chi cuc truong",
          "pho chi cuc truong",
          "chanh van phong",
          "pho chanh van phong",
          "pho van phong",
          "chanh thanh tra",
          "pho chanh thanh tra",
          "tong thanh tra",
          "pho tong thanh tra",
          "thu tuong",
          "pho thu tuong",
          "bi thu",
          "pho bi thu",
          "hieu truong",
          "pho hieu truong",
          "hieu pho",
          "truong phong",
          "pho phong",
          "pho truong phong",
          "truong ban",
          "pho ban",
          "pho truong ban",
          "vien truong",
          "pho vien truong",
          "chanh an",
          "pho chanh an",
          "tham phan",
          "kiem sat vien",
          "tong giam doc",
          "pho tong giam doc",
          "thong doc",
          "pho thong doc",
          "tong kiem toan",
          "pho tong kiem toan",
          "doi truong",
          "truong doan",
          "pho truong doan",
          "thu ky",
          "chu nhiem",
          "pho chu nhiem",
          "chu toa",
          "chu tri",
          "tu lenh",
          "chinh uy",
          "tong bi thu",
          "truong cong an",
          "truong",
          "pho truong",
          "pho",
          "chanh",
          "tong",
          "to truong",
          "uy vien",
          "ke toan truong",
          "quyen",
          "chi huy truong",
          "vien pho",
          "khoa truong",
          "chu ho",
          "dai dien",
          "thu truong don vi",
          "nguoi lap",
          "giam thi",
          "pho giam thi",
          "tuq",
          "nguoi");

  private static final String PRESIDIUM = "doan chu tich";

  /** How some write Phó: {@code P. HIỆU TRƯỞNG}. */
  private static final String DEPUTY = "p.";

  /** Agencies that sign bases themselves: {@code ỦY BAN NHÂN DÂN TỈNH}. */
  private static final List<String> COLLECTIVES =
      List.of(
          "uy ban nhan dan",
          "hoi dong",
          "chinh phu",
          "quoc hoi",
          "ban thuong vu",
          "ban chap hanh",
          "uy ban thuong vu quoc hoi");

  private Positions() {}

  /** Returns how long the position is that folded words begin with; 0 if they begin with none. */
  static int length(String words) {
    int longest = 0;
    for (String position : POSITIONS) {
      if (position.length() > longest && Folded.beginsWithAny(words, List.of(position))) {
        longest = position.length();
      }
    }
    return longest;
  }

  /**
   * Returns where the position of the one who signs begins after the words of the one who is signed
   * for: {@code BỘ TRƯỞNG THỨ TRƯỞNG}; -1 if no position follows.
   */
  static int inside(String principal) {
    String folded = Folded.of(principal);
    int at = folded.indexOf(' ', length(folded));
    while (at >= 0) {
      boolean presidium = folded.startsWith(PRESIDIUM, at - "doan".length());
      if (!presidium && length(folded.substring(at + 1)) > "truong".length()) {
        return at + 1;
      }
      at = folded.indexOf(' ', at + 1);
    }
    return -1;
  }

  /** Returns whether folded words begin with a position, such as {@code pho giam doc}. */
  static boolean begin(String words) {
    return Folded.beginsWithAny(
        words.startsWith(DEPUTY) ? words.substring(DEPUTY.length()).strip() : words, POSITIONS);
  }

  /** Returns whether folded words begin with who decides: a position or a collective. */
  static boolean beginWithWhoDecides(String words) {
    return begin(words) || Folded.beginsWithAny(words, COLLECTIVES);
  }
}
