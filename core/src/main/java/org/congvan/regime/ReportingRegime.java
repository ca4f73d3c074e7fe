package org.congvan.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regulation.Basis;
import org.congvan.text.check.RequiredText;

/**
 * A regime of periodic reporting (chế độ báo cáo định kỳ): on which periods an agency reports and
 * by when, such as "month, quarter I, six months, quarter III, year, two working days after the
 * figures close".
 *
 * <p>A regime is what an agency's own decision sets, so this library brings none: the caller builds
 * it and says what it rests on. Of the items that such a decision holds (content, forms, who
 * reports to whom), only those that dates depend on are here.
 *
 * <pre>{@code
 * ReportingRegime regime =
 *     ReportingRegime.builder("cchc-quang-tri", "Báo cáo cải cách hành chính", basis)
 *         .demand(StatutorySeries.FIRST_QUARTER)
 *         .demand(StatutorySeries.YEARS, ReportDeadline.FixedDay.of(20))
 *         .calendar(WorkingCalendar.mondayToFriday().without(holidays))
 *         .build();
 * }</pre>
 *
 * @param id its stable name, which a rule set with its rules carries too; not blank
 * @param name what it is called, in Vietnamese; not blank
 * @param basis what sets it, such as a decision of the provincial people's committee
 * @param demands the periods with their deadlines, at least one and no series twice
 * @param calendar which days are worked
 */
