package org.congvan.code;

import java.util.List;
import java.util.Set;

/**
 * Things that have the shape of a code and are none: units, prices, house numbers, versions, codes
 * of tax and accounting forms. A year between number and letters rules them out.
 */
final class LookAlikes {
  private static final Set<String> UNITS =
      Set.of(
          "KG", "KM", "CM", "MM", "ML", "HA", "USD", "VND", "VNĐ", "EUR", "KW", "KWH", "KV", "KVA",
          "MW", "MWH", "HP", "MB", "GB", "HZ", "PH", "AM", "PM");

  /** Last groups of form codes, which no agency is called by: taxes, invoices, wages, assets. */
  private static final Set<String> FORMS =
      Set.of(
          "GTGT", "TNDN", "TNCN", "TTĐB", "NNT", "HĐĐT", "BVMT", "LPTB", "TAIN", "NTNN", "TSCĐ",
          "LĐTL");

  /** Further form codes that stand alone after the number. */
  private static final Set<String> FORMS_ALONE =
      Set.of(
          "MST", "DN", "DNN", "HCSN", "KHBS", "PLP", "KK", "TK", "TKN", "XHH", "BK", "VAT", "HSB");

  private LookAlikes() {}

  static boolean isLookAlike(CodeParts parts) {
    SymbolParts symbol = parts.symbol();
    boolean version = symbol.hyphenated() && parts.number().suffix().startsWith(".");
    return version || isLookAlike(symbol);
  }

  static boolean isLookAlike(SymbolParts parts) {
    if (parts.year() != 0) {
      return false;
    }
    List<String> segments = parts.segments();
    String first = segments.get(0);
    String last = segments.get(segments.size() - 1);
    if (FORMS.contains(last)) {
      return true;
    }
    return segments.size() == 1
        ? hasOneLetter(first) || UNITS.contains(first) || FORMS_ALONE.contains(first)
        : first.length() == 1 && !Abbreviations.isType(first);
  }

  private static boolean hasOneLetter(String group) {
    return group.substring(1).chars().noneMatch(Character::isLetter);
  }
}
