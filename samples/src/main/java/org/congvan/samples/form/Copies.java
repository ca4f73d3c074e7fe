package org.congvan.samples.form;

import static org.congvan.samples.form.Office.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.congvan.body.ScannedPages;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/** A certified copy (sao y, Mẫu 3.1) of a paper that is known as a scan only. */
final class Copies {

  private Copies() {}

  static DocumentCopy ofScan() {
    TitledDocument paper =
        TitledDocument.builder(
                DocumentType.DECISION, PEOPLES_COMMITTEE, "Về việc thành lập Tổ công tác")
            .code(DocumentCode.of(98, DocumentType.DECISION, "UBND"))
            .promulgation(on(4, 5))
            .content(ScannedPages.of(scan()))
            .build();
    return new DocumentCopy(
        CopyForm.CERTIFIED,
        paper,
        DocumentHeader.of(INTERIOR)
            .withCode(DocumentCode.of(5, DocumentType.TRUE_COPY, "SNV"))
            .withPromulgation(on(18, 5)),
        Signature.byOrder("Giám đốc", "Chánh Văn phòng", "Phạm Thị D"),
        Distribution.of(ArchiveLine.of("VP"), Recipient.of("Các phòng thuộc Sở")));
  }

  private static Image scan() {
    try (InputStream in = Copies.class.getResourceAsStream("scan.png")) {
      return Image.of(ImageFormat.PNG, Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
