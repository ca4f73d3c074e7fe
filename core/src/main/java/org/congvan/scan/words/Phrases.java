package org.congvan.scan.words;

import org.jspecify.annotations.Nullable;

/**
 * Phrases to be found word by word, such as the names of issuers, with a value each.
 *
 * <p>Built once, then only read. Some marks inside a phrase do not count: {@code Luật Thi đua khen
 * thưởng} finds {@code Thi đua, khen thưởng}.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
  private static final String IN_NAMES = ",;\"-./&";

  /** A list or a sentence ends at the others: {@code của Bộ; Luật Đất đai} names no Bộ luật. */
  private static final String IN_TERMS = "-.";

  private final String glue;

  /** Open addressing: the key of a branch stands at its hash or behind it; 0 is no key. */
  private long[] keys = new long[2];

  private @Nullable Phrases<V>[] branches = nodes(2);
  private int size;
  private @Nullable V value;

  private Phrases(String glue) {
    this.glue = glue;
  }

  /** Makes an empty set of names, which may hold commas. */
  public static <V> Phrases<V> names() {
    return new Phrases<>(IN_NAMES);
  }

  /** Makes an empty set of terms, which hold no marks but what scanning put into them. */
  public static <V> Phrases<V> terms() {
    return new Phrases<>(IN_TERMS);
  }

  public void add(String phrase, V meaning) {
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
  public @Nullable Match<V> longest(Words words, int from) {
    Phrases<V> at = this;
    Match<V> found = null;
    for (int i = from; ; i++) {
      long key = words.plainKey(i);
      if (key != 0) {
        Phrases<V> below = at.below(key);
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
  public @Nullable Match<V> closest(Words words, int from) {
    Match<V> whole = longest(words, from);
    Phrases<V> at = this;
    Match<V> found = null;
    int i = from;
    for (int depth = 0; at != null && words.isWord(i); depth++) {
      if (depth > 0) {
        for (int b = 0; b < at.keys.length; b++) {
          if ((at.keys[b] & 31) == (words.key(i) & 31) && at.keys[b] != words.key(i)) {
            Phrases<V> branch = at.branches[b];
            Match<V> rest = branch == null ? null : branch.longest(words, afterGlue(words, i + 1));
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

  private int afterGlue(Words words, int i) {
    return isGlue(words, i) ? i + 1 : i;
  }

  private boolean isGlue(Words words, int i) {
    if (words.kind(i) != Words.MARK || glue.indexOf((char) words.key(i)) < 0) {
      return false;
    }
    boolean glues =
        switch ((char) words.key(i)) {
          case '-' -> !words.startsLine(i);
          case '.' -> !words.hasSpaceBefore(i) && !beginsSentence(words, i + 1);
          case '/', '&' -> !words.hasSpaceBefore(i);
          default -> true;
        };
    return glues && words.isWord(i + 1) && !words.isMark(i - 1, ',') && !words.isMark(i - 1, '-');
  }

  private boolean beginsSentence(Words words, int i) {
    return glue.equals(IN_TERMS) && words.isCapital(i) && !words.isAllCapitals(i);
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

  /** Returns the place of a key, or the free place where it would stand. */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = Words.hash(key) & mask;
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
   * @param next index of the word behind it
   * @param value what it stands for
   */
  public record Match<V>(int next, V value) {}
}
