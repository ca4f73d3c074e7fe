package org.congvan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.fold.FigureRows;
import org.congvan.rollup.fold.KeptReport;
import org.congvan.rollup.fold.StatementGroups;
import org.congvan.rollup.fold.Texts;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.result.DuplicateReport;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureKey;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.SimilarStatements;
import org.congvan.rollup.result.StatementGroup;
import org.congvan.rollup.result.StatementKind;
import org.congvan.rollup.result.SubmissionMark;
import org.congvan.rollup.result.UnaddedFigure;

/**
 * What the reports on one period add up to (kết quả tổng hợp của một kỳ), such as "năm 2019":
 * totals, the table by agency, who is missing or late, what was handed in twice or contradicts
 * itself, and every difficulty and recommendation with its sources.
 *
 * <p>Immutable. Agencies stand in the order of the caller's list, others behind them by name;
 * figures stand in the order of the catalogue, others behind them by their keys.
 */
public final class PeriodRollup {
  private final ReportingPeriod period;
  private final List<KeptReport> reports;
  private final Map<AgencyKey, KeptReport> byAgency;
  private final FigureRows rows;
  private final PeriodFindings findings;
  private final Texts texts;

  PeriodRollup(
      ReportingPeriod period,
      List<KeptReport> reports,
      FigureRows rows,
      PeriodFindings findings,
      Texts texts) {
    this.period = period;
    this.reports = List.copyOf(reports);
    this.byAgency = new LinkedHashMap<>();
    reports.forEach(report -> byAgency.put(report.agency().key(), report));
    this.rows = rows;
    this.findings = findings;
    this.texts = texts;
  }

  /**
   * Returns the period.
   *
   * @return the period as the request or, of several wordings, the smallest of the reports has it
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
    return reports.stream().map(KeptReport::agency).toList();
  }

  /**
   * Returns the report of an agency that counts.
   *
   * @param agency the agency
   * @return which report it is; empty if the agency did not report
   */
  public Optional<SubmissionMark> findReport(AgencyKey agency) {
    return Optional.ofNullable(byAgency.get(agency)).map(report -> report.kept().mark());
  }

  /**
   * Returns the figures that agencies state: the columns of the table by agency.
   *
   * @return what each is called, in the order of the figures
   */
  public List<FigureHeading> figures() {
    BitSet stated = new BitSet();
    reports.forEach(report -> rows.valuesOf(report.kept()).keySet().forEach(stated::set));
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
   * denominators, of the agencies that state both, whether or not they state the ratio.
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
  public List<UnaddedFigure> unadded() {
    return findings.unadded();
  }

  /**
   * Returns the figures of one agency: one line of the table by agency.
   *
   * @param agency the agency
   * @return the values by figure, in the order of the figures; empty if it did not report or states
   *     none
   */
  public Map<FigureKey, BigDecimal> valuesOf(AgencyKey agency) {
    KeptReport report = byAgency.get(agency);
    Map<FigureKey, BigDecimal> values = new LinkedHashMap<>();
    if (report != null) {
      rows.valuesOf(report.kept())
          .forEach((row, value) -> values.put(rows.heading(row).key(), value));
    }
    return values;
  }

  /**
   * Returns who was expected to report and did not.
   *
   * @return the missing agencies; empty if nobody is, or the request names nobody
   */
  public List<ReportingAgency> missing() {
    return findings.missing();
  }

  /**
   * Returns who reported late.
   *
   * @return the late reports; empty if there are none, or the request has no deadline
   */
  public List<LateReport> late() {
    return findings.late();
  }

  /**
   * Returns the reports that add nothing because another one counts.
   *
   * @return the duplicates by agency and then in the order in which they were superseded
   */
  public List<DuplicateReport> duplicates() {
    return findings.duplicates();
  }

  /**
   * Returns what contradicts itself.
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
   * @return the groups; an unmodifiable list that reads the words from the {@link TextStore} each
   *     time a group is asked for
   */
  public List<StatementGroup> statements(StatementKind kind) {
    return StatementGroups.of(kind, reports, texts);
  }

  /**
   * Finds statements that may say the same in other words: a hint, by the share of pairs of
   * neighbouring syllables that both have. Looks at the 1,000 statements of most agencies and the
   * first 200 syllables of each, so that the work is bounded.
   *
   * @param kind difficulties or recommendations
   * @param percent the least share, 1 to 100; 60 is a good beginning
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
    return StatementLikeness.find(statements(kind), percent);
  }

  /**
   * Compares the totals with those of another period.
   *
   * @param previous the period before
   * @return a line for each figure that has a total on either side, in the order of the figures;
   *     those of the other period only stand last
   */
  public List<FigureComparison> compareWith(PeriodRollup previous) {
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
}
