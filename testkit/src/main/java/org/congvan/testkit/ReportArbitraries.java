package org.congvan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.reform.WrittenFigure;

/** Arbitrary reform reports and their records, such as an activity with three counts. */
public final class ReportArbitraries {
  private ReportArbitraries() {}

  /**
   * Returns reports, from empty ones to ones with every kind of record.
   *
   * @return reports with up to 2 records of a kind
   */
  public static Arbitrary<ReformReport> reports() {
    return Remembered.of(
        Builders.withBuilder(ReportParts::new)
            .use(periods())
            .in(ReportParts::period)
            .use(BodyArbitraries.paragraphs().list().ofMaxSize(1))
            .in(ReportParts::opening)
            .use(directives().list().ofMaxSize(2))
            .in(ReportParts::directives)
            .use(activities().list().ofMaxSize(3))
            .in(ReportParts::activities)
            .use(advantages().list().ofMaxSize(2))
            .in(ReportParts::advantages)
            .use(difficulties().list().ofMaxSize(2))
            .in(ReportParts::difficulties)
            .use(recommendations().list().ofMaxSize(2))
            .in(ReportParts::recommendations)
            .use(plannedTasks().list().ofMaxSize(2))
            .in(ReportParts::plannedTasks)
            .use(BodyArbitraries.paragraphs().list().ofMaxSize(1))
            .in(ReportParts::closing)
            .use(outlines())
            .in(ReportParts::outline)
            .build(ReportParts::report));
  }

  /**
   * Returns periods of every frequency.
   *
   * @return the periods of Decree 09/2019/NĐ-CP, and ones that a request fixes
   */
  public static Arbitrary<ReportingPeriod> periods() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2015, 2030);
    return Remembered.of(
        Arbitraries.oneOf(
            years.map(ReportingPeriod::year),
            years.map(ReportingPeriod::firstHalf),
            years.map(ReportingPeriod::secondHalf),
            years.map(ReportingPeriod::nineMonths),
            Combinators.combine(years, Arbitraries.integers().between(1, 4))
                .as(ReportingPeriod::quarter),
            Combinators.combine(years, Arbitraries.integers().between(1, 12))
                .as((year, month) -> ReportingPeriod.month(YearMonth.of(year, month))),
            Combinators.combine(
                    Arbitraries.of(ReportFrequency.class),
                    TextArbitraries.lines(),
                    ReferenceArbitraries.days(),
                    Arbitraries.integers().between(0, 400))
                .as(
                    (frequency, label, from, days) ->
                        new ReportingPeriod(frequency, label, from, from.plusDays(days)))));
  }

  /**
   * Returns activities of every aspect with channels, areas and counts.
   *
   * @return activities
   */
  public static Arbitrary<Activity> activities() {
    return Remembered.of(
        Combinators.combine(
                Arbitraries.of(ActivityAspect.class),
                BodyArbitraries.runs(),
                areas(),
                channels().list().ofMaxSize(2),
                counts().list().ofMaxSize(2))
            .as(Activity::new));
  }

  /**
   * Returns counts: whole and decimal, zero and, as a draft may have them by mistake, negative.
   *
   * @return counts with and without channel, period and place in a text
   */
  public static Arbitrary<ActivityCount> counts() {
    return Remembered.of(
        Combinators.combine(
                TextArbitraries.lines(),
                Remembered.orNull(indicatorCodes(), 0.6),
                numbers(),
                TextArbitraries.words(),
                Remembered.orNull(channels(), 0.5),
                Remembered.orNull(periods(), 0.7),
                Remembered.orNull(writtenFigures(), 0.7))
            .as(ActivityCount::new));
  }

  /**
   * Makes codes of indicators.
   *
   * @return such as {@code HS.NHAN} or {@code TT-07}
   */
  public static Arbitrary<IndicatorCode> indicatorCodes() {
    return Remembered.of(
        Combinators.combine(
                Arbitraries.of("HS", "TT", "CD", "X1"),
                Arbitraries.of("", ".NHAN", ".GQ.DUNGHAN", "-07", ".A-1"))
            .as((group, rest) -> IndicatorCode.parse(group + rest)));
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Remembered.of(
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 2000).map(BigDecimal::valueOf)),
            Tuple.of(
                2,
                Combinators.combine(
                        Arbitraries.longs().between(-100_000, 100_000_000),
                        Arbitraries.integers().between(-3, 6))
                    .as(BigDecimal::valueOf)),
            Tuple.of(
                1,
                Arbitraries.of(
                    new BigDecimal("12345678901234567890123"),
                    new BigDecimal("0.10"),
                    new BigDecimal("27.5"),
                    BigDecimal.valueOf(Long.MAX_VALUE),
                    BigDecimal.valueOf(-1)))));
  }

  private static Arbitrary<WrittenFigure> writtenFigures() {
    return Combinators.combine(
            TextArbitraries.words(),
            Arbitraries.integers().between(0, 5000),
            Arbitraries.integers().between(0, 40))
        .as((text, start, length) -> new WrittenFigure(text, start, start + length));
  }

  /**
   * Returns channels of every kind.
   *
   * @return channels
   */
  public static Arbitrary<CommunicationChannel> channels() {
    return Combinators.combine(Arbitraries.of(ChannelKind.class), TextArbitraries.lines())
        .as(CommunicationChannel::new);
  }

  private static Arbitrary<Directive> directives() {
    return BodyArbitraries.runs().map(Directive::new);
  }

  private static Arbitrary<Advantage> advantages() {
    return BodyArbitraries.runs().map(Advantage::new);
  }

  private static Arbitrary<Difficulty> difficulties() {
    return Combinators.combine(BodyArbitraries.runs(), areas()).as(Difficulty::new);
  }

  private static Arbitrary<Recommendation> recommendations() {
    return Combinators.combine(
            BodyArbitraries.runs(), Remembered.orNull(TextArbitraries.lines(), 0.5))
        .as(Recommendation::new);
  }

  private static Arbitrary<PlannedTask> plannedTasks() {
    Arbitrary<LocalDate> dueDates = Remembered.orNull(ReferenceArbitraries.days(), 0.7);
    return Combinators.combine(BodyArbitraries.runs(), areas(), dueDates).as(PlannedTask::new);
  }

  private static Arbitrary<List<ReformArea>> areas() {
    return Arbitraries.of(ReformArea.class).list().uniqueElements().ofMaxSize(2);
  }

  /**
   * Returns outlines: the one of reports on communicating reform, and ones with other titles, items
   * and running text.
   *
   * @return outlines
   */
  public static Arbitrary<ReportOutline> outlines() {
    Arbitrary<OutlinePart> parts =
        Combinators.combine(
                TextArbitraries.lines(),
                Arbitraries.of(ItemStyle.class),
                BodyArbitraries.paragraphs().list().ofMaxSize(1),
                BodyArbitraries.paragraphs().list().ofMaxSize(1))
            .as(OutlinePart::new);
    return Remembered.of(
        Arbitraries.oneOf(
            Arbitraries.of("năm 2020", "quý I năm 2021").map(ReportOutline::communication),
            parts
                .list()
                .ofSize(10)
                .map(
                    part ->
                        new ReportOutline(
                            part.get(0),
                            part.get(1),
                            part.get(2),
                            part.get(3),
                            part.get(4),
                            part.get(5),
                            part.get(6),
                            part.get(7),
                            part.get(8),
                            part.get(9)))));
  }
}
