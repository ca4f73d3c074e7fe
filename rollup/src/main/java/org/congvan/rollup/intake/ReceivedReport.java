package org.congvan.rollup.intake;

import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.model.OfficialDocument;
import org.congvan.reform.ReformReport;

/**
 * A document as it arrives for the roll-up (văn bản nhận được), such as dispatch 477/SKHCN-TTNCUĐ
 * from {@code 2019/so-khcn.json}: a report that can be rolled up, or one that cannot, with the
 * reason.
 */
public sealed interface ReceivedReport permits SubmittedReport, RefusedReport {

  /**
   * Returns where the document came from.
   *
   * @return the source
   */
  ReportSource source();

  /**
   * Takes the report out of a document. That of a copy (bản sao) is the copied document's, and so
   * are its agency, number and date.
   *
   * @param document the document
   * @param source where it came from
   * @return the report; refused if the document carries none, or has no date of issue and so cannot
   *     be ordered among the reports of one agency
   */
  static ReceivedReport of(OfficialDocument document, ReportSource source) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(source, "source");
    OfficialDocument reporting = document.original();
    DocumentContent content = reporting.content();
    if (!(content instanceof ReformReport report)) {
      return new RefusedReport(source, RefusedReport.Reason.NO_REPORT);
    }
    return reporting
        .issuedOn()
        .<ReceivedReport>map(
            day ->
                new SubmittedReport(
                    reporting.header().issuer(),
                    reporting.header().code(),
                    day,
                    null,
                    source,
                    report))
        .orElseGet(() -> new RefusedReport(source, RefusedReport.Reason.NO_DATE));
  }
}
