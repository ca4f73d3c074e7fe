package org.congvan.scan.symbol;

/** Groups between which the separator was lost: {@code NĐCP}, {@code 48NQTW}. */
final class MergedGroups {
  /** NĐCP: two groups of two letters. */
  private static final int SHORTEST = 4;

  private final SymbolCursor in;
  private final GroupReader groups;

  MergedGroups(SymbolCursor in, GroupReader groups) {
    this.in = in;
    this.groups = groups;
  }

  /**
   * Splits a type and an agency without a separator: NĐCP, QĐUBND; of the Party: 48NQTW, and
   * 33-NQITW, where OCR made a letter of the slash.
   *
   * @return whether there is a slash between them now
   */
  boolean split(boolean hyphenated) {
    if (in.spelling.length() - groups.first() < SHORTEST) {
      return false;
    }
    String group = in.spelling.from(groups.first());
    if (GroupTable.isAgency(group) || GroupTable.isType(group)) {
      return false;
    }
    if (group.endsWith("TW") || group.endsWith("TU")) {
      return splitParty(group, hyphenated);
    }
    for (int length = 2; in.labelled && length < group.length() - 1; length++) {
      String agency = group.substring(length);
      if (GroupTable.isType(group.substring(0, length)) && GroupTable.isAgency(agency)) {
        in.spelling.insert('-', agency.length());
        groups.add();
        return false;
      }
    }
    return false;
  }

  private boolean splitParty(String group, boolean hyphenated) {
    int slash = group.length() - 3;
    if (hyphenated
        && slash > 1
        && "Il1".indexOf(group.charAt(slash)) >= 0
        && GroupTable.isType(group.substring(0, slash))) {
      in.spelling.set(groups.first() + slash, '/');
      groups.add();
      return true;
    }
    if (!hyphenated && in.labelled && GroupTable.isType(group.substring(0, slash + 1))) {
      in.spelling.set(groups.first() - 1, '-');
      in.spelling.insert('/', 2);
      groups.add();
      return true;
    }
    return false;
  }
}
