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
import org.congvan.rollup.intake.SubmittedReport;

/** The algebra of the roll-up: whatever the order and the parts, the result is the same. */
class ReportRollupProperties {

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
    ReportRollup a = Reports.fold(left);
    ReportRollup b = Reports.fold(right);

    assertSame(ReportRollup.merge(a, b), ReportRollup.merge(b, a));
  }

  @Property(tries = 150)
  void merge_isAssociative(
      @ForAll("reports") List<SubmittedReport> first,
      @ForAll("reports") List<SubmittedReport> second,
      @ForAll("reports") List<SubmittedReport> third) {
    ReportRollup a = Reports.fold(first);
    ReportRollup b = Reports.fold(second);
    ReportRollup c = Reports.fold(third);

    assertSame(
        ReportRollup.merge(ReportRollup.merge(a, b), c),
        ReportRollup.merge(a, ReportRollup.merge(b, c)));
  }

  @Property(tries = 150)
  void mergeOfParts_isTheFoldOfAll(
      @ForAll("reports") List<SubmittedReport> left,
      @ForAll("reports") List<SubmittedReport> right) {
    List<SubmittedReport> all = new ArrayList<>(left);
    all.addAll(right);

    assertSame(ReportRollup.merge(Reports.fold(left), Reports.fold(right)), Reports.fold(all));
  }

  @Property(tries = 150)
  void merge_leavesItsPartsAsTheyAre(
      @ForAll("reports") List<SubmittedReport> left,
      @ForAll("reports") List<SubmittedReport> right) {
    ReportRollup a = Reports.fold(left);
    ReportRollup b = Reports.fold(right);

    ReportRollup.merge(a, b);

    assertSame(a, Reports.fold(left));
    assertSame(b, Reports.fold(right));
  }

  @Property(tries = 150)
  void emptyRollup_isTheIdentity(@ForAll("reports") List<SubmittedReport> reports) {
    ReportRollup all = Reports.fold(reports);

    assertSame(ReportRollup.merge(all, new ReportRollup()), all);
    assertSame(ReportRollup.merge(new ReportRollup(), all), all);
  }

  @Property(tries = 150)
  void oneReportAgain_changesNothing(@ForAll("reports") List<SubmittedReport> reports) {
    List<SubmittedReport> twice = new ArrayList<>(reports);
    twice.addAll(reports);

    assertSame(Reports.fold(twice), Reports.fold(reports));
    assertSame(
        ReportRollup.merge(Reports.fold(reports), Reports.fold(reports)), Reports.fold(reports));
  }

  @Property(tries = 150)
  void state_readsBackEqual(
      @ForAll("reports") List<SubmittedReport> reports,
      @ForAll("reports") List<SubmittedReport> more) {
    ReportRollup read = RollupState.fromBytes(RollupState.toBytes(Reports.fold(reports)));

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
    try (TextStore texts = TextStore.spilledTo(file)) {
      ReportRollup rollup = new ReportRollup(texts);
      reports.forEach(rollup::add);

      assertSame(rollup, Reports.fold(reports));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  @Property(tries = 150)
  void totals_areThoseOfANaiveSum(@ForAll("reports") List<SubmittedReport> arbitrary) {
    List<SubmittedReport> reports = new ArrayList<>();
    arbitrary.forEach(each -> reports.add(Reports.from(each, "file " + reports.size())));
    RollupResult result = Reports.fold(reports).result();

    assertThat(NaiveTotals.of(result)).isEqualTo(NaiveTotals.of(result, reports));
  }

  private static void assertSame(ReportRollup actual, ReportRollup expected) {
    assertThat(ShownResult.of(actual.result()))
        .containsExactlyElementsOf(ShownResult.of(expected.result()));
    assertThat(RollupState.toBytes(actual)).isEqualTo(RollupState.toBytes(expected));
  }
}
