package org.congvan.scan;

import org.congvan.reference.CitedDate;
import org.jspecify.annotations.Nullable;

/**
 * A citation as tables of cases write it: text | type | symbol | date or year | issuer | provision.
 */
final class CitationColumns {
  private CitationColumns() {}

  /** Returns the columns, with the symbol as given, and "-" for what the citation lacks. */
  static String of(FoundCitation found, @Nullable String symbol) {
    WrittenProvision provision = found.provision();
    return String.join(
        " | ",
        found.text(),
        found.typeName().orElse("-"),
        orNone(symbol),
        date(found.reference().date()),
        orNone(found.reference().issuer()),
        orNone(provision == null ? null : provision.text()));
  }

  private static String date(@Nullable CitedDate date) {
    if (date instanceof CitedDate.OnDay day) {
      return day.day().toString();
    }
    return date instanceof CitedDate.InYear year
        ? year.year().toString()
        : date == null ? "-" : date.toString();
  }

  private static String orNone(@Nullable String part) {
    return part == null ? "-" : part;
  }
}
