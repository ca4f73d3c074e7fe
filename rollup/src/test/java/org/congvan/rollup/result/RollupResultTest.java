package org.congvan.rollup.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.Reports;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.SubmittedReport;
import org.junit.jupiter.api.Test;

/** What a result shows in a debugger and in a failed assertion. */
class RollupResultTest {
  private static final LocalDate DAY = LocalDate.of(2019, 12, 15);

  @Test
  void period_showsItsAgenciesAndTotals() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, Reports.articles(11)),
                Reports.submitted(Reports.FINANCE, Reports.articles(20))),
            RollupOptions.builder().expect(List.of(Reports.HEALTH, Reports.SCIENCE)).build());

    assertThat(result)
        .hasToString(
            "PeriodResult[năm 2019: agencies 2, missing 1, late 0, duplicates 0;"
                + " totals: Số tin, bài 31 tin, bài; conflicts: none]");
  }

  @Test
  void period_showsItsConflicts() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, 1, DAY, Reports.articles(11)),
                Reports.submitted(Reports.HEALTH, 2, DAY, Reports.articles(12))));

    assertThat(result.toString())
        .startsWith("PeriodResult[năm 2019: agencies 1, missing 0, late 0, duplicates 1;")
        .contains("; conflicts: DifferingDuplicate[", "Sở Y tế", "counted=12, other=11");
  }

  @Test
  void period_ofManyAgenciesAndFiguresShowsTheFirstOnly() {
    List<SubmittedReport> reports = new ArrayList<>();
    for (int agency = 0; agency < 3_000; agency++) {
      reports.add(
          Reports.submitted(IssuingAgency.of("UBND xã số " + agency), sevenFigures(agency)));
    }

    assertThat(Reports.only(Reports.fold(reports)))
        .hasToString(
            "PeriodResult[năm 2019: agencies 3000, missing 0, late 0, duplicates 0;"
                + " totals: Số tin 0 4498500 tin; Số tin 1 4498500 tin; Số tin 2 4498500 tin;"
                + " Số tin 3 4498500 tin; Số tin 4 4498500 tin; … 2 more; conflicts: none]");
  }

  @Test
  void result_showsItsPeriods() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(Reports.HEALTH, Reports.report(ReportingPeriod.year(2018)).build()),
            Reports.submitted(Reports.HEALTH, Reports.articles(11)));

    assertThat(RollupResult.of(accumulator).toString())
        .startsWith("RollupResult[2 periods: PeriodResult[năm 2018: agencies 1,")
        .contains("totals: none; conflicts: none]; PeriodResult[năm 2019: agencies 1,")
        .endsWith("]]");
    assertThat(RollupResult.of(new ReportAccumulator()))
        .hasToString("RollupResult[0 periods: none]");
  }

  private static ReformReport sevenFigures(long value) {
    ReformReport.Builder report = Reports.report();
    for (int figure = 0; figure < 7; figure++) {
      report.activity(Reports.counting(ActivityCount.of("Số tin " + figure, value, "tin")));
    }
    return report.build();
  }
}
