package org.congvan.code;

import java.util.Set;

/**
 * Things that have the shape of a code and are none: units, prices, codes of tax and accounting
 * forms.
 */
final class LookAlikes {
  private static final Set<String> UNITS =
      Set.of(
          "KG", "KM", "CM", "MM", "HA", "USD", "VND", "VNĐ", "EUR", "KW", "KWH", "KV", "KVA", "MW",
          "MWH", "HP", "MB", "GB", "HZ", "PH", "AM", "PM");

  private static final Set<String> FORMS =
      Set.of(
          "GTGT", "TNDN", "TNCN", "TTĐB", "MST", "DNN", "LĐTL", "TSCĐ", "NNT", "KHBS", "BVMT",
          "LPTB", "PLP", "TAIN", "HĐĐT", "NTNN", "KK", "TK");

  private LookAlikes() {}

  static boolean isLookAlike(CodeParts parts) {
    if (parts.year() != 0) {
      return false;
    }
    String last = parts.segments().get(parts.segments().size() - 1);
    if (parts.segments().size() > 1) {
      return Set.of("GTGT", "TNDN", "TNCN", "TTĐB", "NNT", "HĐĐT").contains(last);
    }
    boolean oneLetter =
        last.length() == 1 || last.substring(1).chars().noneMatch(Character::isLetter);
    return oneLetter || UNITS.contains(last) || FORMS.contains(last);
  }
}
