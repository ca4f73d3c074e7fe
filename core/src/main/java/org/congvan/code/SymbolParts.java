package org.congvan.code;

import java.util.List;

/**
 * A symbol taken apart: what comes after the number.
 *
 * @param year the year, or 0
 * @param hyphenated whether a hyphen, not a slash, follows the number
 * @param segments the groups of letters
 * @param slashAfter how many groups come before a slash inside the notation, or 0 for no slash
 */
record SymbolParts(int year, boolean hyphenated, List<String> segments, int slashAfter) {
  SymbolParts {
    segments = List.copyOf(segments);
  }

  String notation() {
    StringBuilder notation = new StringBuilder();
    appendNotation(notation);
    return notation.toString();
  }

  /** Appends all that comes after the number: {@code /2015/QĐ-TTg}, {@code -NQ/TW}. */
  StringBuilder appendTo(StringBuilder canonical) {
    canonical.append(hyphenated ? '-' : '/');
    if (year != 0) {
      canonical.append(year).append('/');
    }
    appendNotation(canonical);
    return canonical;
  }

  private void appendNotation(StringBuilder notation) {
    for (int i = 0; i < segments.size(); i++) {
      if (i > 0) {
        notation.append(i == slashAfter ? '/' : '-');
      }
      notation.append(segments.get(i));
    }
  }
}
