package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.congvan.code.AgencyId;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.RollupResult;
import org.junit.jupiter.api.Test;

class ReportAccumulatorTest {
  private static final LocalDate DAY = LocalDate.of(2019, 12, 15);

  @Test
  void emptyRollup_hasNoPeriods() {
    assertThat(RollupResult.of(new ReportAccumulator()).periods()).isEmpty();
  }

  @Test
  void reportWithoutFigures_countsAsReported() {
    PeriodResult result =
        Reports.only(Reports.fold(Reports.submitted(Reports.HEALTH, Reports.report().build())));

    assertThat(result.agencies()).extracting(ReportingAgency::name).containsExactly("Sở Y tế");
    assertThat(result.totals()).isEmpty();
    assertThat(result.valuesOf(AgencyKey.of(Reports.HEALTH))).isEmpty();
  }

  @Test
  void figuresOfAgencies_areAdded() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, Reports.articles(11)),
                Reports.submitted(Reports.FINANCE, Reports.articles(20))));

    FigureTotal total = result.totals().get(0);
    assertThat(result.totals()).hasSize(1);
    assertThat(total.value()).isEqualTo("31");
    assertThat(total.agencies()).isEqualTo(2);
    assertThat(total.heading().indicator()).isEqualTo(Reports.ARTICLES);
    assertThat(result.findTotal(total.heading().key())).contains(total);
    assertThat(result.valuesOf(AgencyKey.of(Reports.HEALTH)))
        .isEqualTo(Map.of(total.heading().key(), BigDecimal.valueOf(11)));
  }

  @Test
  void figures_areThoseThatAnyAgencyStates() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH, figures(Reports.count("Tỷ lệ đúng hạn", "97.5", "%"))),
                Reports.submitted(Reports.SCIENCE, Reports.report().build()),
                Reports.submitted(Reports.FINANCE, Reports.articles(20))));

    assertThat(result.figures())
        .extracting(FigureHeading::indicator)
        .containsExactly(Reports.ARTICLES, "Tỷ lệ đúng hạn");
  }

  @Test
  void periodBefore_isFoundInEitherResult() {
    RollupResult result =
        RollupResult.of(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, on(ReportingPeriod.year(2018))),
                Reports.submitted(Reports.HEALTH, on(ReportingPeriod.year(2019)))));
    RollupResult earlier =
        RollupResult.of(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, on(ReportingPeriod.year(2017))),
                Reports.submitted(Reports.HEALTH, on(ReportingPeriod.year(2016)))));
    PeriodResult year2018 = result.periods().get(0);
    PeriodResult year2019 = result.periods().get(1);

    assertThat(result.findBefore(year2018, earlier)).contains(earlier.periods().get(1));
    assertThat(result.findBefore(year2019, earlier)).contains(year2018);
    assertThat(result.findBefore(year2019, result)).contains(year2018);
    assertThat(result.findBefore(year2018, result)).isEmpty();
  }

  @Test
  void twoSinglePeriods_areComparedWhateverTheyAre() {
    RollupResult result =
        RollupResult.of(
            Reports.fold(Reports.submitted(Reports.HEALTH, on(ReportingPeriod.year(2019)))));
    RollupResult earlier =
        RollupResult.of(
            Reports.fold(Reports.submitted(Reports.HEALTH, on(ReportingPeriod.quarter(2019, 1)))));

    assertThat(result.findBefore(result.periods().get(0), earlier))
        .contains(earlier.periods().get(0));
    assertThat(result.findBefore(result.periods().get(0), result)).isEmpty();
  }

  private static ReformReport on(ReportingPeriod period) {
    return Reports.report(period).build();
  }

  @Test
  void wordings_thatDifferInTypingOnly_areOneFigure() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH,
                    figures(Reports.count("Số tin, bài về hòa giải", "11", "tin,bài"))),
                Reports.submitted(
                    Reports.FINANCE,
                    figures(Reports.count("số tin,bài về hoà giải:", "2", "Tin, bài")))));

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(13));
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void periods_areNeverAdded() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(Reports.HEALTH, Reports.articles(11)),
            Reports.submitted(
                Reports.HEALTH,
                Reports.report(ReportingPeriod.year(2018))
                    .activity(Reports.counting(ActivityCount.of(Reports.ARTICLES, 5, "tin, bài")))
                    .build()));

    RollupResult result = RollupResult.of(accumulator);

    assertThat(result.periods())
        .extracting(PeriodResult::period)
        .containsExactly(ReportingPeriod.year(2018), ReportingPeriod.year(2019));
    assertThat(result.find(ReportingPeriod.year(2018)).orElseThrow().totals())
        .extracting(FigureTotal::value)
        .containsExactly(new BigDecimal(5));
    assertThat(result.find(ReportingPeriod.year(2017))).isEmpty();
  }

  @Test
  void figureOfItsOwnPeriod_isNotAddedToThoseOfTheReports() {
    ActivityCount sinceJanuary =
        new ActivityCount(
            Reports.ARTICLES,
            null,
            BigDecimal.TEN,
            "tin, bài",
            null,
            ReportingPeriod.nineMonths(2019),
            null);
    ActivityCount ofTheYear =
        new ActivityCount(
            Reports.ARTICLES,
            null,
            BigDecimal.ONE,
            "tin, bài",
            null,
            ReportingPeriod.year(2019),
            null);

    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, figures(sinceJanuary)),
                Reports.submitted(Reports.FINANCE, figures(ofTheYear)),
                Reports.submitted(Reports.SCIENCE, Reports.articles(4))));

    assertThat(result.totals())
        .extracting(FigureTotal::value)
        .containsExactlyInAnyOrder(BigDecimal.TEN, new BigDecimal(5));
  }

  @Test
  void channels_areKeptApart() {
    ActivityCount plain = ActivityCount.of(Reports.ARTICLES, 3, "tin, bài");
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH,
                    figures(
                        plain,
                        plain.withChannel(
                            new CommunicationChannel(ChannelKind.WEB_PORTAL, "Cổng của Sở")),
                        plain.withChannel(
                            new CommunicationChannel(ChannelKind.NEWSPAPER, "Báo Quảng Trị"))))));

    assertThat(result.totals()).hasSize(3);
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void figureOfDifferentAreas_isAdded_thatOfTheSameOnlyOnce() {
    ActivityCount count = ActivityCount.of(Reports.ARTICLES, 3, "tin, bài");
    ReformReport report =
        Reports.report()
            .activity(Reports.counting(count).withAreas(ReformArea.PROCEDURES))
            .activity(Reports.counting(count).withAreas(ReformArea.PROCEDURES))
            .activity(Reports.counting(count).withAreas(ReformArea.INSTITUTIONS))
            .build();

    PeriodResult result = Reports.only(Reports.fold(Reports.submitted(Reports.HEALTH, report)));

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(6));
    assertThat(result.totals()).extracting(FigureTotal::agencies).containsExactly(1);
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void figureStatedTwice_countsOnceAndIsReported() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH,
                    figures(
                        ActivityCount.of(Reports.ARTICLES, 101, "tin, bài"),
                        ActivityCount.of("số tin,bài", 107, "tin, bài")))));

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(101));
    assertThat(result.conflicts())
        .singleElement()
        .isInstanceOfSatisfying(
            RollupConflict.StatedTwice.class,
            twice -> {
              assertThat(twice.counted()).isEqualTo("101");
              assertThat(twice.other()).isEqualTo("107");
            });
  }

  @Test
  void rates_haveNoSum() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH, figures(Reports.count("Tỷ lệ đúng hạn", "97.5", "%"))),
                Reports.submitted(
                    Reports.FINANCE, figures(Reports.count("tỷ lệ đúng hạn", "90", "%")))));

    assertThat(result.totals()).isEmpty();
    assertThat(result.figuresWithoutSum())
        .singleElement()
        .satisfies(
            rate -> {
              assertThat(rate.heading().indicator()).isEqualTo("Tỷ lệ đúng hạn");
              assertThat(rate.agencies()).isEqualTo(2);
            });
    assertThat(result.valuesOf(AgencyKey.of(Reports.HEALTH)).values())
        .containsExactly(new BigDecimal("97.5"));
  }

  @Test
  void sums_areExactAtAnySize() {
    String fraction = "0." + "1234567890".repeat(10);
    PeriodResult result =
        Reports.only(
            Reports.fold(
                one(Reports.HEALTH, "1" + "0".repeat(30)),
                one(Reports.FINANCE, fraction),
                one(Reports.SCIENCE, "-7"),
                one(IssuingAgency.of("Sở A"), "9223372036854775807"),
                one(IssuingAgency.of("Sở B"), "9223372036854775807"),
                one(IssuingAgency.of("Sở C"), "999999999999999999")));

    assertThat(result.totals())
        .extracting(FigureTotal::value)
        .containsExactly(
            new BigDecimal("1" + "0".repeat(30))
                .add(new BigDecimal(fraction).stripTrailingZeros())
                .subtract(new BigDecimal(7))
                .add(new BigDecimal("18446744073709551614"))
                .add(new BigDecimal("999999999999999999")));
  }

  @Test
  void sumOfLongs_doesNotOverflow() {
    ReportAccumulator accumulator = new ReportAccumulator();
    for (int i = 0; i < 20; i++) {
      accumulator.add(one(IssuingAgency.of("Sở " + i), "999999999999999999"));
    }

    assertThat(Reports.only(accumulator).totals())
        .extracting(FigureTotal::value)
        .containsExactly(new BigDecimal("19999999999999999980"));
  }

  @Test
  void laterReport_counts() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(Reports.HEALTH, 9, DAY.plusDays(3), Reports.articles(12)),
            Reports.submitted(Reports.HEALTH, 10, DAY, Reports.articles(11)));

    PeriodResult result = Reports.only(accumulator);

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(12));
    assertThat(result.duplicates())
        .singleElement()
        .satisfies(
            duplicate -> {
              assertThat(duplicate.superseded().code()).isEqualTo("10/BC-SYT");
              assertThat(duplicate.counted().code()).isEqualTo("09/BC-SYT");
              assertThat(duplicate.identical()).isFalse();
            });
    assertThat(result.conflicts())
        .singleElement()
        .isInstanceOfSatisfying(
            RollupConflict.DifferingDuplicate.class,
            differing -> {
              assertThat(differing.counted()).isEqualTo("12");
              assertThat(differing.other()).isEqualTo("11");
            });
  }

  @Test
  void higherNumber_countsOnOneDay() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(Reports.HEALTH, 10, DAY, Reports.articles(12)),
            Reports.submitted(Reports.HEALTH, 9, DAY, Reports.articles(11)));

    assertThat(Reports.only(accumulator).totals())
        .extracting(FigureTotal::value)
        .containsExactly(new BigDecimal(12));
  }

  @Test
  void figureOfOneReportOnly_isADifference() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(Reports.HEALTH, 1, DAY, Reports.articles(11)),
            Reports.submitted(Reports.HEALTH, 2, DAY, Reports.report().build()));

    PeriodResult result = Reports.only(accumulator);

    assertThat(result.totals()).isEmpty();
    assertThat(result.conflicts())
        .singleElement()
        .isInstanceOfSatisfying(
            RollupConflict.DifferingDuplicate.class,
            differing -> {
              assertThat(differing.counted()).isNull();
              assertThat(differing.other()).isEqualTo("11");
            });
  }

  @Test
  void oneReportAThousandTimes_isOne() {
    ReportAccumulator accumulator = new ReportAccumulator();
    for (int i = 0; i < 1000; i++) {
      accumulator.add(Reports.submitted(Reports.HEALTH, Reports.articles(11)));
    }

    PeriodResult result = Reports.only(accumulator);

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(11));
    assertThat(result.duplicates()).isEmpty();
  }

  @Test
  void copiesOfOneReport_areDuplicatesByTheirSources() {
    ReportAccumulator accumulator = new ReportAccumulator();
    for (int i = 0; i < 1000; i++) {
      accumulator.add(
          Reports.from(
              Reports.submitted(Reports.HEALTH, Reports.articles(11)), "reports.jsonl:" + i));
    }

    PeriodResult result = Reports.only(accumulator);

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(11));
    assertThat(result.duplicates())
        .hasSize(999)
        .allSatisfy(duplicate -> assertThat(duplicate.identical()).isTrue());
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void namesThatDifferInTonePlacement_areOneAgency() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(IssuingAgency.of("UBND xã Hòa Bình"), 1, DAY, Reports.articles(11)),
            Reports.submitted(IssuingAgency.of("UBND xã Hoà Bình"), 2, DAY, Reports.articles(11)));

    assertThat(Reports.only(accumulator).agencies()).hasSize(1);
  }

  @Test
  void spellingsOfOneIdentifier_areOneAgency() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(
                Reports.HEALTH.withId(AgencyId.parse("000.00.20.H13")),
                1,
                DAY,
                Reports.articles(11)),
            Reports.submitted(
                IssuingAgency.of("Sở Y tế tỉnh").withId(AgencyId.parse("H13.20")),
                2,
                DAY,
                Reports.articles(11)));

    assertThat(Reports.only(accumulator).agencies()).hasSize(1);
  }

  @Test
  void communesOfOneName_areTwoAgencies() {
    IssuingAgency commune = IssuingAgency.of("UBND xã Tân Lập");
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(commune.withParent("UBND huyện A"), Reports.articles(11)),
            Reports.submitted(commune.withParent("UBND huyện B"), Reports.articles(11)));

    PeriodResult result = Reports.only(accumulator);

    assertThat(result.agencies()).hasSize(2);
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void nameOfInvisibleCharacters_isAnAgencyToo() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(IssuingAgency.of("\u200B"), 1, DAY, Reports.articles(11)),
                Reports.submitted(Reports.HEALTH, 1, DAY, Reports.articles(2))));

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(13));
  }

  @Test
  void agencyWithAndWithoutIdentifier_isReported() {
    ReportAccumulator accumulator =
        Reports.fold(
            Reports.submitted(Reports.HEALTH, 1, DAY, Reports.articles(11)),
            Reports.submitted(
                Reports.HEALTH.withId(AgencyId.parse("H50.12")), 2, DAY, Reports.articles(11)));

    assertThat(Reports.only(accumulator).conflicts())
        .singleElement()
        .isInstanceOf(RollupConflict.NamedTwice.class);
  }

  @Test
  void unitsOfOneIndicator_areKeptApartAndReported() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH, figures(Reports.count("Tuyên truyền", "11", "tin"))),
                Reports.submitted(
                    Reports.FINANCE, figures(Reports.count("Tuyên truyền", "3", "cuộc"))),
                Reports.submitted(
                    Reports.SCIENCE, figures(Reports.count("Tuyên truyền", "50", "%")))));

    assertThat(result.totals()).hasSize(2);
    assertThat(result.conflicts())
        .singleElement()
        .isInstanceOfSatisfying(
            RollupConflict.DifferingUnits.class,
            differing ->
                assertThat(differing.headings())
                    .extracting(FigureHeading::unit)
                    .containsExactly("cuộc", "tin"));
  }

  @Test
  void result_doesNotChangeWithWhatIsFoldedLater() {
    ReportAccumulator accumulator =
        Reports.fold(Reports.submitted(Reports.HEALTH, 1, DAY, Reports.articles(11)));
    RollupResult before = RollupResult.of(accumulator);
    List<String> shown = ShownResult.of(before);

    accumulator.add(Reports.submitted(Reports.HEALTH, 2, DAY, Reports.articles(12)));
    accumulator.add(Reports.submitted(Reports.FINANCE, Reports.articles(12)));

    assertThat(ShownResult.of(before)).isEqualTo(shown);
    assertThat(ShownResult.of(RollupResult.of(accumulator))).isNotEqualTo(shown);
  }

  @Test
  void code_goesBeforeTheName() {
    IndicatorCode code = IndicatorCode.parse("TT.TINBAI");
    ActivityCount coded =
        new ActivityCount("Tin, bài", code, BigDecimal.TEN, "tin", null, null, null);
    ActivityCount codedToo =
        new ActivityCount("Bài đã đăng", code, BigDecimal.ONE, "tin", null, null, null);

    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, figures(coded)),
                Reports.submitted(Reports.FINANCE, figures(codedToo))));

    assertThat(result.totals()).extracting(FigureTotal::value).containsExactly(new BigDecimal(11));
    assertThat(result.totals().get(0).heading().code()).isEqualTo(code);
  }

  private static ReformReport figures(ActivityCount... counts) {
    return Reports.report().activity(Reports.counting(counts)).build();
  }

  private static SubmittedReport one(IssuingAgency agency, String value) {
    return Reports.submitted(agency, figures(Reports.count(Reports.ARTICLES, value, "tin")));
  }
}
