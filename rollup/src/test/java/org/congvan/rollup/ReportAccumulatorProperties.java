package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congvan.rollup.fold.AccumulatorState;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.fold.TextStore;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.RollupResult;

/** The algebra of the roll-up: whatever the order and the parts, the result is the same. */
class ReportAccumulatorProperties {

  @Provide
  Arbitrary<List<SubmittedReport>> reports() {
    return SubmittedReportArbitraries.lists();
  }

  @Property(tries = 150)
  void order_doesNotMatter(
      @ForAll("reports") List<SubmittedReport> reports, @ForAll Random random) {
    List<SubmittedReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);

    assertSame(Reports.fold(shuffled), Reports.fold(reports));
  }

  @Property(tries = 150)
  void merge_isCommutative(
      @ForAll("reports") List<SubmittedReport> left,
      @ForAll("reports") List<SubmittedReport> right) {
    ReportAccumulator a = Reports.fold(left);
    ReportAccumulator b = Reports.fold(right);

    assertSame(ReportAccumulator.merge(a, b), ReportAccumulator.merge(b, a));
  }

  @Property(tries = 150)
  void merge_isAssociative(
      @ForAll("reports") List<SubmittedReport> first,
      @ForAll("reports") List<SubmittedReport> second,
      @ForAll("reports") List<SubmittedReport> third) {
    ReportAccumulator a = Reports.fold(first);
    ReportAccumulator b = Reports.fold(second);
    ReportAccumulator c = Reports.fold(third);

    assertSame(
        ReportAccumulator.merge(ReportAccumulator.merge(a, b), c),
        ReportAccumulator.merge(a, ReportAccumulator.merge(b, c)));
  }

  @Property(tries = 150)
  void mergeOfParts_isTheFoldOfAll(
      @ForAll("reports") List<SubmittedReport> left,
      @ForAll("reports") List<SubmittedReport> right) {
    List<SubmittedReport> all = new ArrayList<>(left);
    all.addAll(right);

    assertSame(ReportAccumulator.merge(Reports.fold(left), Reports.fold(right)), Reports.fold(all));
  }

  @Property(tries = 150)
  void merge_leavesItsPartsAsTheyAre(
      @ForAll("reports") List<SubmittedReport> left,
      @ForAll("reports") List<SubmittedReport> right) {
    ReportAccumulator a = Reports.fold(left);
    ReportAccumulator b = Reports.fold(right);

    ReportAccumulator.merge(a, b);

    assertSame(a, Reports.fold(left));
    assertSame(b, Reports.fold(right));
  }

  @Property(tries = 150)
  void emptyRollup_isTheIdentity(@ForAll("reports") List<SubmittedReport> reports) {
    ReportAccumulator all = Reports.fold(reports);

    assertSame(ReportAccumulator.merge(all, new ReportAccumulator()), all);
    assertSame(ReportAccumulator.merge(new ReportAccumulator(), all), all);
  }

  @Property(tries = 150)
  void oneReportAgain_changesNothing(@ForAll("reports") List<SubmittedReport> reports) {
    List<SubmittedReport> twice = new ArrayList<>(reports);
    twice.addAll(reports);

    assertSame(Reports.fold(twice), Reports.fold(reports));
    assertSame(
        ReportAccumulator.merge(Reports.fold(reports), Reports.fold(reports)),
        Reports.fold(reports));
  }

  @Property(tries = 150)
  void state_readsBackEqual(
      @ForAll("reports") List<SubmittedReport> reports,
      @ForAll("reports") List<SubmittedReport> more) {
    ReportAccumulator read =
        AccumulatorState.fromBytes(AccumulatorState.toBytes(Reports.fold(reports)));

    assertSame(read, Reports.fold(reports));
    more.forEach(read::add);
    List<SubmittedReport> all = new ArrayList<>(reports);
    all.addAll(more);
    assertSame(read, Reports.fold(all));
  }

  @Property(tries = 100)
  void spilledTexts_giveTheSameResult(@ForAll("reports") List<SubmittedReport> reports)
      throws IOException {
    Path folder = Files.createTempDirectory("rollup");
    Path file = folder.resolve("texts");
    try (TextStore texts = TextStore.onDisk(file)) {
      ReportAccumulator accumulator = new ReportAccumulator(texts);
      reports.forEach(accumulator::add);

      assertSame(accumulator, Reports.fold(reports));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  @Property(tries = 150)
  void totals_areThoseOfANaiveSum(@ForAll("reports") List<SubmittedReport> arbitrary) {
    List<SubmittedReport> reports = new ArrayList<>();
    arbitrary.forEach(each -> reports.add(Reports.from(each, "file " + reports.size())));
    RollupResult result = RollupResult.of(Reports.fold(reports));

    assertThat(NaiveTotals.of(result)).isEqualTo(NaiveTotals.of(result, reports));
  }

  private static void assertSame(ReportAccumulator actual, ReportAccumulator expected) {
    assertThat(ShownResult.of(RollupResult.of(actual)))
        .containsExactlyElementsOf(ShownResult.of(RollupResult.of(expected)));
    assertThat(AccumulatorState.toBytes(actual)).isEqualTo(AccumulatorState.toBytes(expected));
  }
}
