package org.congvan.text.compound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a run of syllables by maximum matching (tách từ): {@code Ủy ban | nhân dân | tỉnh}.
 *
 * <p>Fewest words first, then the most even. The best cost of every beginning and of every end
 * tells which words are part of a best segmentation; a line ends inside none of them.
 */
final class Segmentation {

  /** More than all squares of the lengths of a word's syllables. */
  private static final long WORD = 1L << 32;

  private final List<Syllable> syllables;
  private final boolean cased;
  private final CompoundList list;
  private final LineBreak[] joints;

  /** The syllables that are looked up, and where the first of them ends. */
  private final StringBuilder key = new StringBuilder();

  private int first;

  /** A word of two syllables or more, or one syllable. */
  private record Edge(int start, int end) {
    long cost() {
      long length = end - (long) start;
      return WORD + length * length;
    }
  }

  Segmentation(List<Syllable> syllables, boolean cased, CompoundList list) {
    this.syllables = syllables;
    this.cased = cased;
    this.list = list;
    this.joints = new LineBreak[syllables.size()];
    Arrays.fill(joints, LineBreak.FREE);
    join();
  }

  /** How well a line ends after each syllable, as far as words tell. */
  LineBreak[] joints() {
    return joints.clone();
  }

  private void join() {
    int size = syllables.size();
    List<Edge> edges = new ArrayList<>();
    for (int start = 0; start < size; start++) {
      addWords(start, edges);
    }
    long[] before = new long[size + 1];
    long[] after = new long[size + 1];
    Arrays.fill(before, 1, size + 1, Long.MAX_VALUE);
    Arrays.fill(after, 0, size, Long.MAX_VALUE);
    for (Edge edge : edges) {
      before[edge.end] = Math.min(before[edge.end], before[edge.start] + edge.cost());
    }
    for (int i = edges.size() - 1; i >= 0; i--) {
      Edge edge = edges.get(i);
      after[edge.start] = Math.min(after[edge.start], after[edge.end] + edge.cost());
    }
    for (Edge edge : edges) {
      if (before[edge.start] + edge.cost() + after[edge.end] == before[size]) {
        join(edge);
      }
    }
  }

  /**
   * Joins the syllables of a word. One that is made of others has seams: "ủy ban" and "nhân dân"
   * are less tight than "ủy" and "ban", and "phó" is tighter to "giám đốc" than these two words
   * are.
   */
  private void join(Edge word) {
    boolean[] inner = new boolean[word.end - word.start];
    boolean made = false;
    for (int length = 2; length < word.end - word.start; length++) {
      for (int start = word.start; start + length <= word.end; start++) {
        if (isSimpleWord(start, length, inner, start - word.start)) {
          Arrays.fill(inner, start - word.start, start - word.start + length - 1, true);
          made = true;
        }
      }
    }
    for (int i = word.start; i < word.end - 1; i++) {
      LineBreak joint =
          !made || inner[i - word.start]
              ? LineBreak.IN_WORD
              : isBetweenWords(inner, i - word.start) ? LineBreak.IN_TERM : LineBreak.IN_PHRASE;
      if (joints[i].compareTo(joint) < 0) {
        joints[i] = joint;
      }
    }
  }

  /** Whether syllables are a word; one of three or more is made of others if some are joined. */
  private boolean isSimpleWord(int start, int length, boolean[] inner, int at) {
    for (int i = at; length > 2 && i < at + length - 1; i++) {
      if (inner[i]) {
        return false;
      }
    }
    Continuations found = begin(start);
    for (int i = start + 1; i < start + length; i++) {
      key.append(' ').append(syllables.get(i).key());
    }
    return found != null && isEntry(found, start, start + length - 1);
  }

  /** Whether both neighbours of a seam are words of several syllables. */
  private static boolean isBetweenWords(boolean[] inner, int seam) {
    return seam > 0 && inner[seam - 1] && inner[seam + 1];
  }

  /** Adds the words that begin at a syllable; edges come in the order of their beginnings. */
  private void addWords(int start, List<Edge> edges) {
    edges.add(new Edge(start, start + 1));
    Continuations found = begin(start);
    int last = start;
    while (found != null && isOpen(last) && found.hasLonger(key, first)) {
      last++;
      key.append(' ').append(syllables.get(last).key());
      if (isEntry(found, start, last)) {
        edges.add(new Edge(start, last + 1));
      }
    }
  }

  /** Makes a syllable the key and returns what may follow it; a no-break space is one in a key. */
  private @Nullable Continuations begin(int start) {
    String syllable = syllables.get(start).key();
    key.setLength(0);
    key.append(syllable);
    int space = syllable.indexOf(' ');
    first = space < 0 ? syllable.length() : space;
    return list.after(space < 0 ? syllable : syllable.substring(0, space));
  }

  /** Whether no punctuation and no end is between a syllable and the next. */
  private boolean isOpen(int syllable) {
    return syllable + 1 < syllables.size()
        && !syllables.get(syllable).closed()
        && !syllables.get(syllable + 1).opened();
  }

  private boolean isEntry(Continuations found, int start, int last) {
    if (cased && !syllables.get(start).capital()) {
      // A capital inside begins another word: "vụ | Án phí".
      return found.hasWord(key, first) && smallAfter(start, last);
    }
    return found.hasWord(key, first)
        || (syllables.get(last).capital() && found.hasName(key, first));
  }

  private boolean smallAfter(int start, int last) {
    for (int i = start + 1; i <= last; i++) {
      if (syllables.get(i).capital()) {
        return false;
      }
    }
    return true;
  }
}
