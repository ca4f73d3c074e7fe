package org.congvan.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.corpus.CorpusFigure;
import org.congvan.corpus.KeptResults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Scans sentences of real documents in which people marked every figure, and says how much is
 * found. The sentences are not part of the project; {@code -Dcongvan.shared=<folder>} says where
 * they are, and without it the test is skipped. What changes is printed by sentence and offsets,
 * never by its words.
 */
class CorpusCountsTest {
  private static final String PLACE = "corpus/counts.jsonl";

  private final KeptResults results =
      new KeptResults(
          Path.of("src/test/resources/count/corpus-counts.txt"),
          "Sentence, characters, what was judged, verdict: see KeptResults.");

  private int right;
  private int missed;
  private int wrong;
  private int units;

  @Test
  void markedSentences_areReadAsThePeopleReadThem() throws IOException {
    String shared = System.getProperty("congvan.shared");
    assumeTrue(shared != null, "the folder of real sentences is not given: -Dcongvan.shared");
    List<CorpusFigure.Sentence> sentences =
        CorpusFigure.read(Path.of(Objects.requireNonNull(shared)).resolve(PLACE));
    assumeTrue(!sentences.isEmpty(), "no sentences in the folder: " + PLACE);

    sentences.forEach(this::compare);

    double recall = right / (double) (right + missed);
    double precision = right / (double) (right + wrong);
    double unit = units / (double) right;
    System.out.printf(
        Locale.ROOT, "COUNTS recall %.3f precision %.3f unit %.3f%n", recall, precision, unit);
    List<String> changes = results.changes();
    changes.forEach(System.out::println);
    results.keepIfWanted();
    assertThat(changes).as("losses since the last commit").noneMatch(each -> each.startsWith("-"));
    assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.97);
    assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.97);
    assertThat(unit).as("units").isGreaterThanOrEqualTo(0.9);
  }

  private void compare(CorpusFigure.Sentence sentence) {
    List<FoundCount> left = new ArrayList<>(CountScanner.standard().scan(sentence.text()));
    for (CorpusFigure figure : sentence.figures()) {
      FoundCount found = take(left, figure);
      String place = sentence.id() + " " + figure.start() + "-" + figure.end();
      if (figure.isCount()) {
        count(place, figure, found);
      } else if (figure.isName()) {
        results.add(place + " name", found == null);
        wrong += found == null ? 0 : 1;
      }
    }
    for (FoundCount extra : left) {
      wrong++;
      results.add(
          sentence.id() + " " + extra.figure().start() + "-" + extra.figure().end() + " extra",
          false);
    }
  }

  private void count(String place, CorpusFigure figure, @Nullable FoundCount found) {
    BigDecimal value = Objects.requireNonNull(figure.value());
    boolean counted = found != null && found.canMean(value);
    boolean unit =
        found != null && counted && Objects.equals(lower(figure.unit()), lower(found.unit()));
    right += counted ? 1 : 0;
    missed += counted ? 0 : 1;
    units += unit ? 1 : 0;
    results.add(place + " count", counted);
    results.add(place + " unit", unit);
  }

  /** Takes the counts at a figure out of a list and returns the first of them. */
  private static @Nullable FoundCount take(List<FoundCount> left, CorpusFigure figure) {
    List<FoundCount> here =
        left.stream()
            .filter(each -> figure.overlaps(each.figure().start(), each.figure().end()))
            .toList();
    left.removeAll(here);
    return here.isEmpty() ? null : here.get(0);
  }

  private static @Nullable String lower(@Nullable String unit) {
    return unit == null ? null : unit.toLowerCase(Locale.ROOT);
  }
}
