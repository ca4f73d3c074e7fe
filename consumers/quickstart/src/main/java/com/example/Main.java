package com.example;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.render.docx.DocxRenderer;
import org.congvan.validation.DocumentValidator;

public class Main {
  public static void main(String[] args) throws Exception {
    var issuer = IssuingAgency.of("Sở Nội vụ").withParent("UBND tỉnh Hòa Bình Mới");
    var dispatch =
        OfficialDispatch.builder(issuer, "mời họp giao ban")
            .code(DocumentCode.parse("45/SNV-VP"))
            .promulgation(new Promulgation("Hòa Bình Mới", LocalDate.of(2026, 3, 5)))
            .addressee("Sở Tài chính")
            .content(DocumentBody.of(Paragraph.of("Sở Nội vụ kính mời Quý Sở dự họp.")))
            .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
            .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
            .build();
    System.out.println(DocumentValidator.standard().validate(dispatch).verdict());
    try (OutputStream file = Files.newOutputStream(Path.of("45-SNV-VP.docx"))) {
      new DocxRenderer().render(dispatch, file);
    }
  }
}
