package org.congvan.scan.token;

import org.jspecify.annotations.Nullable;

/**
 * A trie of phrases, such as the names of issuers, with a value for each. Diacritics and case do
 * not matter.
 *
 * <p>Built once, then only read. Some punctuation inside a phrase is ignored: {@code Luật Thi đua
 * khen thưởng} is found in {@code Thi đua, khen thưởng}.
 *
 * @param <V> the value of a phrase
 */
public final class Phrases<V> {
  private static final String IN_NAMES = ",;\"-./&";

  /** Other punctuation ends a list or sentence: {@code của Bộ; Luật Đất đai} has no Bộ luật. */
  private static final String IN_TERMS = "-.";

  private final String glue;

  /** Open addressing: the key of a branch is in its slot or a later one; 0 is no key. */
  private long[] keys = new long[2];

  private @Nullable Phrases<V>[] branches = nodes(2);
  private int size;
  private @Nullable V value;

  private Phrases(String glue) {
    this.glue = glue;
  }

  /** Makes an empty set of names, which may contain commas. */
  public static <V> Phrases<V> names() {
    return new Phrases<>(IN_NAMES);
  }

  /** Makes an empty set of terms, which contain no punctuation except by errors of OCR. */
  public static <V> Phrases<V> terms() {
    return new Phrases<>(IN_TERMS);
  }

  public void add(String phrase, V newValue) {
    Tokens tokens = new Tokens(phrase, 0);
    Phrases<V> at = this;
    for (int i = 0; tokens.kind(i) != Tokens.END; i++) {
      if (tokens.isWord(i)) {
        at = at.branch(tokens.key(i));
      }
    }
    at.value = newValue;
  }

  /** Returns the longest phrase that starts at a token, or null. */
  public @Nullable Match<V> longest(Tokens tokens, int from) {
    Phrases<V> at = this;
    Match<V> found = null;
    for (int i = from; ; i++) {
      long key = tokens.plainKey(i);
      if (key != 0) {
        Phrases<V> below = at.below(key);
        if (below == null) {
          return found;
        }
        at = below;
        if (at.value != null) {
          found = new Match<>(i + 1, at.value);
        }
      } else if (i == from || !isGlue(tokens, i)) {
        return found;
      }
    }
  }

  /**
   * Returns the longest phrase that starts at a token if one word inside it may be misread, all but
   * its first letter. Phrases of fewer than four words must match exactly.
   */
  public @Nullable Match<V> closest(Tokens tokens, int from) {
    Match<V> whole = longest(tokens, from);
    Phrases<V> at = this;
    Match<V> found = null;
    int i = from;
    for (int depth = 0; at != null && tokens.isWord(i); depth++) {
      if (depth > 0) {
        for (int b = 0; b < at.keys.length; b++) {
          if ((at.keys[b] & 31) == (tokens.key(i) & 31) && at.keys[b] != tokens.key(i)) {
            Phrases<V> branch = at.branches[b];
            Match<V> rest =
                branch == null ? null : branch.longest(tokens, afterGlue(tokens, i + 1));
            if (rest != null
                && rest.next() - from >= 4
                && (found == null || rest.next() > found.next())) {
              found = rest;
            }
          }
        }
      }
      at = at.below(tokens.key(i));
      i = afterGlue(tokens, i + 1);
    }
    return found != null && (whole == null || found.next() > whole.next()) ? found : whole;
  }

  private int afterGlue(Tokens tokens, int i) {
    return isGlue(tokens, i) ? i + 1 : i;
  }

  private boolean isGlue(Tokens tokens, int i) {
    if (tokens.kind(i) != Tokens.MARK || glue.indexOf((char) tokens.key(i)) < 0) {
      return false;
    }
    boolean glues =
        switch ((char) tokens.key(i)) {
          case '-' -> !tokens.startsLine(i);
          case '.' -> !tokens.hasSpaceBefore(i) && !beginsSentence(tokens, i + 1);
          case '/', '&' -> !tokens.hasSpaceBefore(i);
          default -> true;
        };
    return glues
        && tokens.isWord(i + 1)
        && !tokens.isMark(i - 1, ',')
        && !tokens.isMark(i - 1, '-');
  }

  private boolean beginsSentence(Tokens tokens, int i) {
    return glue.equals(IN_TERMS) && tokens.isCapital(i) && !tokens.isAllCapitals(i);
  }

  private @Nullable Phrases<V> below(long key) {
    int at = slot(keys, key);
    return keys[at] == key ? branches[at] : null;
  }

  private Phrases<V> branch(long key) {
    Phrases<V> known = below(key);
    if (known != null) {
      return known;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    Phrases<V> made = new Phrases<>(glue);
    put(key, made);
    return made;
  }

  private void put(long key, Phrases<V> branch) {
    int at = slot(keys, key);
    keys[at] = key;
    branches[at] = branch;
    size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Phrases<V>[] oldBranches = branches;
    keys = new long[2 * oldKeys.length];
    branches = nodes(keys.length);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      Phrases<V> branch = oldBranches[i];
      if (branch != null) {
        put(oldKeys[i], branch);
      }
    }
  }

  /** Returns the slot of a key, or the free slot for it. */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = Tokens.hash(key) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <V> @Nullable Phrases<V>[] nodes(int length) {
    return new Phrases[length];
  }

  /**
   * A phrase that was found.
   *
   * @param next index of the token after it
   * @param value its value
   */
  public record Match<V>(int next, V value) {}
}
