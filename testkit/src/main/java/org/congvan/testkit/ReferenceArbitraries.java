package org.congvan.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.code.DocumentType;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.reference.OrdinalRange;
import org.congvan.reference.Provision;
import org.congvan.reference.ProvisionLevel;
import org.congvan.reference.ProvisionStep;
import org.congvan.regulation.Circular01;
import org.congvan.regulation.Decree30;
import org.congvan.regulation.Regulation;

/**
 * Arbitrary references to documents and to provisions inside them, such as {@code khoản 2 Điều 5}.
 */
public final class ReferenceArbitraries {
  /** In days; no regulation of this library was in force for a shorter time. */
  private static final int NINE_YEARS = 9 * 365;

  private ReferenceArbitraries() {}

  /**
   * Returns references with and without each of their parts.
   *
   * @return such as {@code khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP}
   */
  public static Arbitrary<LegalReference> references() {
    Arbitrary<LegalReference> heads =
        Arbitraries.frequencyOf(
            Tuple.of(3, CodeArbitraries.codes().map(LegalReference::of)),
            Tuple.of(
                2,
                Combinators.combine(Arbitraries.of(DocumentType.class), CodeArbitraries.codes())
                    .as((type, code) -> LegalReference.of(type, code))),
            Tuple.of(
                1,
                Combinators.combine(Arbitraries.of(DocumentType.class), TextArbitraries.lines())
                    .as(LegalReference::named)),
            Tuple.of(
                1,
                TextArbitraries.lines()
                    .map(title -> new LegalReference(null, null, title, null, null, null))));
    return Remembered.of(
        Combinators.combine(
                heads,
                Remembered.orNull(TextArbitraries.lines(), 0.6),
                Remembered.orNull(dates(), 0.5),
                Remembered.orNull(TextArbitraries.lines(), 0.6),
                Remembered.orNull(provisions(), 0.6))
            .as(
                (head, title, date, issuer, provision) ->
                    (title == null ? head : head.withTitle(title))
                        .withDate(date)
                        .withIssuer(issuer)
                        .withProvision(provision)));
  }

  /**
   * Returns dates precise to the day, the month or the year.
   *
   * @return such as {@code tháng 8 năm 2016}
   */
  public static Arbitrary<CitedDate> dates() {
    return Remembered.of(
        Arbitraries.oneOf(
            days().map(CitedDate::of),
            days().map(day -> CitedDate.of(YearMonth.from(day))),
            days().map(day -> CitedDate.of(Year.from(day)))));
  }

  /**
   * Returns provisions of one to three levels, with lists and ranges of numbers.
   *
   * @return such as {@code điểm a, b khoản 2 Điều 5}
   */
  public static Arbitrary<Provision> provisions() {
    Arbitrary<List<ProvisionLevel>> levels =
        Arbitraries.of(ProvisionLevel.class).set().ofMinSize(1).ofMaxSize(3).map(ArrayList::new);
    return Remembered.of(
        levels.flatMap(
            chosen -> {
              chosen.sort(null);
              List<Arbitrary<ProvisionStep>> steps = new ArrayList<>();
              for (ProvisionLevel level : chosen) {
                steps.add(0, steps(level));
              }
              return Combinators.combine(steps).as(Provision::new);
            }));
  }

  /** Returns days of the years in which documents of every regime were issued. */
  static Arbitrary<LocalDate> days() {
    return Remembered.of(
        Arbitraries.oneOf(
            Arbitraries.of(
                LocalDate.of(2011, 3, 4),
                LocalDate.of(2011, 3, 5),
                LocalDate.of(2020, 3, 4),
                LocalDate.of(2020, 3, 5),
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2019, 12, 31)),
            Arbitraries.integers()
                .between(0, 40_000)
                .map(days -> LocalDate.of(1946, 1, 1).plusDays(days))));
  }

  /** Returns days on which a regulation of this library is in force, as many of each. */
  static Arbitrary<LocalDate> governedDays() {
    return Remembered.of(
        Arbitraries.oneOf(
            Arbitraries.of(
                Circular01.REGULATION.inForceFrom(),
                Decree30.REGULATION.inForceFrom().minusDays(1),
                Decree30.REGULATION.inForceFrom()),
            daysFrom(Circular01.REGULATION),
            daysFrom(Decree30.REGULATION)));
  }

  private static Arbitrary<LocalDate> daysFrom(Regulation regulation) {
    return Arbitraries.integers().between(0, NINE_YEARS).map(regulation.inForceFrom()::plusDays);
  }

  private static Arbitrary<ProvisionStep> steps(ProvisionLevel level) {
    Arbitrary<String> ordinal =
        switch (level) {
          case ANNEX, PART, CHAPTER -> Arbitraries.of("I", "II", "IV", "XII");
          case POINT, ITEM -> Arbitraries.of("a", "b", "đ", "e", "b1");
          default -> Arbitraries.of("1", "2", "5", "12", "28a");
        };
    Arbitrary<OrdinalRange> ranges =
        Arbitraries.frequencyOf(
            Tuple.of(5, ordinal.map(OrdinalRange::of)),
            Tuple.of(1, Combinators.combine(ordinal, ordinal).as(OrdinalRange::of)));
    return ranges
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(ordinals -> new ProvisionStep(level, ordinals));
  }
}
