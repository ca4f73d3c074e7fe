package org.congvan.text.compound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    StringBuilder key = new StringBuilder(syllables.get(start).key());
    for (int i = start + 1; i < start + length; i++) {
      key.append(' ').append(syllables.get(i).key());
    }
    return isEntry(key.toString(), start, start + length - 1);
  }

  /** Whether both neighbours of a seam are words of several syllables. */
  private static boolean isBetweenWords(boolean[] inner, int seam) {
    return seam > 0 && inner[seam - 1] && inner[seam + 1];
  }

  /** Adds the words that begin at a syllable; edges come in the order of their beginnings. */
  private void addWords(int start, List<Edge> edges) {
    edges.add(new Edge(start, start + 1));
    StringBuilder key = new StringBuilder(syllables.get(start).key());
    int last = start;
    while (isOpen(last) && list.begins(key.toString())) {
      last++;
      key.append(' ').append(syllables.get(last).key());
      if (isEntry(key.toString(), start, last)) {
        edges.add(new Edge(start, last + 1));
      }
    }
  }

  /** Whether no punctuation and no end is between a syllable and the next. */
  private boolean isOpen(int syllable) {
    return syllable + 1 < syllables.size()
        && !syllables.get(syllable).closed()
        && !syllables.get(syllable + 1).opened();
  }

  private boolean isEntry(String key, int start, int last) {
    if (cased && !syllables.get(start).capital()) {
      // A capital inside begins another word: "vụ | Án phí".
      return list.isWord(key) && smallAfter(start, last);
    }
    return list.isWord(key) || (list.isName(key) && syllables.get(last).capital());
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
