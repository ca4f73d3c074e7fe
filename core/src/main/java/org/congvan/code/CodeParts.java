package org.congvan.code;

import java.util.List;

/**
 * A code taken apart.
 *
 * @param number the number
 * @param year the year, or 0
 * @param hyphenated whether a hyphen, not a slash, follows the number
 * @param segments the groups of letters
 * @param slashAfter how many groups stand before a slash inside the notation, or 0 if there is none
 */
record CodeParts(
    DocumentNumber number, int year, boolean hyphenated, List<String> segments, int slashAfter) {
  CodeParts {
    segments = List.copyOf(segments);
  }

  String notation() {
    StringBuilder notation = new StringBuilder();
    appendNotation(notation);
    return notation.toString();
  }

  /** Returns the canonical text: the very string given if it is canonical already. */
  String canonical(String given) {
    StringBuilder canonical = new StringBuilder(given.length() + 2);
    number.appendTo(canonical).append(hyphenated ? '-' : '/');
    if (year != 0) {
      canonical.append(year).append('/');
    }
    appendNotation(canonical);
    return given.contentEquals(canonical) ? given : canonical.toString();
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
