package org.congvan.scan.symbol;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.scan.token.WordTable;
import org.jspecify.annotations.Nullable;

/** The groups of letters that symbols are made of: QĐ, UBND, TTg. */
public final class GroupTable {
  private static final Set<String> TYPES = groups("type");
  private static final Set<String> AGENCIES = groups("agency");

  /** Agencies with Đ in their letters, by these letters with D: BGDDT for BGDĐT. */
  private static final Map<String, String> WITH_STROKE =
      AGENCIES.stream()
          .filter(agency -> agency.indexOf('Đ') >= 0)
          .collect(
              Collectors.toUnmodifiableMap(agency -> agency.replace('Đ', 'D'), agency -> agency));

  private GroupTable() {}

  private static Set<String> groups(String place) {
    return WordTable.rows(GroupTable.class, "symbol-groups.tsv", 3).stream()
        .filter(row -> row[0].equals(place))
        .map(row -> row[1])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether letters abbreviate a type: QĐ, TTr. */
  public static boolean isType(String letters) {
    return TYPES.contains(letters);
  }

  /** Returns whether letters abbreviate an agency that many symbols have: UBND, BTC. */
  public static boolean isAgency(String letters) {
    return AGENCIES.contains(letters);
  }

  /** Returns the letters of all agencies. */
  public static Set<String> agencies() {
    return AGENCIES;
  }

  /** Returns the agency whose letters lost the stroke of their Đ, BGDĐT of BGDDT, or null. */
  public static @Nullable String agencyWithStroke(String letters) {
    return WITH_STROKE.get(letters);
  }

  /** Returns whether groups are a type and an agency of the State: QĐ-TTg, but not NQ-TW. */
  static boolean areTypeAndAgency(String groups) {
    int hyphen = groups.indexOf('-');
    String agency = groups.substring(hyphen + 1);
    return hyphen > 0
        && isType(groups.substring(0, hyphen))
        && (isAgency(agency) || groups.indexOf('-', hyphen + 1) > 0)
        && !agency.equals("TW");
  }
}
