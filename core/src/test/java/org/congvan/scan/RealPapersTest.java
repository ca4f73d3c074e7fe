package org.congvan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.congvan.reference.CitedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented texts with the faults of web copies, scans and judgments. The cases of a kind were
 * written before the scanner was tried on them.
 */
class RealPapersTest {

  static List<List<String>> rows() {
    return DataFile.rows("real-papers.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void text_givesItsCitationsAndNoWrongCode(List<String> row) {
    List<FoundCitation> found = CitationScanner.standard().scan(row.get(1));

    assertThat(found.stream().map(RealPapersTest::shown).collect(Collectors.joining(" || ")))
        .isEqualTo(row.get(2));
    assertThat(found).allMatch(each -> each.span().in(row.get(1)).equals(each.text()));
  }

  private static String shown(FoundCitation found) {
    WrittenProvision provision = found.provision();
    return String.join(
        " | ",
        found.text(),
        found.typeName().orElse("-"),
        symbol(found),
        date(found.reference().date()),
        orNone(found.reference().issuer()),
        orNone(provision == null ? null : provision.text()));
  }

  /** Returns the symbol, with a question mark before it if it has no code. */
  private static String symbol(FoundCitation found) {
    WrittenSymbol symbol = found.symbol();
    if (symbol == null) {
      return "-";
    }
    return (found.reference().code() == null ? "?" : "") + symbol.canonical();
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
