package org.congvan.read.docx.splice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements at places of a text. */
final class Splices {

  private record Splice(int from, int to, String text) {}

  private final List<Splice> splices = new ArrayList<>();

  /** What is put in at one place stands in the order in which it was given. */
  void insert(int at, String text) {
    splices.add(new Splice(at, at, text));
  }

  void replace(int from, int to, String text) {
    splices.add(new Splice(from, to, text));
  }

  boolean isEmpty() {
    return splices.isEmpty();
  }

  String apply(String text) {
    List<Splice> sorted = new ArrayList<>(splices);
    sorted.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
    StringBuilder changed = new StringBuilder(text.length() + 64 * sorted.size());
    int done = 0;
    for (Splice splice : sorted) {
      if (splice.from() < done) {
        throw new AssertionError("Changes overlap at " + splice.from());
      }
      changed.append(text, done, splice.from()).append(splice.text());
      done = splice.to();
    }
    return changed.append(text, done, text.length()).toString();
  }
}