public record ReportingRegime(
    String id,
    String name,
    Basis basis,
    List<ReportingObligation> demands,
    WorkingCalendar calendar) {

  private static final Comparator<ReportingPeriod> AS_THEY_CLOSE =
      Comparator.comparing(ReportingPeriod::to)
          .thenComparing(ReportingPeriod::from, Comparator.reverseOrder());

  /**
   * Checks the demands.
   *
   * @throws IllegalArgumentException if a text is blank, there is no demand, or a series is
   *     demanded twice
   */
  public ReportingRegime {
    id = RequiredText.of(id, "Id of a reporting regime");
    name = RequiredText.of(name, "Name of a reporting regime");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(calendar, "calendar");
    demands = List.copyOf(Objects.requireNonNull(demands, "demands"));
    if (demands.isEmpty()) {
      throw new IllegalArgumentException(
          "Reporting regime must demand reports on some periods: " + id + "; such as each year");
    }
    Set<PeriodSeries> seen = new HashSet<>();
    for (ReportingObligation demand : demands) {
      if (!seen.add(demand.periods())) {
        throw new IllegalArgumentException(
            "Reporting regime must demand a series of periods once: "
                + demand.periods().vietnameseName()
                + " twice in "
                + id);
      }
    }
  }

  /**
   * Begins a regime that works Monday to Friday.
   *
   * @param id its stable name, such as {@code "cchc-quang-tri"}
   * @param name what it is called, in Vietnamese
   * @param basis what sets it
   * @return a builder without demands
   */
  public static Builder builder(String id, String name, Basis basis) {
    return new Builder(id, name, basis);
  }

  /**
   * Begins a builder with the parts of this regime.
   *
   * @return a builder; what it makes is this regime until a part is changed
   */
  public Builder toBuilder() {
    Builder builder = builder(id, name, basis).calendar(calendar);
    builder.demands.addAll(demands);
    return builder;
  }

  /**
   * Returns this regime with another id.
   *
   * @param newId its stable name, which a rule set with its rules carries too; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ReportingRegime withId(String newId) {
    return new ReportingRegime(newId, name, basis, demands, calendar);
  }

  /**
   * Returns this regime with another name.
   *
   * @param newName what it is called, in Vietnamese; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public ReportingRegime withName(String newName) {
    return new ReportingRegime(id, newName, basis, demands, calendar);
  }

  /**
   * Returns this regime with another basis.
   *
   * @param newBasis what sets it, such as a decision of the provincial people's committee
   * @return the changed copy
   */
  public ReportingRegime withBasis(Basis newBasis) {
    return new ReportingRegime(id, name, newBasis, demands, calendar);
  }

  /**
   * Returns this regime with other demands.
   *
   * @param newDemands the periods with their deadlines, at least one and no series twice
   * @return the changed copy
   * @throws IllegalArgumentException if there is none, or a series is demanded twice
   */
  public ReportingRegime withDemands(List<ReportingObligation> newDemands) {
    return new ReportingRegime(id, name, basis, newDemands, calendar);
  }

  /**
   * Returns this regime with another calendar.
   *
   * @param newCalendar which days are worked
   * @return the changed copy
   */
  public ReportingRegime withCalendar(WorkingCalendar newCalendar) {
    return new ReportingRegime(id, name, basis, demands, newCalendar);
  }

  /**
   * Returns the periods whose figures close in a year.
   *
   * @param year the calendar year
   * @return the periods in the order they close, the shorter first where they close together
   */
  public List<ReportingPeriod> periodsIn(int year) {
    return demands.stream()
        .flatMap(demand -> demand.periods().closingIn(year).stream())
        .sorted(AS_THEY_CLOSE)
        .toList();
  }

  /**
   * Returns the periods whose figures closed last before a day: those on which a report is the next
   * to be sent, or just was. Several close together, as the month 12 and the year do on 14/12.
   *
   * @param day the day; a period that closes on it does not count
   * @return the periods, the shorter first; empty where none has closed
   */
  public List<ReportingPeriod> lastClosedBefore(LocalDate day) {
    List<ReportingPeriod> closed =
        demands.stream()
            .flatMap(demand -> demand.periods().findLastClosedBefore(day).stream())
            .sorted(AS_THEY_CLOSE)
            .toList();
    return closed.stream()
        .filter(period -> period.to().equals(closed.get(closed.size() - 1).to()))
        .toList();
  }

  /**
   * Finds the demand that a report on a period meets: one for these very days, otherwise one whose
   * deadline lies before the figures close and whose period begins on the same day ({@link
   * ReportingObligation#findPeriod}).
   *
   * @param period a period as a report declares it
   * @return the demand; empty where the regime wants no report on such a period
   */
  public Optional<ReportingObligation> findDemand(ReportingPeriod period) {
    return demands.stream()
        .filter(demand -> demand.isFor(period))
        .findFirst()
        .or(
            () ->
                demands.stream()
                    .filter(demand -> demand.findPeriod(period, calendar).isPresent())
                    .findFirst());
  }

  /**
   * Finds the last day on which a report on a period is in time.
   *
   * @param period a period as a report declares it
   * @return the due day; empty where the regime wants no report on such a period
   */
  public Optional<LocalDate> findDueDay(ReportingPeriod period) {
    return findDemand(period)
        .flatMap(
            demand ->
                demand
                    .findPeriod(period, calendar)
                    .map(demanded -> demand.deadline().dueOn(demanded, calendar)));
  }

  /** Collects the demands of a regime; not thread-safe. */
  public static final class Builder {

    private final String id;
    private final String name;
    private final Basis basis;
    private final List<ReportingObligation> demands = new ArrayList<>();
    private WorkingCalendar calendar = WorkingCalendar.mondayToFriday();

    private Builder(String id, String name, Basis basis) {
      this.id = Objects.requireNonNull(id, "id");
      this.name = Objects.requireNonNull(name, "name");
      this.basis = Objects.requireNonNull(basis, "basis");
    }

    /**
     * Demands reports two working days after the figures close.
     *
     * @param periods the periods to be reported on
     * @return this builder
     */
    public Builder demand(PeriodSeries periods) {
      demands.add(ReportingObligation.of(periods));
      return this;
    }

    /**
     * Demands reports by a deadline.
     *
     * @param periods the periods to be reported on
     * @param deadline when the report is due
     * @return this builder
     * @throws IllegalArgumentException if the deadline is a single day and the periods are more
     *     than one
     */
    public Builder demand(PeriodSeries periods, ReportDeadline deadline) {
      demands.add(new ReportingObligation(periods, deadline));
      return this;
    }

    /**
     * Sets which days are worked.
     *
     * @param newCalendar the calendar
     * @return this builder
     */
    public Builder calendar(WorkingCalendar newCalendar) {
      calendar = Objects.requireNonNull(newCalendar, "newCalendar");
      return this;
    }

    /**
     * Makes the regime.
     *
     * @return the regime
     * @throws IllegalArgumentException if a text is blank, there is no demand, or a series is
     *     demanded twice
     */
    public ReportingRegime build() {
      return new ReportingRegime(id, name, basis, demands, calendar);
    }
  }
}
