package org.congvan.rules.report;

import org.congvan.reform.ReformReport;
import org.congvan.rule.RuleSubjects;

/** A rule on all the figures of a report, recorded or in its text. */
abstract class FigureRule extends ReportRule<ReformReport> {

  FigureRule(String id) {
    super(id, (report, document) -> RuleSubjects.of(report));
  }
}
