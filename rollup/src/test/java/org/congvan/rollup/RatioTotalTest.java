package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.congvan.indicator.Indicator;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.indicator.Measurement;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.report.SummaryReport;
import org.congvan.rollup.result.AgencyHierarchy;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.FigureWithoutSum;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.RollupOptions;
import org.junit.jupiter.api.Test;

class RatioTotalTest {
  private static final IndicatorCatalogue CATALOGUE =
      IndicatorCatalogue.builder("test", "1")
          .add(indicator("HS.GQ", "Hồ sơ đã giải quyết", "hồ sơ", new Measurement.Count()))
          .add(indicator("HS.DH", "Hồ sơ đúng hạn", "hồ sơ", new Measurement.Count()))
          .add(
              indicator(
                  "HS.TL",
                  "Tỷ lệ đúng hạn",
                  "%",
                  new Measurement.Percent(
                      IndicatorCode.parse("HS.DH"), IndicatorCode.parse("HS.GQ"))))
          .build();
  private static final RollupOptions OPTIONS = RollupOptions.builder().catalogue(CATALOGUE).build();

  @Test
  void percentage_isSumOverSumNotAMeanOfPercentages() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                dossiers(Reports.HEALTH, "100", "50", "50"),
                dossiers(Reports.FINANCE, "1100", "1100", "100")),
            OPTIONS);

    assertThat(result.ratios())
        .singleElement()
        .satisfies(
            ratio -> {
              assertThat(ratio.numerator()).isEqualTo("1150");
              assertThat(ratio.denominator()).isEqualTo("1200");
              assertThat(ratio.agencies()).isEqualTo(2);
              assertThat(ratio.value(2, RoundingMode.HALF_UP)).contains(new BigDecimal("95.83"));
            });
    assertThat(result.figuresWithoutSum()).isEmpty();
    assertThat(result.totals())
        .extracting(total -> total.heading().code())
        .containsExactly(IndicatorCode.parse("HS.GQ"), IndicatorCode.parse("HS.DH"));
  }

  @Test
  void percentageWithoutItsParts_isToldAndNotUsed() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                dossiers(Reports.HEALTH, "100", "50", "50"),
                Reports.submitted(
                    Reports.FINANCE, figures(Reports.count("Tỷ lệ đúng hạn", "99", "%")))),
            OPTIONS);

    assertThat(result.ratios()).singleElement().extracting(RatioTotal::agencies).isEqualTo(1);
    assertThat(result.figuresWithoutSum())
        .singleElement()
        .extracting(FigureWithoutSum::agencies)
        .isEqualTo(1);
  }

  @Test
  void agencyWithOnePartOnly_isInNeitherSum() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                dossiers(Reports.HEALTH, "100", "50", "50"),
                Reports.submitted(
                    Reports.FINANCE, figures(Reports.count("Hồ sơ đã giải quyết", "7", "hồ sơ")))),
            OPTIONS);

    assertThat(result.ratios())
        .singleElement()
        .extracting(RatioTotal::denominator)
        .hasToString("100");
    assertThat(result.totals().get(0).value()).isEqualTo("107");
  }

  @Test
  void ratioOfNothing_hasNoValue() {
    PeriodResult result =
        Reports.only(Reports.fold(dossiers(Reports.HEALTH, "0", "0", "0")), OPTIONS);

    assertThat(result.ratios().get(0).value(1, RoundingMode.HALF_UP)).isEmpty();
  }

  @Test
  void upperAgencyWithBothParts_containsThoseBelow() {
    RollupOptions options =
        RollupOptions.builder()
            .catalogue(CATALOGUE)
            .hierarchy(
                AgencyHierarchy.builder()
                    .put(Reports.HEALTH, List.of(Reports.FINANCE, Reports.SCIENCE))
                    .build())
            .build();

    PeriodResult result =
        Reports.only(
            Reports.fold(
                dossiers(Reports.HEALTH, "100", "50", "50"),
                dossiers(Reports.FINANCE, "60", "30", "50"),
                dossiers(Reports.SCIENCE, "40", "20", "50")),
            options);

    assertThat(result.ratios())
        .singleElement()
        .extracting(RatioTotal::denominator)
        .hasToString("100");
  }

  @Test
  void report_tellsBothSumsAndTheRatio() {
    ReformReport report =
        SummaryReport.of(
            Reports.only(Reports.fold(dossiers(Reports.HEALTH, "1200", "1170", "97.5")), OPTIONS),
            ReportOutline.communication("năm 2020"));

    assertThat(report.body().toString()).contains("Tỷ lệ đúng hạn: 1.170/1.200, 97,5%");
    assertThat(report.counts()).hasSize(2);
  }

  @Test
  void catalogue_putsNamesAndUnitsTogether() {
    RollupOptions options =
        RollupOptions.builder().catalogue(IndicatorCatalogue.communication()).build();

    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH, figures(ActivityCount.of("Tin, bài về CCHC", 3, "tin/bài"))),
                Reports.submitted(
                    Reports.FINANCE,
                    figures(
                        ActivityCount.of(
                            "Số tin, bài tuyên truyền cải cách hành chính", 4, "tin,bài")))),
            options);

    assertThat(result.totals()).singleElement().extracting(FigureTotal::value).hasToString("7");
    assertThat(result.totals().get(0).heading().code()).isEqualTo(IndicatorCode.parse("TT.TINBAI"));
    assertThat(result.conflicts()).isEmpty();
  }

  private static Indicator indicator(String code, String name, String unit, Measurement measure) {
    return Indicator.of(code, name, unit, measure, "mẫu biểu");
  }

  private static SubmittedReport dossiers(
      IssuingAgency agency, String handled, String inTime, String percent) {
    return Reports.submitted(
        agency,
        figures(
            Reports.count("Hồ sơ đã giải quyết", handled, "hồ sơ"),
            Reports.count("Hồ sơ đúng hạn", inTime, "hồ sơ"),
            Reports.count("Tỷ lệ đúng hạn", percent, "%")));
  }

  private static ReformReport figures(ActivityCount... counts) {
    return Reports.report().activity(Reports.counting(counts)).build();
  }
}
