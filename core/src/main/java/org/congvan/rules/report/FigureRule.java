package org.congvan.rules.report;

import org.congvan.rules.selection.SelectingRule;

/** A rule on all the figures of a report, recorded or in its text. */
abstract class FigureRule extends SelectingRule<ReportFigures> {

  FigureRule(String id) {
    super(id, ReportFigures::select);
  }
}
