package org.congvan.samples.form;

import static org.congvan.samples.form.Office.*;

import org.congvan.body.DocumentBody;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;

/** The types without a sample of their own, which follow Mẫu 1.4, each in its shortest form. */
final class OtherTypes {

  private OtherTypes() {}

  /** A document of one sentence. */
  static TitledDocument ofOneSentence(DocumentType type, String subject, String sentence) {
    return begun(type, subject, sentence).build();
  }

  /** A paper of two parties, each of which signs. */
  static TitledDocument ofTwoParties(DocumentType type, String subject, String sentence) {
    return begun(type, subject, sentence)
        .signature(Signature.byHead("Giám đốc", "Lê Văn C").withAgency("Đại diện bên A"))
        .cosignature(Signature.byHead("Giám đốc", "Đỗ Thị L").withAgency("Đại diện bên B"))
        .build();
  }

  private static TitledDocument.Builder begun(DocumentType type, String subject, String sentence) {
    return TitledDocument.builder(type, INTERIOR, subject)
        .code(DocumentCode.of(12, type, "SNV"))
        .promulgation(on(6, 4))
        .content(DocumentBody.of(text(sentence)))
        .signature(Signature.byHead("Giám đốc", "Lê Văn C"))
        .distribution(
            Distribution.of(ArchiveLine.of("VP"), Recipient.of("Các phòng, đơn vị thuộc Sở")));
  }
}
