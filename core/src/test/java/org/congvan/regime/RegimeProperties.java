package org.congvan.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regulation.Basis;

/** What holds for every calendar, every year and every statutory period. */
class RegimeProperties {

  private static final LocalDate BEGIN = LocalDate.of(2018, 11, 1);
  private static final int DAYS = 800;

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void plusWorkingDays_landsOnAWorkingDay(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 40) int count) {
    assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(day, count))).isTrue();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void plusWorkingDays_passesAsManyWorkingDaysAsItCounts(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 40) int count) {
    LocalDate end = calendar.plusWorkingDays(day, count);

    assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorkingDay).count())
        .isEqualTo(count);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void plusWorkingDays_isMonotoneInDayAndCount(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 30) int later,
      @ForAll @IntRange(max = 30) int count) {
    LocalDate due = calendar.plusWorkingDays(day, count);

    assertThat(calendar.plusWorkingDays(day.plusDays(later), count)).isAfterOrEqualTo(due);
    LocalDate next = calendar.plusWorkingDays(day, count + 1);
    assertThat(next).isAfterOrEqualTo(due);
    // From a day that is not worked, 0 and 1 both lead to the next that is.
    assertThat(next.equals(due)).isEqualTo(count == 0 && !calendar.isWorkingDay(day));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void moreHolidays_makeNothingDueEarlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("holidays") Set<LocalDate> more,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 30) int count) {
    assertThat(calendar.without(more).plusWorkingDays(day, count))
        .isAfterOrEqualTo(calendar.plusWorkingDays(day, count));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void months_adjoinOverTheYears(@ForAll @IntRange(min = 1900, max = 2200) int year) {
    adjoin(
        IntStream.rangeClosed(year, year + 1)
            .boxed()
            .flatMap(each -> StatutorySeries.MONTHS.closingIn(each).stream())
            .toList());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void quartersHalvesAndYears_adjoinOverTheYears(
      @ForAll @IntRange(min = 1900, max = 2200) int year) {
    adjoin(
        regime(
                StatutorySeries.FIRST_QUARTER,
                StatutorySeries.SECOND_QUARTER,
                StatutorySeries.THIRD_QUARTER,
                StatutorySeries.FOURTH_QUARTER)
            .periodsIn(year));
    adjoin(
        List.of(
            ReportingPeriod.secondHalf(year - 1),
            ReportingPeriod.firstHalf(year),
            ReportingPeriod.secondHalf(year)));
    adjoin(List.of(ReportingPeriod.year(year - 1), ReportingPeriod.year(year)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void previous_endsTheDayBefore(@ForAll("statutory") ReportingPeriod period) {
    Optional<ReportingPeriod> previous = period.previous();

    assertThat(previous).get().extracting(ReportingPeriod::frequency).isEqualTo(period.frequency());
    LocalDate nextDay = previous.orElseThrow().to().plusDays(1);
    if (period.frequency() == ReportFrequency.NINE_MONTHS) {
      assertThat(nextDay).isEqualTo(period.from().minusMonths(3));
    } else {
      assertThat(nextDay).isEqualTo(period.from());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyPeriodOfARegime_isFoundInItAndClosesBeforeTheNextDay(
      @ForAll("statutory") ReportingPeriod period) {
    ReportingRegime regime = regime(StatutorySeries.values());

    assertThat(regime.findDemand(period)).isPresent();
    assertThat(regime.findDueDay(period)).get().matches(due -> due.isAfter(period.to()));
    assertThat(regime.lastClosedBefore(period.to().plusDays(1))).contains(period);
    assertThat(regime.lastClosedBefore(period.to())).doesNotContain(period);
  }

  @Provide
  Arbitrary<ReportingPeriod> statutory() {
    return Combinators.combine(
            Arbitraries.of(StatutorySeries.class), Arbitraries.integers().between(1900, 2200))
        .as(StatutorySeries::closingIn)
        .flatMap(Arbitraries::of);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Combinators.combine(holidays(), holidays())
        .as((off, on) -> WorkingCalendar.mondayToFriday().without(off).with(on));
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return days().set().ofMaxSize(60);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS).map(BEGIN::plusDays);
  }

  private static ReportingRegime regime(StatutorySeries... series) {
    ReportingRegime.Builder regime =
        ReportingRegime.builder("thử", "Chế độ thử", new Basis.Consistency("thử"));
    for (StatutorySeries each : series) {
      regime.demand(each);
    }
    return regime.build();
  }

  private static void adjoin(List<ReportingPeriod> periods) {
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
    }
  }
}
