package org.congvan.rules.report;

import java.util.List;
import org.congvan.regime.ReportingRegime;
import org.congvan.regulation.Basis;
import org.congvan.validation.RuleEntry;
import org.congvan.validation.Severity;

/**
 * The rules on reform reports and their figures, with what each rests on under either regulation.
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

  private static final Basis TASK_TO_COME =
      new Basis.Consistency(
          "nhiệm vụ của thời gian tới không thể có thời hạn trước ngày ban hành báo cáo");

  private static final Basis PERIOD_NAME =
      new Basis.Consistency("tên kỳ báo cáo phải đúng với thời gian lấy số liệu");

  private static final Basis PERIOD_FREQUENCY =
      new Basis.Consistency("tần suất báo cáo phải đúng với tên kỳ báo cáo");

  private ReportRules() {}

  /** The rules under Decree 30/2020/NĐ-CP, each on the clause it comes from. */
  public static List<RuleEntry> decree30() {
    return List.of(
        new RuleEntry(new ReportCutOff(), Severity.WARNING, CUT_OFF),
        new RuleEntry(new CountNotNegative(), Severity.ERROR, COUNT_NOT_NEGATIVE),
        new RuleEntry(new CountInText(), Severity.WARNING, COUNT_IN_TEXT),
        new RuleEntry(new CountedTwice(), Severity.WARNING, COUNTED_ONCE),
        new RuleEntry(new CountPeriod(), Severity.WARNING, COUNT_PERIOD),
        new RuleEntry(new TaskDueDate(), Severity.WARNING, TASK_TO_COME),
        new RuleEntry(new PeriodName(), Severity.WARNING, PERIOD_NAME),
        new RuleEntry(new PeriodFrequency(), Severity.WARNING, PERIOD_FREQUENCY));
  }

  /** The rules under Circular 01/2011/TT-BNV. */
  public static List<RuleEntry> circular01() {
    return List.of(
        new RuleEntry(new ReportCutOff(), Severity.WARNING, CUT_OFF),
        new RuleEntry(new CountNotNegative(), Severity.ERROR, COUNT_NOT_NEGATIVE),
        new RuleEntry(new CountInText(), Severity.WARNING, COUNT_IN_TEXT),
        new RuleEntry(new CountedTwice(), Severity.WARNING, COUNTED_ONCE),
        new RuleEntry(new CountPeriod(), Severity.WARNING, COUNT_PERIOD),
        new RuleEntry(new TaskDueDate(), Severity.WARNING, TASK_TO_COME),
        new RuleEntry(new PeriodName(), Severity.WARNING, PERIOD_NAME),
        new RuleEntry(new PeriodFrequency(), Severity.WARNING, PERIOD_FREQUENCY));
  }

  /** The rules that follow from a regime, whichever regulation is in force. */
  public static List<RuleEntry> under(ReportingRegime regime) {
    return List.of(
        new RuleEntry(new ReportInTime(regime), Severity.WARNING, regime.basis()),
        new RuleEntry(new PeriodDemanded(regime), Severity.WARNING, regime.basis()));
  }
}
