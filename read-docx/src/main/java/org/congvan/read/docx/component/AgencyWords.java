package org.congvan.read.docx.component;

import java.util.List;

/** With which words names of agencies begin, and with which their second lines. */
final class AgencyWords {
  /** Folded; places such as {@code tinh uy} before the places alone. */
  private static final List<String> BEGINNINGS =
      List.of(
          "bo",
          "so",
          "uy ban",
          "ubnd",
          "hoi dong",
          "hdnd",
          "tong cuc",
          "cuc",
          "chi cuc",
          "vu",
          "van phong",
          "truong",
          "trung tam",
          "ban",
          "bch",
          "ubmttq",
          "ngan hang",
          "bao hiem",
          "cong ty",
          "tap doan",
          "tong cong ty",
          "dang bo",
          "dang uy",
          "dang doan",
          "ban can su",
          "huyen uy",
          "tinh uy",
          "thanh uy",
          "quan uy",
          "thi uy",
          "chi bo",
          "toa an",
          "vien",
          "chinh phu",
          "thu tuong",
          "quoc hoi",
          "chu tich nuoc",
          "thanh tra",
          "kho bac",
          "phong",
          "benh vien",
          "hoc vien",
          "dai hoc",
          "lien doan",
          "lien hiep",
          "hoi",
          "hiep hoi",
          "mat tran",
          "doan",
          "cong an",
          "quan khu",
          "quan doan",
          "quan chung",
          "su doan",
          "trung doan",
          "lu doan",
          "kiem toan",
          "cong doan",
          "tram",
          "xi nghiep",
          "nha may",
          "ban quan ly",
          "to chuc",
          "doi",
          "don vi",
          "co quan",
          "dai",
          "bao tang",
          "thu vien",
          "bao",
          "tap chi",
          "quy",
          "hop tac xa",
          "doan thanh nien",
          "nha xuat ban",
          "hai quan",
          "buu dien",
          "chi nhanh",
          "phan hieu",
          "khoa",
          "hat",
          "giam doc",
          "bo tu lenh",
          "bo chi huy",
          "ban chi huy",
          "ban chi dao",
          "vien kiem sat",
          "nha",
          "trai",
          "cum");

  /** Folded words that a name goes on with on its next line. */
  private static final List<String> CONTINUATIONS =
      List.of(
          "tinh",
          "thanh pho",
          "tp",
          "huyen",
          "quan",
          "xa",
          "phuong",
          "thi xa",
          "thi tran",
          "viet nam",
          "va",
          "khu vuc",
          "mien",
          "trung uong",
          "nha nuoc",
          "nhan dan",
          "toi cao",
          "cap cao",
          "dac khu",
          "vung",
          "tai",
          "thuoc",
          "cac",
          "khu kinh te",
          "khu cong nghiep",
          "so 1",
          "so 2");

  private static final List<String> PARTY_PLACES =
      List.of(
          "tinh uy",
          "huyen uy",
          "thanh uy",
          "quan uy",
          "thi uy",
          "tinh doan",
          "huyen doan",
          "thanh doan",
          "quan doan",
          "xa doan");

  private AgencyWords() {}

  /** Returns whether folded words begin a name. */
  static boolean begin(String words) {
    if (Folded.beginsWithAny(words, PARTY_PLACES)) {
      return true;
    }
    return Folded.beginsWithAny(words, BEGINNINGS) && !Folded.beginsWithAny(words, CONTINUATIONS);
  }

  /** Returns whether folded words begin a name and say whose it is: {@code so noi vu}. */
  static boolean name(String words) {
    return begin(words) && !BEGINNINGS.contains(words);
  }

  /** Returns whether folded words only go on with the name in the line above. */
  static boolean goOn(String words) {
    return !Folded.beginsWithAny(words, PARTY_PLACES) && Folded.beginsWithAny(words, CONTINUATIONS);
  }
}
