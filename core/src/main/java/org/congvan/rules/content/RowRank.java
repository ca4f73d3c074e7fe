package org.congvan.rules.content;

import java.util.regex.Pattern;

/** How a row of a table is counted: A, I, 1, 1.1, a, with a dash, or not at all. */
enum RowRank {
  LETTER("[A-HK-UY]"),
  ROMAN("[IVX]{1,6}"),
  NUMBER("\\d{1,4}"),
  DECIMAL("\\d{1,3}\\.\\d{1,3}"),
  NARROW_DECIMAL("\\d{1,3}(?:\\.\\d{1,3}){2,4}"),
  SMALL_LETTER("[a-zđ]"),
  DASH("[-–—]"),
  PLUS("[+•*]"),
  NONE("");

  private final Pattern form;

  RowRank(String form) {
    this.form = Pattern.compile(form);
  }

  /** The rank of an ordinal without the mark behind it; none if it is no ordinal. */
  static RowRank of(String ordinal) {
    int end = ordinal.length();
    while (end > 1 && ".):/".indexOf(ordinal.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = ordinal.substring(0, end);
    for (RowRank rank : values()) {
      if (rank.form.matcher(bare).matches()) {
        return rank;
      }
    }
    return NONE;
  }
}
