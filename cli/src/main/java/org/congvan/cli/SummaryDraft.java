package org.congvan.cli;

import java.util.List;
import java.util.Optional;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.TitledDocument;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.ReportOutline;
import org.congvan.rollup.report.SummaryAnnexes;
import org.congvan.rollup.report.SummaryReport;
import org.congvan.rollup.result.PeriodResult;

/**
 * The summary report as a document (báo cáo tổng hợp): a draft without number, date, signature and
 * recipients, which the receiving agency completes.
 */
final class SummaryDraft {

  private SummaryDraft() {}

  /**
   * Makes the draft.
   *
   * @param result the result of the period
   * @param before the result that totals are compared with; empty if they are not compared
   * @param agency the name of the agency that reports
   * @return the draft with its annexes
   */
  static TitledDocument draft(PeriodResult result, Optional<PeriodResult> before, String agency) {
    List<Attachment> annexes =
        before
            .map(earlier -> SummaryAnnexes.of(result, earlier))
            .orElseGet(() -> SummaryAnnexes.of(result));
    var draft =
        TitledDocument.builder(
                DocumentType.REPORT,
                IssuingAgency.of(agency),
                "Tổng hợp kết quả cải cách hành chính " + result.period().label())
            .distribution(Distribution.of(new ArchiveLine(ArchiveLine.CLERK, null, null)))
            .content(SummaryReport.of(result, outline(), annexes));
    annexes.forEach(draft::attachment);
    return draft.build();
  }

  /** A summary has figures, difficulties and recommendations; its other parts are left out. */
  private static ReportOutline outline() {
    return new ReportOutline(
        part("Công tác chỉ đạo, điều hành"),
        part("Kết quả thực hiện"),
        part("Nội dung"),
        part("Hình thức"),
        part("Số liệu"),
        part("Thuận lợi, khó khăn"),
        part("Thuận lợi"),
        part("Khó khăn"),
        part("Kiến nghị, đề xuất"),
        part("Phương hướng, nhiệm vụ"));
  }

  private static OutlinePart part(String title) {
    return OutlinePart.of(title, ItemStyle.DASH);
  }
}
