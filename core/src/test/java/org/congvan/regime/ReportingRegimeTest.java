package org.congvan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportDeadline.FixedDay;
import org.congvan.regime.ReportDeadline.On;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.junit.jupiter.api.Test;

class ReportingRegimeTest {

  private static final Basis BASIS = new Basis.Practice("theo yêu cầu", Confidence.MEDIUM);

  private static final ReportingRegime QUARTERLY =
      regime()
          .demand(StatutorySeries.FIRST_QUARTER)
          .demand(StatutorySeries.FIRST_HALVES)
          .demand(StatutorySeries.THIRD_QUARTER)
          .demand(StatutorySeries.YEARS, FixedDay.of(20))
          .build();

  @Test
  void periodsOfAYear_comeInTheOrderTheyClose() {
    assertThat(QUARTERLY.periodsIn(2020))
        .extracting(ReportingPeriod::label)
        .containsExactly("quý I năm 2020", "6 tháng đầu năm 2020", "quý III năm 2020", "năm 2020");
  }

  @Test
  void periodsThatCloseTogether_comeTheShorterFirst() {
    ReportingRegime regime =
        regime().demand(StatutorySeries.YEARS).demand(StatutorySeries.MONTHS).build();

    assertThat(regime.periodsIn(2020))
        .hasSize(13)
        .extracting(ReportingPeriod::label)
        .endsWith("tháng 11 năm 2020", "tháng 12 năm 2020", "năm 2020");
    assertThat(regime.lastClosedBefore(LocalDate.of(2020, 12, 20)))
        .extracting(ReportingPeriod::label)
        .containsExactly("tháng 12 năm 2020", "năm 2020");
    assertThat(regime.lastClosedBefore(LocalDate.of(2020, 12, 14)))
        .extracting(ReportingPeriod::label)
        .containsExactly("tháng 11 năm 2020");
  }

  @Test
  void lastClosed_isEmptyBeforeTheOnlyPeriodCloses() {
    ReportingRegime regime = regime().demand(new SinglePeriod(ReportingPeriod.year(2019))).build();

    assertThat(regime.lastClosedBefore(LocalDate.of(2019, 12, 14))).isEmpty();
    assertThat(regime.lastClosedBefore(LocalDate.of(2019, 12, 15))).hasSize(1);
  }

  @Test
  void eachDemand_hasItsOwnDeadline() {
    assertThat(QUARTERLY.findDueDay(ReportingPeriod.quarter(2019, 3))).contains(day("2019-09-17"));
    assertThat(QUARTERLY.findDueDay(ReportingPeriod.year(2019))).contains(day("2019-12-20"));
  }

  @Test
  void dueDay_isCountedByTheRegimesCalendar() {
    ReportingRegime regime =
        regime()
            .demand(StatutorySeries.YEARS)
            .calendar(WorkingCalendar.mondayToFriday().without(Set.of(day("2019-12-17"))))
            .build();

    assertThat(regime.findDueDay(ReportingPeriod.year(2019))).contains(day("2019-12-18"));
  }

  @Test
  void periodThatIsNotDemanded_hasNoDueDay() {
    assertThat(QUARTERLY.findDueDay(ReportingPeriod.quarter(2019, 2))).isEmpty();
    assertThat(QUARTERLY.findDemand(ReportingPeriod.quarter(2019, 4))).isEmpty();
  }

  @Test
  void figuresUpToTheDay_meetADemandThatIsDueBeforeTheFiguresClose() {
    ReportingRegime early =
        regime()
            .demand(StatutorySeries.YEARS, FixedDay.of(10))
            .demand(StatutorySeries.MONTHS)
            .build();
    ReportingPeriod upToTheDay = year(ReportFrequency.YEARLY, "2018-12-15", "2019-11-10");

    assertThat(early.findDueDay(upToTheDay)).contains(day("2019-12-10"));
    assertThat(early.findDueDay(year(ReportFrequency.YEARLY, "2018-12-15", "2019-12-10")))
        .contains(day("2019-12-10"));
    assertThat(early.findDueDay(year(ReportFrequency.YEARLY, "2018-12-15", "2019-12-11")))
        .isEmpty();
    assertThat(early.findDueDay(year(ReportFrequency.YEARLY, "2018-12-16", "2019-11-10")))
        .isEmpty();
    assertThat(early.findDueDay(year(ReportFrequency.MONTHLY, "2019-10-15", "2019-11-10")))
        .isEmpty();
    assertThat(early.findDueDay(year(ReportFrequency.QUARTERLY, "2018-12-15", "2019-11-10")))
        .isEmpty();
    assertThat(early.findDueDay(year(ReportFrequency.ON_REQUEST, "2018-12-15", "2019-11-10")))
        .contains(day("2019-12-10"));
    assertThat(QUARTERLY.findDueDay(upToTheDay)).isEmpty();
  }

