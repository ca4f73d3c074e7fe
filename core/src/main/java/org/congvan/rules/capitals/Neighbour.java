package org.congvan.rules.capitals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.congvan.scan.token.Tokens;

/**
 * A word or kind of word beside a name, such as "tỉnh" or {@code {number}}. The kinds are those
 * that the head of {@code names.tsv} explains.
 */
sealed interface Neighbour {

  /** One word, in capitals or not. */
  record Word(long key) implements Neighbour {}

  /** What any of several words may be. */
  enum Kind implements Neighbour {
    MARK,
    NUMBER,
    CAPITAL,
    CODE,
    NAME,
    PERSON,
    AGENCY,
    PLACE,
    FOREIGN,
    BEGUN,
    WORD
  }

  /** Reads the column of a table: items with spaces between them, or "-" for an empty list. */
  static List<Neighbour> list(String column) {
    return column.equals("-")
        ? List.of()
        : Arrays.stream(column.split(" ", -1)).map(Neighbour::of).toList();
  }

  private static Neighbour of(String item) {
    return item.startsWith("{")
        ? Kind.valueOf(item.substring(1, item.length() - 1).toUpperCase(Locale.ROOT))
        : new Word(Tokens.exactKey(item));
  }
}
