package org.congvan.rules.report;

import org.congvan.code.DocumentType;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.ReformReport;
import org.congvan.validation.Selection;

/** Finds the typed report that a document carries, for the rules on reports. */
final class Reports {

  private Reports() {}

  /** A copy is not judged: its report is the copied document's. */
  static Selection<ReformReport> select(OfficialDocument document) {
    if (document instanceof DocumentCopy) {
      return Selection.notApplicable();
    }
    if (document.content() instanceof ReformReport report) {
      return Selection.of(report);
    }
    return document.type() == DocumentType.REPORT
        ? Selection.unreadable("content")
        : Selection.notApplicable();
  }
}
