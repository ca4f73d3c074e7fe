package org.congvan.rollup.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.entry.AgencyPeriodReports;
import org.congvan.rollup.fold.entry.Texts;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.FigureKey;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.StatementKind;

/**
 * What the reports on one period add up to (kết quả tổng hợp của một kỳ), such as "năm 2019":
 * totals, the table by agency, who is missing or late, duplicates, conflicts, and every difficulty
 * and recommendation with its sources.
 *
 * <p>Immutable. Agencies have the order of the caller's list, then come the others by name; figures
 * have the order of the catalogue, then come the others by their keys.
 */
public final class PeriodResult {
  /** How many items of a list {@link #toString} shows. */
  private static final int MOST_SHOWN = 5;

  private final ReportingPeriod period;
  private final List<AgencyPeriodReports> reports;
  private final Map<AgencyKey, AgencyPeriodReports> byAgency;
  private final FigureRows rows;
  private final PeriodFindings findings;
  private final Texts texts;

  PeriodResult(
      ReportingPeriod period,
      List<AgencyPeriodReports> reports,
      Map<AgencyKey, AgencyPeriodReports> byAgency,
      FigureRows rows,
      PeriodFindings findings,
      Texts texts) {
    this.period = period;
    this.reports = List.copyOf(reports);
    this.byAgency = byAgency;
    this.rows = rows;
    this.findings = findings;
    this.texts = texts;
  }

  /**
   * Returns the period.
   *
   * @return the period as the options word it, or the smallest of the wordings in the reports
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns the agencies that reported.
   *
   * @return each once
   */
  public List<ReportingAgency> agencies() {
    return reports.stream().map(AgencyPeriodReports::agency).toList();
  }

  /**
   * Returns the report of an agency that counts.
   *
   * @param agency the agency
   * @return which report it is; empty if the agency did not report
   */
  public Optional<ReportIdentity> findReport(AgencyKey agency) {
    return Optional.ofNullable(byAgency.get(agency)).map(report -> report.counted().identity());
  }

  /**
   * Returns the figures that agencies state: the columns of the table by agency.
   *
   * @return what each is called, in the order of the figures
   */
  public List<FigureHeading> figures() {
    BitSet stated = new BitSet();
    reports.forEach(report -> rows.valuesOf(report.counted()).keySet().forEach(stated::set));
    return stated.stream().mapToObj(rows::heading).toList();
  }

  /**
   * Returns the totals of all figures that have a sum.
   *
   * @return a total for each figure that an agency states
   */
  public List<FigureTotal> totals() {
    return findings.totals();
  }

  /**
   * Finds the total of a figure.
   *
   * @param figure the figure
   * @return its total; empty if nobody states it or it has no sum
   */
  public Optional<FigureTotal> findTotal(FigureKey figure) {
    return findings.totals().stream()
        .filter(total -> total.heading().key().equals(figure))
        .findFirst();
  }

  /**
   * Returns the ratios of the catalogue: the sum of their numerators over that of their
   * denominators, of the agencies that state both, even if they do not state the ratio.
   *
   * @return a ratio for each channel its parts are stated for; empty without a catalogue
   */
  public List<RatioTotal> ratios() {
    return findings.ratios();
  }

  /**
   * Returns the figures that are stated but have no sum.
   *
   * @return rates, with how many agencies state them but not their parts; may be empty
   */
  public List<FigureWithoutSum> figuresWithoutSum() {
    return findings.figuresWithoutSum();
  }

  /**
   * Returns the figures of one agency: one line of the table by agency.
   *
   * @param agency the agency
   * @return the values by figure, in the order of the figures; empty if it did not report or states
   *     none
   */
  public Map<FigureKey, BigDecimal> valuesOf(AgencyKey agency) {
    AgencyPeriodReports report = byAgency.get(agency);
    Map<FigureKey, BigDecimal> values = new LinkedHashMap<>();
    if (report != null) {
      rows.valuesOf(report.counted())
          .forEach((row, value) -> values.put(rows.heading(row).key(), value));
    }
    return values;
  }

