package org.congvan.rules.accessibility;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rule.RuleEntry;
import org.congvan.rule.Severity;

/**
 * The rules on accessibility. No regulation on official documents sets them; they rest on the
 * guidelines of the W3C, which screen readers follow, and are never errors.
 */
public final class AccessibilityRules {

  private static final Basis STRUCTURE =
      new Basis.Practice(
          "WCAG 2.1, tiêu chí 1.3.1: cấu trúc mà mắt nhìn thấy thì tệp cũng phải ghi",
          Confidence.HIGH);

  private AccessibilityRules() {}

  /** The rules under every regulation. */
  public static List<RuleEntry> all() {
    return List.of(
        new RuleEntry(
            new FigureDescribed(),
            Severity.WARNING,
            new Basis.Practice(
                "WCAG 2.1, tiêu chí 1.1.1: hình có lời thay thế cho biết hình thể hiện gì",
                Confidence.HIGH)),
        new RuleEntry(new TableHasHeading(), Severity.ADVICE, STRUCTURE),
        new RuleEntry(new HeadingIsSection(), Severity.ADVICE, STRUCTURE),
        new RuleEntry(
            new LinkSaysWhere(),
            Severity.ADVICE,
            new Basis.Practice(
                "WCAG 2.1, tiêu chí 2.4.9: chữ của liên kết cho biết liên kết dẫn đến đâu",
                Confidence.HIGH)));
  }
}
