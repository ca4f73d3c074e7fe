package org.congvan.rules.report;

import java.util.function.BiFunction;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportFrequency;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/** A rule on the reform report that a document carries. */
abstract class ReportRule<S> extends SelectingRule<S> {

  private static final DocumentPath CONTENT = DocumentPath.of("content");

  ReportRule(String id, BiFunction<ReformReport, OfficialDocument, RuleSubjects<S>> selection) {
    this(id, false, selection);
  }

  /**
   * Makes a rule that may be one of a regime: a report whose content cannot be read may then be the
   * one that the regime requires; otherwise there is nothing in it to check.
   */
  ReportRule(
      String id,
      boolean required,
      BiFunction<ReformReport, OfficialDocument, RuleSubjects<S>> selection) {
    super(id, reading -> select(reading.document(), required, selection));
  }

  /** A copy is not judged: its report is that of the copied document. */
  private static <S> RuleSubjects<S> select(
      OfficialDocument document,
      boolean required,
      BiFunction<ReformReport, OfficialDocument, RuleSubjects<S>> selection) {
    if (document.isCopy()) {
      return RuleSubjects.notApplicable();
    }
    if (document.content() instanceof ReformReport report) {
      return selection.apply(report, document);
    }
    return required && document.type() == DocumentType.REPORT
        ? RuleSubjects.unreadable(CONTENT)
        : RuleSubjects.notApplicable();
  }

  /** Selects the period of a regular report; a request may be for any period. */
  static RuleSubjects<ReportingPeriod> regularPeriod(
      ReformReport report, OfficialDocument document) {
    return report.period().frequency() == ReportFrequency.ON_REQUEST
        ? RuleSubjects.notApplicable()
        : RuleSubjects.of(report.period());
  }
}