  @Test
  void figuresUpToTheDay_mayBeOfTheYearThatClosesInTheNext() {
    ReportingObligation early =
        new ReportingObligation(
            new YearlySpan("năm", MonthDay.of(3, 15), MonthDay.of(3, 14)), new FixedDay(20, -3));
    ReportingPeriod upToTheDay = year(ReportFrequency.YEARLY, "2019-03-15", "2019-12-20");

    assertThat(early.findPeriod(upToTheDay, WorkingCalendar.mondayToFriday()))
        .map(ReportingPeriod::to)
        .contains(day("2020-03-14"));
  }

  @Test
  void demand_isForThePeriodUnderAnyName_butNotForOtherDaysOrAnotherFrequency() {
    ReportingObligation years = ReportingObligation.of(StatutorySeries.YEARS);

    assertThat(years.isFor(year(ReportFrequency.YEARLY, "2018-12-15", "2019-12-14"))).isTrue();
    assertThat(years.isFor(year(ReportFrequency.ON_REQUEST, "2018-12-15", "2019-12-14"))).isTrue();
    assertThat(years.isFor(year(ReportFrequency.QUARTERLY, "2018-12-15", "2019-12-14"))).isFalse();
    assertThat(years.isFor(year(ReportFrequency.YEARLY, "2018-12-16", "2019-12-14"))).isFalse();
    assertThat(years.isFor(year(ReportFrequency.YEARLY, "2018-12-15", "2019-12-13"))).isFalse();
  }

  @Test
  void demandOfAYearlySpan_isForAPeriodOfAnyFrequency() {
    ReportingObligation span =
        ReportingObligation.of(new YearlySpan("năm", MonthDay.of(8, 16), MonthDay.of(8, 15)));

    assertThat(span.isFor(year(ReportFrequency.YEARLY, "2018-08-16", "2019-08-15"))).isTrue();
    assertThat(span.isFor(year(ReportFrequency.YEARLY, "2018-12-15", "2019-12-14"))).isFalse();
  }

  @Test
  void oneDay_isNoDeadlineForASeries() {
    On day = new On(day("2019-12-20"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportingObligation(StatutorySeries.YEARS, day))
        .withMessageContaining("năm, due on 2019-12-20");
    assertThat(
            new ReportingObligation(new SinglePeriod(ReportingPeriod.year(2019)), day).deadline())
        .isEqualTo(day);
  }

  @Test
  void regime_demandsSomething_andNothingTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regime().build())
        .withMessageContaining("cchc");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                regime()
                    .demand(StatutorySeries.YEARS)
                    .demand(StatutorySeries.YEARS, FixedDay.of(20))
                    .build())
        .withMessageContaining("năm twice in cchc");
  }

  @Test
  void builder_keepsWhatItWasGiven() {
    assertThat(QUARTERLY)
        .isEqualTo(
            new ReportingRegime(
                "cchc",
                "Báo cáo cải cách hành chính",
                BASIS,
                List.of(
                    ReportingObligation.of(StatutorySeries.FIRST_QUARTER),
                    ReportingObligation.of(StatutorySeries.FIRST_HALVES),
                    ReportingObligation.of(StatutorySeries.THIRD_QUARTER),
                    new ReportingObligation(StatutorySeries.YEARS, FixedDay.of(20))),
                WorkingCalendar.mondayToFriday()));
  }

  private static ReportingRegime.Builder regime() {
    return ReportingRegime.builder("cchc", "Báo cáo cải cách hành chính", BASIS);
  }

  private static ReportingPeriod year(ReportFrequency frequency, String from, String to) {
    return new ReportingPeriod(frequency, "cả năm 2019", day(from), day(to));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
