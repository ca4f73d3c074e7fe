package com.example.springboot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;

/** Documents to try the application with. */
final class Samples {

  private Samples() {}

  static OfficialDispatch dispatch() {
    return dispatch(
        LocalDate.of(2021, 3, 15), DocumentBody.of(Paragraph.of("Kính mời Quý Sở dự họp.")));
  }

  static OfficialDispatch withScores() {
    return dispatch(
        LocalDate.of(2021, 3, 15),
        new ScoreSheet(List.of(new ScoreSheet.Score("Sở Nội vụ", new BigDecimal("85.50")))));
  }

  static OfficialDispatch dispatch(LocalDate day, DocumentContent content) {
    return OfficialDispatch.builder(
            IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Hòa Bình Mới"), "mời họp giao ban")
        .code(DocumentCode.parse("45/SNV-VP"))
        .promulgation(new Promulgation("Hòa Bình Mới", day))
        .addressee("Sở Tài chính")
        .content(content)
        .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
        .build();
  }
}
