package org.congvan.rules.report;

import java.util.ArrayList;
import java.util.List;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.regime.ReportingRegime;
import org.congvan.regulation.Basis;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;

/**
 * The rules on reform reports and their figures. No regulation sets them: each requires that a
 * report agrees with itself, with a catalogue of indicators, or with a reporting regime.
 */
public final class ReportRules {

  private static final Basis CUT_OFF =
      new Basis.Consistency(
          "báo cáo ban hành trước ngày chốt số liệu mà chính báo cáo nêu thì chưa thể có đủ số liệu của kỳ báo cáo");

  private static final Basis COUNT_NOT_NEGATIVE =
      new Basis.Consistency("số lượng đã thực hiện không thể nhỏ hơn 0");

  private static final Basis COUNT_IN_TEXT =
      new Basis.Consistency("số liệu ghi nhận phải đúng như lời văn của báo cáo");

  private static final Basis COUNTED_ONCE =
      new Basis.Consistency("cùng một chỉ tiêu trong một báo cáo chỉ có một số liệu");

  private static final Basis COUNT_PERIOD =
      new Basis.Consistency("báo cáo không thể có số liệu của thời gian sau ngày chốt số liệu");

  private static final Basis PLANNED_TASK =
      new Basis.Consistency(
          "nhiệm vụ của thời gian tới không thể có thời hạn trước ngày ban hành báo cáo");

  private static final Basis PERIOD_NAME =
      new Basis.Consistency("tên kỳ báo cáo phải đúng với thời gian lấy số liệu");

  private static final Basis PERIOD_FREQUENCY =
      new Basis.Consistency("tần suất báo cáo phải đúng với tên kỳ báo cáo");

  private static final Basis FIGURE_RECORDED =
      new Basis.Consistency("số liệu nêu trong lời văn phải có trong số liệu ghi nhận");

  private static final Basis UNAMBIGUOUS_FIGURE =
      new Basis.Consistency("một số liệu chỉ được có một cách đọc");

  private static final Basis FIGURES_BALANCE =
      new Basis.Consistency("các số liệu của cùng một báo cáo phải khớp nhau theo công thức");

  private static final Basis UNIT_OF_INDICATOR =
      new Basis.Consistency("số liệu của một chỉ tiêu phải theo đơn vị tính của chỉ tiêu đó");

  private static final Basis RATIO_OF_PARTS =
      new Basis.Consistency("tỷ lệ phải đúng với các số liệu dùng để tính");

  private ReportRules() {}

  /** The rules under every regulation. */
  public static List<RuleEntry> all() {
    List<RuleEntry> all =
        new ArrayList<>(
            List.of(
                new RuleEntry(new ReportCutOff(), Severity.WARNING, CUT_OFF),
                new RuleEntry(new CountNotNegative(), Severity.ERROR, COUNT_NOT_NEGATIVE),
                new RuleEntry(new CountInText(), Severity.WARNING, COUNT_IN_TEXT),
                new RuleEntry(new ConflictingCounts(), Severity.WARNING, COUNTED_ONCE),
                new RuleEntry(new CountPeriod(), Severity.WARNING, COUNT_PERIOD),
                new RuleEntry(new TaskDueDate(), Severity.WARNING, PLANNED_TASK),
                new RuleEntry(new PeriodName(), Severity.WARNING, PERIOD_NAME),
                new RuleEntry(new FigureRecorded(), Severity.ADVICE, FIGURE_RECORDED),
                new RuleEntry(new AmbiguousFigure(), Severity.WARNING, UNAMBIGUOUS_FIGURE),
                new RuleEntry(new PeriodFrequency(), Severity.WARNING, PERIOD_FREQUENCY)));
    all.addAll(by(IndicatorCatalogue.standard()));
    return all;
  }

  /** The rules that compare figures by a catalogue. */
  public static List<RuleEntry> by(IndicatorCatalogue catalogue) {
    return List.of(
        new RuleEntry(new FiguresBalance(catalogue), Severity.WARNING, FIGURES_BALANCE),
        new RuleEntry(new UnitOfIndicator(catalogue), Severity.WARNING, UNIT_OF_INDICATOR),
        new RuleEntry(new RatioOfParts(catalogue), Severity.WARNING, RATIO_OF_PARTS));
  }

  /** The rules of a reporting regime. */
  public static List<RuleEntry> under(ReportingRegime regime) {
    return List.of(
        new RuleEntry(new ReportOnTime(regime), Severity.WARNING, regime.basis()),
        new RuleEntry(new RequiredPeriod(regime), Severity.WARNING, regime.basis()));
  }
}
