package org.congvan.cli;

import java.util.List;
import java.util.Locale;
import org.congvan.read.docx.audit.Audit;
import org.congvan.read.docx.audit.AuditFormatter;
import org.congvan.read.docx.audit.check.Outcome;

/**
 * An audit as one line, such as {@code FAULTS FOUND: 5 failed, 3 need a review, 62 % evaluated}.
 */
final class AuditLine {

  private AuditLine() {}

  /**
   * Returns the line.
   *
   * @param audit the audit
   * @param formatter has the words for verdicts and remarks
   * @param language that of the formatter
   */
  static String of(Audit audit, AuditFormatter formatter, Locale language) {
    List<String> lines = formatter.text(audit).lines().toList();
    if (audit.regulation() == null) {
      return lines.get(0) + ": " + String.join("; ", lines.subList(1, lines.size()));
    }
    Wording words = new Wording(language);
    return lines.get(0)
        + ": "
        + audit.count(Outcome.FAIL)
        + words.say(" không đạt, ", " failed, ")
        + audit.count(Outcome.NEEDS_REVIEW)
        + words.say(" cần xem lại, đã đánh giá ", " need a review, ")
        + audit.percentEvaluated()
        + words.say(" %", " % evaluated");
  }
}
