package org.congvan.rollup.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.congvan.rollup.fold.entry.WordingKey;

/** Finds statements that share most of their pairs of neighbouring syllables (Jaccard index). */
final class StatementSimilarity {

  /** Comparing each with each: half a million comparisons of small sets at most. */
  private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[ .,;:!?…]++");

  private static final int MOST_COMPARED = 1_000;

  /** Of a longer statement only the beginning is compared. */
  private static final int MOST_SYLLABLES = 200;

  private StatementSimilarity() {}

  static List<SimilarStatements> find(List<StatementGroup> groups, int percent) {
    List<StatementGroup> compared =
        List.copyOf(groups.subList(0, Math.min(groups.size(), MOST_COMPARED)));
    List<Set<String>> pairs = compared.stream().map(StatementSimilarity::pairs).toList();
    List<SimilarStatements> found = new ArrayList<>();
    for (int i = 0; i < compared.size(); i++) {
      for (int j = i + 1; j < compared.size(); j++) {
        int shared = shared(pairs.get(i), pairs.get(j));
        int all = pairs.get(i).size() + pairs.get(j).size() - shared;
        if (100L * shared >= (long) percent * all) {
          found.add(new SimilarStatements(compared.get(i), compared.get(j), shared, all));
        }
      }
    }
    return found;
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> smaller = a.size() <= b.size() ? a : b;
    Set<String> larger = smaller == a ? b : a;
    int shared = 0;
    for (String pair : smaller) {
      if (larger.contains(pair)) {
        shared++;
      }
    }
    return shared;
  }

  private static Set<String> pairs(StatementGroup group) {
    String[] syllables = BETWEEN_SYLLABLES.split(WordingKey.of(group.text()), -1);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < Math.min(syllables.length, MOST_SYLLABLES); i++) {
      pairs.add(syllables[i] + " " + syllables[i + 1]);
    }
    if (pairs.isEmpty()) {
      pairs.add(syllables[0]);
    }
    return pairs;
  }
}
