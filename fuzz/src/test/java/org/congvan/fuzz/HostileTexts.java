package org.congvan.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Pieces of text that cost a careless reader more than their length when they are repeated. */
final class HostileTexts {
  private HostileTexts() {}

  static List<String> all() {
    return Stream.of(ANYWHERE, OF_DOCUMENTS).flatMap(List::stream).toList();
  }

  /** Pieces that anything may stumble on: blanks, marks, letters with a special lower case. */
  private static final List<String> ANYWHERE =
      List.of(
          "a",
          " ",
          "\u00A0",
          "a ",
          "\n",
          ". ",
          "\u0301\u0323",
          "a\u0323\u0301",
          "Σ",
          "ẤẪ",
          "İ",
          "\u00AD",
          "\u200B",
          "\uD83D\uDE00",
          "(",
          ")",
          "\"",
          "-",
          ";",
          ",",
          "/",
          "'",
          "<b>",
          "&",
          "1",
          "1.",
          "0",
          "9",
          "I",
          "…",
          "%",
          "\u202E",
          "\u0E33",
          "\uAC00",
          "\u1112\u1161\u11AB");

  /** Beginnings of what the scanners and rules look for, which do not end as they should. */
  private static final List<String> OF_DOCUMENTS =
      List.of(
          "số 1/",
          "QĐ-",
          "1/QĐ-",
          "Nghị định số ",
          "Nghị định số 1",
          "khoản 1 ",
          "theo Khoản 1, Điều 2, ",
          "văn phòng ",
          "Căn cứ 110/2004/NĐ-CP,",
          "điểm a khoản 1 ",
          "Điều 1, 2, ",
          "Điều ",
          "ngày 1 ",
          "ngày 1 tháng 2 ",
          "1/2/",
          "Phụ lục I, ",
          "Phụ lục ",
          "kèm theo ",
          "tại ",
          "của Bộ ",
          "của ",
          "và ",
          "Ủy ban nhân dân ",
          "tỉnh ",
          "quyền ",
          "Phó ",
          "TP. ",
          "1,250.3,2 ",
          "5.5.5,",
          "1.250 ",
          "một trăm ",
          "năm ",
          "mươi ",
          "15 văn bản ",
          "văn bản: ",
          "(15 ",
          "năm 2020 ",
          "quý I ",
          "sáu tháng ",
          "6 tháng đầu ",
          "30/2020/NĐ-CP ",
          "30/2020/NĐ-CP, ",
          "30/2020/NĐ-CP/",
          "TT-BNV",
          "BTC-",
          "UBND.",
          "http://a.vn/",
          "www.",
          "V/v ",
          "về việc ",
          "Lưu: VT, ",
          "Như trên; ",
          "KT. ",
          "TM. ",
          "{0}",
          "${a}",
          "1 2 3 ",
          "a.b.",
          "a/b",
          "x, y; ");
}
