package org.congvan.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.RollupResult;

/** Reports as the tests of the roll-up hand them in. */
public final class Reports {
  public static final ReportingPeriod YEAR = ReportingPeriod.year(2019);
  public static final IssuingAgency HEALTH = IssuingAgency.of("Sở Y tế");
  public static final IssuingAgency FINANCE = IssuingAgency.of("Sở Tài chính");
  public static final IssuingAgency SCIENCE = IssuingAgency.of("Sở Khoa học và Công nghệ");
  public static final String ARTICLES = "Số tin, bài";

  private Reports() {}

  public static ReformReport.Builder report() {
    return report(YEAR);
  }

  public static ReformReport.Builder report(ReportingPeriod period) {
    return ReformReport.builder(period, ReportOutline.communication("năm 2020"));
  }

  public static ReformReport articles(long count) {
    return report().activity(counting(ActivityCount.of(ARTICLES, count, "tin, bài"))).build();
  }

  public static Activity counting(ActivityCount... counts) {
    return Activity.of(ActivityAspect.QUANTITY, Text.of("Đã thực hiện")).withCounts(counts);
  }

  public static ActivityCount count(String indicator, String value, String unit) {
    return ActivityCount.of(indicator, new BigDecimal(value), unit);
  }

  public static SubmittedReport submitted(IssuingAgency agency, ReformReport report) {
    return submitted(agency, 1, LocalDate.of(2019, 12, 15), report);
  }

  public static SubmittedReport submitted(
      IssuingAgency agency, int number, LocalDate issuedOn, ReformReport report) {
    return new SubmittedReport(
        agency,
        DocumentCode.parse(number + "/BC-SYT"),
        issuedOn,
        null,
        new ReportSource(agency.name() + "/" + number + ".json"),
        report);
  }

  public static SubmittedReport from(SubmittedReport report, String source) {
    return new SubmittedReport(
        report.agency(),
        report.code(),
        report.issuedOn(),
        report.receivedOn(),
        new ReportSource(source),
        report.report());
  }

  public static ReportAccumulator fold(SubmittedReport... reports) {
    return fold(List.of(reports));
  }

  public static ReportAccumulator fold(List<SubmittedReport> reports) {
    ReportAccumulator accumulator = new ReportAccumulator();
    reports.forEach(accumulator::add);
    return accumulator;
  }

  /** The one period of a roll-up. */
  public static PeriodResult only(ReportAccumulator accumulator) {
    return only(accumulator, RollupOptions.none());
  }

  public static PeriodResult only(ReportAccumulator accumulator, RollupOptions options) {
    List<PeriodResult> periods = RollupResult.of(accumulator, options).periods();
    if (periods.size() != 1) {
      throw new AssertionError("Expected one period: " + periods.size());
    }
    return periods.get(0);
  }
}
