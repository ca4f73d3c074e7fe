package org.congvan.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.law.RegulationChoice;
import org.congvan.model.Addressee;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.path.DocumentPath;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private final OfficialDispatch document =
      OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ").withAbbreviation("SNV"), "V/v họp")
          .code(DocumentCode.parse("9/SNV-VP"))
          .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2024, 9, 16)))
          .addressee("Sở Y tế")
          .content(
              DocumentBody.of(
                  Paragraph.of("Uỷ ban giao sở."),
                  Section.of(
                      SectionLevel.HEADING,
                      1,
                      "Việc của Uỷ ban",
                      List.of(Paragraph.of(Text.of("Uỷ ban, "), Text.bold("Uỷ ban"))))))
          .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
          .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Sở Y tế")))
          .build();

  private static DocumentPath path(String path) {
    return DocumentPath.parse(path);
  }

  private OfficialDocument applied(Suggestion suggestion) {
    return suggestion.applyTo(document);
  }

  @Test
  void replacement_isATextASymbolADayOrAnArchiveLine_asTheirPartIs() {
    OfficialDocument changed =
        Suggestion.applyAll(
            document,
            List.of(
                new Suggestion.Replacement(path("subject"), "họp"),
                new Suggestion.Replacement(path("header.code"), "10/SNV-VP"),
                new Suggestion.Replacement(path("header.promulgation.date"), "2024-09-17"),
                new Suggestion.Replacement(path("distribution.archive"), "Lưu: VT, TCCB")));

    assertThat(changed)
        .isEqualTo(
            document
                .withSubject("họp")
                .withCode(DocumentCode.parse("10/SNV-VP"))
                .withDateOfIssue(LocalDate.of(2024, 9, 17))
                .withDistribution(
                    Distribution.of(ArchiveLine.of("TCCB"), Recipient.of("Sở Y tế"))));
  }

  @Test
  void rewording_changesEachTextInThePart_andKeepsItsEmphasis() {
    OfficialDocument changed =
        applied(new Suggestion.Rewording(path("content.blocks[1]"), "Uỷ", "Ủy"));

    assertThat(changed.content())
        .isEqualTo(
            DocumentBody.of(
                Paragraph.of("Uỷ ban giao sở."),
                Section.of(
                    SectionLevel.HEADING,
                    1,
                    "Việc của Ủy ban",
                    List.of(Paragraph.of(Text.of("Ủy ban, "), Text.bold("Ủy ban"))))));
  }

  @Test
  void removal_takesAnItemOrAPartThatMayBeMissing() {
    assertThat(applied(new Suggestion.Removal(path("distribution.recipients[0]"))))
        .isEqualTo(document.withDistribution(Distribution.of(ArchiveLine.of("VP"))));
    assertThat(applied(new Suggestion.Removal(path("signature"))))
        .isEqualTo(document.withSignature(null));
  }

  @Test
  void insertion_isARecipientOrAnAddressee() {
    assertThat(
            applied(new Suggestion.Insertion(path("addressees[0]"), "Sở Tài chính")).addressees())
        .containsExactly(Addressee.of("Sở Tài chính"), Addressee.of("Sở Y tế"));
    assertThat(
            applied(new Suggestion.Insertion(path("distribution.recipients[1]"), "Sở C"))
                .distribution()
                .recipients())
        .containsExactly(Recipient.of("Sở Y tế"), Recipient.of("Sở C"));
  }

  @Test
  void insertion_isALineOfAuthority() {
    OfficialDocument changed =
        applied(new Suggestion.Insertion(path("signature.authorities[0]"), "KT. Giám đốc"));

    assertThat(requireNonNull(changed.signature()).authorities())
        .containsExactly(new SigningAuthority(SigningForm.FOR_HEAD, "Giám đốc"));
    assertThatThrownBy(
            () -> applied(new Suggestion.Insertion(path("signature.authorities[0]"), "Giám đốc")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"Giám đốc\"; expected such as KT. GIÁM ĐỐC");
  }

  @Test
  void itemTakenOutAndPutInAtOnePlace_isReplaced_inWhateverOrder() {
    List<Suggestion> changes =
        List.of(
            new Suggestion.Insertion(path("distribution.recipients[0]"), "Sở Xây dựng"),
            new Suggestion.Insertion(path("distribution.recipients[0]"), "Sở Tài chính"),
            new Suggestion.Removal(path("distribution.recipients[0]")));

    assertThat(Suggestion.applyAll(document, changes).distribution().recipients())
        .containsExactly(Recipient.of("Sở Tài chính"), Recipient.of("Sở Xây dựng"));
  }

  @Test
  void changesTogether_areThoseOfTheDocumentAsItWas() {
    OfficialDispatch three =
        document.withAddressees(
            List.of(Addressee.of("Sở A"), Addressee.of("Sở B"), Addressee.of("Sở C")));
    OfficialDocument changed =
        Suggestion.applyAll(
            three,
            List.of(
                new Suggestion.Removal(path("addressees[0]")),
                new Suggestion.Removal(path("addressees[0]")),
                new Suggestion.Replacement(path("addressees[1].name"), "Sở D"),
                new Suggestion.Insertion(path("addressees[3]"), "Sở E")));

    assertThat(changed.addressees())
        .containsExactly(Addressee.of("Sở D"), Addressee.of("Sở C"), Addressee.of("Sở E"));
  }

  @Test
  void ofTwoValuesForOnePart_theFirstIsTaken() {
    OfficialDocument changed =
        Suggestion.applyAll(
            document,
            List.of(
                new Suggestion.Replacement(path("subject"), "một"),
                new Suggestion.Replacement(path("subject"), "hai")));

    assertThat(changed.subject()).isEqualTo("một");
  }

  @Test
  void documentThatNoLongerHasThePart_isRefusedByItsPath() {
    assertThatThrownBy(() -> applied(new Suggestion.Removal(path("addressees[4]"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("addressees[4]", "validate the document as it is now");
    assertThatThrownBy(() -> applied(new Suggestion.Replacement(path("signature.agency.x"), "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("signature.agency.x");
    assertThatThrownBy(() -> applied(new Suggestion.Rewording(path("subject"), "lịch", "kỳ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("subject");
    assertThatThrownBy(() -> applied(new Suggestion.Replacement(path("addressees"), "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("addressees");
  }

  @Test
  void valueThatTheModelRefuses_isRefusedWithItsReason() {
    assertThatThrownBy(() -> applied(new Suggestion.Replacement(path("subject"), " ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("subject", "must not be blank");
    assertThatThrownBy(() -> applied(new Suggestion.Removal(path("header"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("header");
  }

  @Test
  void suggestionsOfAReport_mendTheDocumentStepByStep() {
    DocumentValidator validator = DocumentValidator.standard();
    ValidationReport report = validator.validate(document, RegulationChoice.byDateOfIssue());

    OfficialDocument mended = Suggestion.applyAll(document, report.suggestions());

    assertThat(requireNonNull(mended.header().code()).raw()).isEqualTo("09/SNV-VP");
    assertThat(mended.subject()).isEqualTo("họp");
    assertThat(mended.distribution().recipients())
        .containsExactly(Recipient.asAbove(), Recipient.of("Sở Y tế"));

    // Only now does "Như trên" cover the other line.
    ValidationReport second = validator.validate(mended);
    OfficialDocument again = Suggestion.applyAll(mended, second.suggestions());
    assertThat(again.distribution().recipients()).containsExactly(Recipient.asAbove());
    assertThat(validator.validate(again).suggestions()).isEmpty();
  }
}