  /**
   * Returns who was expected to report and did not.
   *
   * @return the missing agencies; empty if nobody is, or the options name nobody
   */
  public List<ReportingAgency> missing() {
    return findings.missing();
  }

  /**
   * Returns who reported late.
   *
   * @return the late reports; empty if there are none, or the options have no deadline
   */
  public List<LateReport> late() {
    return findings.late();
  }

  /**
   * Returns the reports that add nothing because another one counts.
   *
   * @return the duplicates by agency, of each in their order
   */
  public List<DuplicateReport> duplicates() {
    return findings.duplicates();
  }

  /**
   * Returns the contradictions in the reports.
   *
   * @return the conflicts; empty if there are none
   */
  public List<RollupConflict> conflicts() {
    return findings.conflicts();
  }

  /**
   * Returns the statements of one kind with their sources, those of most agencies first.
   *
   * @param kind difficulties or recommendations
   * @return the groups; an unmodifiable list that reads the words from the text store each time a
   *     group is asked for
   */
  public List<StatementGroup> statements(StatementKind kind) {
    return StatementGroups.of(kind, reports, texts);
  }

  /**
   * Finds statements that may say the same in other words: a hint, by the share of pairs of
   * neighbouring syllables that both have. Compares the 1,000 statements that most agencies make
   * and the first 200 syllables of each, so that the work is bounded.
   *
   * @param kind difficulties or recommendations
   * @param percent the least share, 1 to 100; 60 is a good start
   * @return pairs of groups, in the order of the groups
   * @throws IllegalArgumentException if the share is not 1 to 100
   */
  public List<SimilarStatements> similar(StatementKind kind, int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException(
          "Share of like statements must be 1 to 100 percent: "
              + percent
              + "; expected such as 60");
    }
    return StatementSimilarity.find(statements(kind), percent);
  }

  /**
   * Compares the totals with those of another period.
   *
   * @param previous the result of the period before
   * @return a line for each figure that has a total on either side, in the order of the figures;
   *     those of the other period alone come last
   */
  public List<FigureComparison> compareWith(PeriodResult previous) {
    Map<FigureKey, FigureTotal> before = new LinkedHashMap<>();
    previous.totals().forEach(total -> before.put(total.heading().key(), total));
    List<FigureComparison> lines = new ArrayList<>();
    for (FigureTotal total : totals()) {
      FigureTotal earlier = before.remove(total.heading().key());
      lines.add(new FigureComparison(total.heading(), total, earlier));
    }
    before.values().forEach(only -> lines.add(new FigureComparison(only.heading(), null, only)));
    return List.copyOf(lines);
  }

  /**
   * Returns the period, the numbers of agencies, totals and conflicts, for debuggers and failed
   * assertions.
   *
   * @return such as {@code PeriodResult[năm 2019: agencies 2, missing 1, late 0, duplicates 0;
   *     totals: Tin, bài 31 tin; conflicts: none]}; at most five totals and five conflicts
   */
  @Override
  public String toString() {
    return "PeriodResult["
        + period.label()
        + ": agencies "
        + reports.size()
        + ", missing "
        + missing().size()
        + ", late "
        + late().size()
        + ", duplicates "
        + duplicates().size()
        + "; totals: "
        + firstOf(
            totals(),
            total ->
                total.heading().name()
                    + " "
                    + total.value().toPlainString()
                    + " "
                    + total.heading().unit())
        + "; conflicts: "
        + firstOf(conflicts(), RollupConflict::toString)
        + "]";
  }

  /** The first items in words, and how many more there are. */
  static <T> String firstOf(List<T> items, Function<T, String> toText) {
    StringJoiner shown = new StringJoiner("; ").setEmptyValue("none");
    items.stream().limit(MOST_SHOWN).map(toText).forEach(shown::add);
    if (items.size() > MOST_SHOWN) {
      shown.add("… " + (items.size() - MOST_SHOWN) + " more");
    }
    return shown.toString();
  }
}
