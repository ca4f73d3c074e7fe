package org.congvan.rules.text;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;

/** The rules on the wording, the same under every regulation. */
public final class TextRules {

  private static final Basis MARKS =
      new Basis.Practice(
          "giữa hai từ có một cách chữ; dấu câu đứng liền từ phía trước và cách từ phía sau một cách chữ",
          Confidence.MEDIUM);

  private TextRules() {}

  /** The rules under any regulation. */
  public static List<RuleEntry> all() {
    return List.of(
        new RuleEntry(new SpaceAfterMark(), Severity.ADVICE, MARKS),
        new RuleEntry(new SpacesBetweenWords(), Severity.ADVICE, MARKS),
        new RuleEntry(new SpaceBeforeMark(), Severity.ADVICE, MARKS),
        new RuleEntry(
            new OneTonePlacement(),
            Severity.ADVICE,
            new Basis.Consistency("một từ được đặt dấu thanh một cách trong cả văn bản")),
        new RuleEntry(
            new DayExists(),
            Severity.WARNING,
            new Basis.Consistency("ngày, tháng ghi trong văn bản phải có trong lịch")),
        new RuleEntry(
            new WeekdayOfDate(),
            Severity.WARNING,
            new Basis.Consistency("thứ trong tuần phải đúng với ngày, tháng, năm")),
        new RuleEntry(
            new DeadlineAfterIssue(),
            Severity.WARNING,
            new Basis.Consistency("thời hạn được yêu cầu không thể trước ngày ban hành văn bản")));
  }
}
