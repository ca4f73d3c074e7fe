package org.congvan.code;

import java.util.List;
import java.util.Set;

/**
 * Things that look like a code but are not: units, prices, house numbers, versions, codes of tax
 * and accounting forms of one group. A year between number and letters rules them out.
 *
 * <p>Form codes of two groups, {@code 05/QTT-TNCN}, are not among them: agencies have units of the
 * same letters, {@code 802/TCT-TNCN}.
 */
final class LookAlikes {
  private static final Set<String> UNITS =
      Set.of(
          "KG", "KM", "CM", "MM", "ML", "HA", "USD", "VND", "VNĐ", "EUR", "KW", "KWH", "KV", "KVA",
          "MW", "MWH", "HP", "MB", "GB", "HZ", "PH", "AM", "PM");

  /** Form codes: taxes, invoices, wages, assets, accounts. */
  private static final Set<String> FORMS =
      Set.of(
          "GTGT", "TNDN", "TNCN", "TTĐB", "NNT", "HĐĐT", "BVMT", "LPTB", "TAIN", "NTNN", "TSCĐ",
          "LĐTL", "MST", "DN", "DNN", "HCSN", "KHBS", "PLP", "KK", "TK", "TKN", "XHH", "BK", "VAT",
          "HSB");

  private LookAlikes() {}

  /** Returns whether letters are a unit of measure. */
  static boolean isUnit(String letters) {
    return UNITS.contains(letters);
  }

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
    return segments.size() == 1
        ? hasOneLetter(first) || UNITS.contains(first) || FORMS.contains(first)
        : first.length() == 1 && !Abbreviations.isType(first);
  }

  private static boolean hasOneLetter(String group) {
    return group.substring(1).chars().noneMatch(Character::isLetter);
  }
}
