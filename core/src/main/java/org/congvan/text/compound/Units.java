package org.congvan.text.compound;

import java.util.List;

/**
 * The units of one line of a text while its breaks are being found: syllables, and how well a line
 * ends after each; not thread-safe.
 */
final class Units {

  /** No word that has a role is longer. */
  private static final int LONGEST = 4;

  private final List<Syllable> syllables;
  private final LineBreak[] after;
  private final boolean cased;

  Units(List<Syllable> syllables, LineBreak[] after, boolean cased) {
    this.syllables = syllables;
    this.after = after;
    this.cased = cased;
  }

  int size() {
    return syllables.size();
  }

  /** Whether capitals tell names: the text is neither in capitals nor has them at each word. */
  boolean isCased() {
    return cased;
  }

  Syllable get(int syllable) {
    return syllables.get(syllable);
  }

  LineBreak after(int syllable) {
    return after[syllable];
  }

  /** Makes the break after a syllable worse; it never becomes better. */
  void atLeast(int syllable, LineBreak worse) {
    if (after[syllable].compareTo(worse) < 0) {
      after[syllable] = worse;
    }
  }

  /** Prefers the break after a syllable, unless it is worse already. */
  void prefer(int syllable) {
    if (after[syllable] == LineBreak.FREE) {
      after[syllable] = LineBreak.BEFORE_NAME;
    }
  }

  /** Whether a syllable follows, with no punctuation between. */
  boolean leadsOn(int syllable) {
    return syllable + 1 < size()
        && !get(syllable).closed()
        && !get(syllable + 1).opened()
        && !get(syllable + 1).isMark()
        && !get(syllable).key().isEmpty();
  }

  /** Whether a syllable stands before, with no punctuation between. */
  boolean follows(int syllable) {
    return syllable > 0 && leadsOn(syllable - 1);
  }

  /** Whether a syllable is a word by itself. */
  boolean isSingle(int syllable) {
    return (syllable == 0 || after[syllable - 1] != LineBreak.IN_WORD)
        && after[syllable] != LineBreak.IN_WORD;
  }

  /** The word that ends at a syllable, as a key; empty where it is longer than any with a role. */
  String wordEndingAt(int end) {
    int start = end;
    while (start > 0 && after[start - 1] == LineBreak.IN_WORD) {
      start--;
      if (end - start >= LONGEST) {
        return "";
      }
    }
    return key(start, end);
  }

  /**
   * The word that begins at a syllable, as a key; empty where it is longer than any with a role.
   */
  String wordBeginningAt(int start) {
    int end = start;
    while (end + 1 < size() && after[end] == LineBreak.IN_WORD) {
      end++;
      if (end - start >= LONGEST) {
        return "";
      }
    }
    return key(start, end);
  }

  private String key(int start, int end) {
    if (start == end) {
      return get(start).key();
    }
    StringBuilder key = new StringBuilder(get(start).key());
    for (int i = start + 1; i <= end; i++) {
      key.append(' ').append(get(i).key());
    }
    return key.toString();
  }

  /** Whether the word that ends at a syllable begins with a capital. */
  boolean beginsWithCapital(int end) {
    int start = end;
    while (start > 0 && after[start - 1] == LineBreak.IN_WORD && end - start < LONGEST) {
      start--;
    }
    return get(start).capital();
  }
}
