package org.congvan.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what was found rightly, found wrongly and missed; F1 is their one figure. */
final class CorpusScore {
  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  /** Compares two lists, each item once. */
  void compare(List<String> wanted, List<String> got) {
    List<String> left = new ArrayList<>(wanted);
    for (String item : got) {
      if (left.remove(item)) {
        right++;
      } else {
        wrong++;
      }
    }
    missed += left.size();
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f", f1());
  }
}
