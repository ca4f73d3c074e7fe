package org.congvan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  /** What a cell needs of the columns that it covers. */
  private record Need(int from, int to, long width) {}

  private static ColumnWidths widths(List<Integer> shares, List<Need> needs) {
    ColumnWidths widths = new ColumnWidths(shares.stream().mapToLong(each -> each).toArray());
    needs.forEach(need -> widths.need(need.from(), need.to(), need.width()));
    return widths;
  }

  @Test
  void whereAllNeedsAreMet_columnsHaveTheirShares() {
    ColumnWidths widths = widths(List.of(1, 3, 2), List.of(new Need(0, 1, 10), new Need(1, 3, 40)));

    assertThat(widths.fitted(60)).containsExactly(10, 30, 20);
  }

  @Test
  void columnThatNeedsMore_takesFromTheOthersInProportion() {
    ColumnWidths widths = widths(List.of(1, 6, 3), List.of(new Need(0, 1, 28)));

    assertThat(widths.fitted(100)).containsExactly(28, 48, 24);
  }

  @Test
  void columnThatCanSpareNothing_keepsWhatItNeeds() {
    ColumnWidths widths = widths(List.of(1, 6, 3), List.of(new Need(0, 1, 40), new Need(2, 3, 30)));

    assertThat(widths.fitted(100)).containsExactly(40, 30, 30);
  }

  @Test
  void cellOverSeveralColumns_countsToo() {
    ColumnWidths widths = widths(List.of(8, 1, 1), List.of(new Need(1, 3, 50)));

    assertThat(widths.fitted(100)).containsExactly(50, 25, 25);
  }

  @Test
  void overlappingCells_needNoMoreThanTheyMust() {
    List<Need> needs = List.of(new Need(0, 2, 60), new Need(1, 3, 60));
    ColumnWidths widths = widths(List.of(1, 1, 1), needs);

    assertThat(widths.least()).isEqualTo(60);
    assertThat(widths.fitted(60)).containsExactly(0, 60, 0);
  }

  @Test
  void whatIsLeft_goesWhereWordsWouldNotBreak() {
    ColumnWidths pieces = widths(List.of(1, 1), List.of(new Need(0, 1, 30), new Need(1, 2, 50)));
    ColumnWidths words = widths(List.of(1, 1), List.of(new Need(0, 1, 70), new Need(1, 2, 50)));

    assertThat(pieces.fittedTowards(words, 100)).containsExactly(50, 50);
  }

  @Test
  void manyLargeShares_doNotOverflow() {
    long[] shares = new long[60];
    Arrays.fill(shares, Long.MAX_VALUE / 100);

    assertThat(Arrays.stream(new ColumnWidths(shares).byShares(9071)).sum()).isEqualTo(9071);
  }

  @Property(tries = 2000)
  void allNeedsAreMet_andNothingIsLeftOver(
      @ForAll("shares") List<Integer> shares, @ForAll("needs") List<Need> all, @ForAll int seed) {
    List<Need> needs = all.stream().filter(need -> need.to() <= shares.size()).toList();
    ColumnWidths widths = widths(shares, needs);
    long width = widths.least() + Math.floorMod(seed, 100);

    for (long[] fitted :
        List.of(widths.fitted(width), widths.fittedTowards(widths(shares, List.of()), width))) {
      assertThat(Arrays.stream(fitted).sum()).isEqualTo(width);
      assertThat(fitted).doesNotContain(-1);
      for (long each : fitted) {
        assertThat(each).isNotNegative();
      }
      for (Need need : needs) {
        assertThat(Arrays.stream(fitted, need.from(), need.to()).sum())
            .as("%s in %s", need, Arrays.toString(fitted))
            .isGreaterThanOrEqualTo(need.width());
      }
    }
  }

  @Property
  void least_isTheLeast(@ForAll("shares") List<Integer> shares, @ForAll("needs") List<Need> all) {
    List<Need> needs = all.stream().filter(need -> need.to() <= shares.size()).toList();
    long least = widths(shares, needs).least();

    // One less cannot be enough, since some chain of cells from edge to edge needs it all.
    long[] from = new long[shares.size() + 1];
    for (int edge = 1; edge < from.length; edge++) {
      from[edge] = from[edge - 1];
      for (Need need : needs) {
        if (need.to() == edge) {
          from[edge] = Math.max(from[edge], from[need.from()] + need.width());
        }
      }
    }
    assertThat(least).isEqualTo(from[shares.size()]);
  }

  @Provide
  Arbitrary<List<Integer>> shares() {
    return Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Need>> needs() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(1, 4),
            Arbitraries.longs().between(0, 60))
        .as((from, span, width) -> new Need(from, from + span, width))
        .list()
        .ofMaxSize(8);
  }
}
