package org.congvan.count;

import org.congvan.count.FoundCount.UnitKind;
import org.congvan.text.compound.CompoundWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts: the noun after it (danh từ chỉ đơn vị), such as {@code tờ khai} in
 * "40 tờ khai hải quan" and {@code người} in "11 người đồng thừa kế".
 *
 * <p>A known unit goes first. One of one syllable that begins a word of two is that word: đơn, but
 * đơn vị. Nouns of one syllable are few, and nearly all are known units, so another word is taken
 * for one of two syllables. What follows says more of the noun and is no part of the unit.
 */
final class UnitReader {

  /** Longer words are of another language, and not cut into syllables. */
  private static final int LONGEST_SYLLABLE = 7;

  private static final int MOST_SYLLABLES = 4;

  /** A word that names nothing counted. */
  private static final int NO_NOUN = -2;

  private final FoldedText text;
  private final Units units;

  UnitReader(FoldedText text, Units units) {
    this.text = text;
    this.units = units;
  }

  /**
   * Returns the unit at an index; one without length if a word stands there that says more of what
   * is counted but does not name it; null if nothing is counted.
   */
  Units.@Nullable Match read(int from) {
    char first = text.at(from);
    if (!Character.isLetter(first) && (first <= ' ' || ".,;:()".indexOf(first) >= 0)) {
      return null;
    }
    Units.Match known = units.match(text, from);
    if (known != null) {
      Units.Match unit = known.kind() == UnitKind.THING ? extended(from, known) : known;
      return unit == null || isProvision(from, unit.end()) ? null : unit;
    }
    int end = text.wordEnd(from);
    String word = text.part(from, end);
    if (end - from < (text.isLatin(from) ? 2 : 1)
        || Follower.FUNCTION.has(word)
        || isName(from, end)) {
      return null;
    }
    int compound = compoundEnd(from, end);
    if (compound == NO_NOUN || (compound < 0 && Follower.VERB.has(word))) {
      return null;
    }
    if (compound < 0 && Follower.QUALIFIER.has(word)) {
      return new Units.Match(from, UnitKind.UNKNOWN, false);
    }
    boolean foreign = isForeign(from, end) || text.isCapital(from);
    int second = foreign ? -1 : nextSyllable(end);
    boolean pair = second > 0 && !isNoSyllable(second);
    return new Units.Match(
        compound > 0 ? compound : pair ? text.wordEnd(second) : end, UnitKind.UNKNOWN, false);
  }

  /** "4 khoản 11", "1 Thông tư số 26", "6 Điều này": the beginning of a citation. */
  private boolean isProvision(int from, int end) {
    if (!Follower.CITED.has(text.part(from, end))) {
      return false;
    }
    int next = text.skipGap(end);
    String word = text.part(next, text.wordEnd(next));
    return text.isDigit(next)
        || word.equals("số")
        || (text.isCapital(from) && (word.equals("này") || text.isCapital(next)));
  }

  /** Returns whether a word begins with a capital and is no abbreviation. */
  boolean isName(int from, int end) {
    return text.isCapital(from) && !(text.isCapital(from + 1) && text.isCapital(end - 1));
  }

  /** "hộ kinh doanh" is a known unit; "đơn giá" is a word and not the unit "đơn". */
  private Units.@Nullable Match extended(int from, Units.Match known) {
    String word = text.part(from, known.end());
    if (word.indexOf(' ') >= 0) {
      int person = personEnd(known.end());
      return person < 0 ? known : new Units.Match(person, UnitKind.THING, known.usual());
    }
    int next = nextSyllable(known.end());
    Units.Match member = Follower.GROUP.has(word) && next > 0 ? units.match(text, next) : null;
    if (member != null && member.kind() == UnitKind.THING) {
      return member;
    }
    int compound = compoundEnd(from, known.end());
    if (compound == NO_NOUN) {
      return null;
    }
    return compound > 0 ? new Units.Match(compound, UnitKind.THING, known.usual()) : known;
  }

  /**
   * Returns the index after the shortest word of the list that begins with a syllable and has more,
   * -1 if no noun follows, and {@link #NO_NOUN} if it names nothing. A person has "viên" after it.
   */
  private int compoundEnd(int from, int firstEnd) {
    String first = text.part(from, firstEnd);
    if (!CompoundWords.isBeginning(first)) {
      return -1;
    }
    StringBuilder word = new StringBuilder(first);
    int end = firstEnd;
    for (int syllables = 2; syllables <= MOST_SYLLABLES; syllables++) {
      int next = nextSyllable(end);
      if (next < 0) {
        return -1;
      }
      end = text.wordEnd(next);
      word.append(' ').append(text.part(next, end));
      boolean no = Follower.NO_NOUN.has(word.toString());
      if (no || CompoundWords.isWord(word.toString())) {
        int person = personEnd(end);
        return person > 0 ? person : no ? NO_NOUN : end;
      }
    }
    return -1;
  }

  /** "hướng dẫn viên": the index after "viên", or -1. */
  private int personEnd(int end) {
    int next = nextSyllable(end);
    int after = next < 0 ? -1 : text.wordEnd(next);
    return next > 0 && text.is(next, after, "viên") ? after : -1;
  }

  /** Returns the index of the next syllable of a word, or -1 if there can be none. */
  private int nextSyllable(int end) {
    int next = text.skipGap(end);
    int after = text.wordEnd(next);
    boolean none =
        next == end
            || after - next < 2
            || isForeign(next, after)
            || text.isCapital(next)
            || text.at(after) == '_';
    return none ? -1 : next;
  }

  private boolean isNoSyllable(int from) {
    String word = text.part(from, text.wordEnd(from));
    return Follower.FUNCTION.has(word) || Follower.VERB.has(word) || Follower.QUALIFIER.has(word);
  }

  /** Longer than a syllable, or with letters that no Vietnamese word has. */
  private boolean isForeign(int from, int end) {
    if (end - from > LONGEST_SYLLABLE) {
      return true;
    }
    for (int i = from; i < end; i++) {
      char c = text.at(i);
      if (c == 'f' || c == 'j' || c == 'w' || c == 'z' || !text.isLatin(i)) {
        return true;
      }
    }
    return false;
  }
}
