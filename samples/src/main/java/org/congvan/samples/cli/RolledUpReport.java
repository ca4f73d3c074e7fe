package org.congvan.samples.cli;

import org.congvan.code.DocumentType;
import org.congvan.model.IssuingAgency;
import org.congvan.model.TitledDocument;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.ReportOutline;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.report.RolledReport;
import org.congvan.rollup.report.RollupAnnexes;

/**
 * The rolled-up report as a document (báo cáo tổng hợp): a draft without number, date and
 * signature, which the receiving agency completes.
 */
final class RolledUpReport {

  private RolledUpReport() {}

  /**
   * Makes the draft.
   *
   * @param rollup the period reported on
   * @param agency the name of the agency that reports
   * @return the draft with its annexes
   */
  static TitledDocument draft(PeriodRollup rollup, String agency) {
    var draft =
        TitledDocument.builder(
                DocumentType.REPORT,
                IssuingAgency.of(agency),
                "Tổng hợp kết quả cải cách hành chính " + rollup.period().label())
            .content(RolledReport.of(rollup, outline()));
    RollupAnnexes.of(rollup).forEach(draft::attachment);
    return draft.build();
  }

  /** A roll-up has figures, difficulties and recommendations; what it has not is left out. */
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
