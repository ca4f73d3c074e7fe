package org.congvan.rollup.intake;

import java.util.Objects;

/**
 * A document that cannot be rolled up (văn bản không tổng hợp được), such as a draft without a date
 * from {@code draft.json}.
 *
 * @param source where the document came from
 * @param reason why it cannot be rolled up
 */
public record RefusedReport(ReportSource source, Reason reason) implements ReceivedReport {

  /** Why a document cannot be rolled up, such as {@link #NO_DATE}. */
  public enum Reason {
    /** Không phải báo cáo: its content is no reform report. */
    NO_REPORT,
    /** Chưa có ngày ban hành: a draft cannot be ordered among the reports of its agency. */
    NO_DATE
  }

  /** Refuses null. */
  public RefusedReport {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Explains in English what is wrong and what is right.
   *
   * @return such as {@code Cannot roll up draft.json: it has no date of issue; …}
   */
  public String explanation() {
    return "Cannot roll up "
        + source
        + switch (reason) {
          case NO_REPORT ->
              ": its content is no reform report; expected a document whose content is one, such as"
                  + " {\"content\": {\"kind\": \"reform-report\", …}}";
          case NO_DATE ->
              ": it has no date of issue; expected a promulgation, such as Quảng Trị, ngày 11 tháng"
                  + " 11 năm 2019";
        };
  }
}
