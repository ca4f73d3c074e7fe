package org.congvan.rules.capitals;

import java.util.List;
import org.congvan.scan.token.Tokens;
import org.congvan.scan.token.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the known names in a text, each where it begins and where its neighbours allow it. */
final class NameReader {

  /** A name and the index after its last token. */
  record Found(KnownName name, int end) {}

  private static final long NUMBER_SIGN = Tokens.exactKey("số");
  private static final long VIET = Tokens.exactKey("Việt");

  private static final WordSet MANY = WordSet.exact("cấp các");

  private final Tokens tokens;
  private final NameTable.Node root;

  NameReader(Tokens tokens) {
    this.tokens = tokens;
    this.root = NameTable.standard().root();
  }

  /** The longest name that begins at a token; one that needs no capital if none else is allowed. */
  @Nullable Found longestAt(int first) {
    return longestAt(first, true);
  }

  /**
   * Looks for a name.
   *
   * @param besideNames whether a neighbour may be a name that is looked up in its turn; false in
   *     that second look, so that a row of such names is not followed to its end for each of them
   */
  private @Nullable Found longestAt(int first, boolean besideNames) {
    Found longest = null;
    NameTable.Node node = root;
    for (int i = first; ; i++) {
      node = node.next(tokens, i);
      if (node == null) {
        return longest;
      }
      Found here = null;
      for (KnownName name : node.names()) {
        if ((here == null || here.name().point() == null)
            && isAllowed(name, first, i + 1, besideNames)) {
          here = new Found(name, i + 1);
        }
      }
      longest = here == null ? longest : here;
    }
  }

  private boolean isAllowed(KnownName name, int first, int end, boolean besideNames) {
    return (name.after().isEmpty() || isAny(name.after(), first - 1, besideNames))
        && (name.before().isEmpty() || isAny(name.before(), end, besideNames))
        && !isAny(name.notAfter(), first - 1, besideNames)
        && !isAny(name.notBefore(), end, besideNames);
  }

  private boolean isAny(List<Neighbour> neighbours, int i, boolean besideNames) {
    for (Neighbour each : neighbours) {
      boolean is =
          each instanceof Neighbour.Word word
              ? tokens.isExactly(i, word.key())
              : is((Neighbour.Kind) each, i, besideNames);
      if (is) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Neighbour.Kind kind, int i, boolean besideNames) {
    return switch (kind) {
      case MARK -> !tokens.isWord(i) && !tokens.isNumber(i);
      case NUMBER -> tokens.isNumber(i);
      case WORD -> tokens.isWord(i);
      case CAPITAL -> isCapital(i);
      case CODE -> isCode(i);
      case BEGUN -> isCapital(i + 1);
      case PERSON -> isCapital(i) && isCapital(i + 1) && !tokens.isAllCapitals(i);
      case NAME -> isCapital(i) && (isCapital(i + 1) || isOneBody(i));
      case AGENCY -> besideNames && isOf(CapitalsPoint.AGENCY, i);
      case PLACE -> isCapital(i) || (besideNames && isOf(CapitalsPoint.PLACE, i));
      case FOREIGN ->
          (isCapital(i) && !tokens.isExactly(i, VIET))
              || (besideNames && isOf(CapitalsPoint.FOREIGN_PLACE, i));
    };
  }

  private boolean isOf(CapitalsPoint point, int i) {
    Found found = longestAt(i, false);
    return found != null && found.name().point() == point;
  }

  private boolean isCapital(int i) {
    return tokens.isWord(i) && tokens.isCapital(i);
  }

  /** "UBND tỉnh" is one body; "UBND cấp tỉnh" and "UBND các cấp" are many. */
  private boolean isOneBody(int i) {
    return tokens.isAllCapitals(i)
        && tokens.end(i) - tokens.start(i) > 2
        && !MANY.has(tokens, i + 1);
  }

  /** "số 30/2020/NĐ-CP", "số: 12 /SNV-VP", "30c/NQ-CP", "17-NQ/TW". */
  private boolean isCode(int first) {
    int i = first;
    if (tokens.isExactly(i, NUMBER_SIGN)) {
      i++;
      if (tokens.isMark(i, ':')) {
        i++;
      }
    }
    if (!tokens.isNumber(i)) {
      return false;
    }
    i++;
    if (tokens.isShort(i) && !tokens.hasSpaceBefore(i)) {
      i++;
    }
    if (tokens.isMark(i, '/') && tokens.isNumber(i + 1)) {
      i += 2;
    }
    return (tokens.isMark(i, '/') || tokens.isMark(i, '-')) && isCapital(i + 1);
  }
}
