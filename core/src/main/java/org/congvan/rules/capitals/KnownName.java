package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.List;
import org.congvan.scan.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A name as Annex II writes it, such as "Ủy ban nhân dân", and what must or must not stand beside
 * it.
 *
 * @param point the point of Annex II; null for words that are no such name and need no capital
 * @param written the name with its capitals
 * @param demanded for each of its words whether Annex II demands its capital; of some it is only
 *     usual
 * @param after words before it of which one must stand there; empty if any may
 * @param notAfter words before it of which none may stand there
 * @param before words after it of which one must stand there; empty if any may
 * @param notBefore words after it of which none may stand there
 */
record KnownName(
    @Nullable CapitalsPoint point,
    Tokens written,
    List<Boolean> demanded,
    List<Neighbour> after,
    List<Neighbour> notAfter,
    List<Neighbour> before,
    List<Neighbour> notBefore) {

  private static final int BEYOND_WORDS = -1000;
  private static final long ANY_NUMBER = -1;

  /** Before a syllable in a table: its capital is usual and not demanded. */
  private static final String OPEN = "~";

  static KnownName of(@Nullable CapitalsPoint point, String name, String[] columns, int from) {
    Tokens written = new Tokens(name.replace(OPEN, "").replace("{number}", "0"), 0);
    List<Boolean> demanded = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      Tokens parts = new Tokens(word.replace(OPEN, "").replace("{number}", "0"), 0);
      for (int i = 0; parts.kind(i) != Tokens.END; i++) {
        demanded.add(parts.isWord(i) && parts.isCapital(i) && !word.startsWith(OPEN));
      }
    }
    return new KnownName(
        point,
        written,
        List.copyOf(demanded),
        Neighbour.list(columns[from]),
        Neighbour.list(columns[from + 1]),
        Neighbour.list(columns[from + 2]),
        Neighbour.list(columns[from + 3]));
  }

  /** Whether the words from a token on lack a capital that Annex II demands. */
  boolean lacksCapital(Tokens tokens, int first) {
    for (int i = 0; i < demanded.size(); i++) {
      if (demanded.get(i) && !tokens.isCapital(first + i)) {
        return true;
      }
    }
    return false;
  }

  /** The value by which a token of a name is found again; 0 at the end. */
  static long symbol(Tokens tokens, int i) {
    return switch (tokens.kind(i)) {
      case Tokens.WORD -> tokens.exactKey(i);
      case Tokens.NUMBER -> ANY_NUMBER;
      case Tokens.MARK -> BEYOND_WORDS - tokens.key(i);
      default -> 0;
    };
  }
}
