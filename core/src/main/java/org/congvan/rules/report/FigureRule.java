package org.congvan.rules.report;

import org.congvan.model.OfficialDocument;
import org.congvan.reform.ReformReport;
import org.congvan.rule.Selection;

/** A rule on the figures of a report, recorded or told, all of which it looks at together. */
abstract class FigureRule extends ReportRule<ReformReport> {

  @Override
  final Selection<ReformReport> select(ReformReport report, OfficialDocument document) {
    return Selection.of(report);
  }
}
