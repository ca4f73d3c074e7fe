package org.congvan.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Phrases to be found word by word, such as the names of issuers, with a value each.
 *
 * <p>Built once, then only read. Commas and hyphens inside a phrase do not count: {@code Luật Thi
 * đua khen thưởng} finds {@code Thi đua, khen thưởng}.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {
  private long[] keys = new long[0];
  private Phrases<V>[] branches = empty();
  private @Nullable V value;

  void add(String phrase, V meaning) {
    Words words = new Words(phrase, 0);
    Phrases<V> at = this;
    for (int i = 0; words.kind(i) != Words.END; i++) {
      if (words.isWord(i)) {
        at = at.branch(words.key(i));
      }
    }
    at.value = meaning;
  }

  /** Returns the longest phrase that begins at a word, or null. */
  @Nullable Match<V> longest(Words words, int from) {
    Phrases<V> at = this;
    Match<V> found = null;
    for (int i = from; ; i++) {
      if (words.isWord(i)) {
        Phrases<V> below = at.below(words.key(i));
        if (below == null) {
          return found;
        }
        at = below;
        if (at.value != null) {
          found = new Match<>(i + 1, at.value);
        }
      } else if (i == from || !isGlue(words, i)) {
        return found;
      }
    }
  }

  /**
   * Returns the longest phrase that begins at a word when one word inside it may be misread; that
   * word keeps its first letter. Phrases of fewer than four words must be whole.
   */
  @Nullable Match<V> closest(Words words, int from) {
    Match<V> whole = longest(words, from);
    Phrases<V> at = this;
    Match<V> found = null;
    int i = from;
    for (int depth = 0; at != null && words.isWord(i); depth++) {
      if (depth > 0) {
        for (int b = 0; b < at.keys.length; b++) {
          if ((at.keys[b] & 31) == (words.key(i) & 31) && at.keys[b] != words.key(i)) {
            Match<V> rest = at.branches[b].longest(words, afterGlue(words, i + 1));
            if (rest != null
                && rest.next() - from >= 4
                && (found == null || rest.next() > found.next())) {
              found = rest;
            }
          }
        }
      }
      at = at.below(words.key(i));
      i = afterGlue(words, i + 1);
    }
    return found != null && (whole == null || found.next() > whole.next()) ? found : whole;
  }

  private static int afterGlue(Words words, int i) {
    return isGlue(words, i) ? i + 1 : i;
  }

  private static boolean isGlue(Words words, int i) {
    boolean hyphen = words.isMark(i, '-') && !words.startsLine(i);
    boolean mark = words.isMark(i, ',') || words.isMark(i, ';') || words.isMark(i, '"');
    boolean tight = words.isMark(i, '.') || words.isMark(i, '/');
    return (mark || hyphen || (tight && !words.hasSpaceBefore(i)))
        && words.isWord(i + 1)
        && !words.isMark(i - 1, ',')
        && !words.isMark(i - 1, '-');
  }

  private @Nullable Phrases<V> below(long key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 ? null : branches[at];
  }

  private Phrases<V> branch(long key) {
    int at = Arrays.binarySearch(keys, key);
    if (at >= 0) {
      return branches[at];
    }
    int place = -at - 1;
    long[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
    Phrases<V>[] moreBranches = Arrays.copyOf(branches, keys.length + 1);
    System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
    System.arraycopy(branches, place, moreBranches, place + 1, keys.length - place);
    Phrases<V> made = new Phrases<>();
    moreKeys[place] = key;
    moreBranches[place] = made;
    keys = moreKeys;
    branches = moreBranches;
    return made;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <V> Phrases<V>[] empty() {
    return new Phrases[0];
  }

  /**
   * A phrase that was found.
   *
   * @param next index of the word behind it
   * @param value what it stands for
   */
  record Match<V>(int next, V value) {}
}
