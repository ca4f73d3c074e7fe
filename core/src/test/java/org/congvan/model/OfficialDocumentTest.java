package org.congvan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.reference.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialDocumentTest {
  private static final IssuingAgency AGENCY = IssuingAgency.of("Sở Khoa học và Công nghệ");
  private static final LocalDate DAY = LocalDate.of(2019, 11, 11);

  @Test
  void draft_needsAgencyAndSubjectOnly() {
    OfficialDispatch draft = OfficialDispatch.builder(AGENCY, "xin ý kiến").build();

    assertThat(draft.header().code()).isNull();
    assertThat(draft.issuedOn()).isEmpty();
    assertThat(draft.signature()).isNull();
    assertThat(draft.distribution()).isEqualTo(Distribution.EMPTY);
    assertThat(draft.content().body().blocks()).isEmpty();
    assertThat(draft.header().family()).isEqualTo(DocumentFamily.ADMINISTRATIVE);
    assertThat(draft.type()).isEqualTo(DocumentType.DISPATCH);
  }

  @Test
  void draftThatKnowsSymbolAndPlace_getsNumberAndDateByOneCall() {
    OfficialDispatch draft =
        OfficialDispatch.builder(AGENCY, "xin ý kiến")
            .draftCode(UnnumberedCode.parse("…/SNV-CCVC"))
            .promulgation(Promulgation.of("Quảng Trị"))
            .build();

    OfficialDispatch issued = draft.issued(477, LocalDate.of(2026, 12, 1));

    assertThat(draft.header().symbol()).contains(UnnumberedCode.parse("/SNV-CCVC"));
    assertThat(draft.issuedOn()).isEmpty();
    assertThat(issued.header().code()).hasToString("477/SNV-CCVC");
    assertThat(issued.header().draftCode()).isNull();
    assertThat(issued.header().symbol()).contains(DocumentCode.parse("477/SNV-CCVC"));
    assertThat(issued.header().promulgation())
        .isEqualTo(new Promulgation("Quảng Trị", LocalDate.of(2026, 12, 1)));
    assertThat(draft.withNumber(477).withDateOfIssue(LocalDate.of(2026, 12, 1))).isEqualTo(issued);
  }

  @Test
  void draftThatLacksItsSymbolOrPlace_saysSoWhenItIsIssued() {
    OfficialDispatch empty = OfficialDispatch.builder(AGENCY, "xin ý kiến").build();
    OfficialDispatch placed = empty.withPromulgation(Promulgation.of("Quảng Trị"));
    OfficialDispatch coded = empty.withDraftCode(UnnumberedCode.parse("/SNV-CCVC"));

    assertThatIllegalStateException()
        .isThrownBy(() -> empty.issued(477, DAY))
        .withMessageContaining("without a symbol and a place of issue");
    assertThatIllegalStateException()
        .isThrownBy(() -> placed.issued(477, DAY))
        .withMessageContaining("cannot take the number 477 without a symbol")
        .withMessageContaining("/SNV-CCVC");
    assertThatIllegalStateException()
        .isThrownBy(() -> coded.issued(477, DAY))
        .withMessageContaining("cannot take the date 2019-11-11 without a place of issue")
        .withMessageContaining("Promulgation.of");
  }

  @Test
  void documentThatHasItsNumber_isNotIssuedAgain() {
    OfficialDispatch issued =
        OfficialDispatch.builder(AGENCY, "xin ý kiến")
            .code(DocumentCode.parse("477/SNV-CCVC"))
            .promulgation(Promulgation.of("Quảng Trị"))
            .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> issued.issued(478, DAY))
        .withMessageContaining("477/SNV-CCVC has its number already")
        .withMessageContaining("UnnumberedCode.parse(\"/SNV-CCVC\")");
    assertThat(issued.withNumber(478).header().code()).hasToString("478/SNV-CCVC");
  }

  @Test
  void head_holdsNumberedCodeOrSymbolOfADraft_neverBoth() {
    DocumentCode code = DocumentCode.parse("477/SNV-CCVC");
    UnnumberedCode symbol = UnnumberedCode.parse("/SNV-VP");
    DocumentHeader head = DocumentHeader.of(AGENCY);

    assertThat(head.withCode(code).withDraftCode(symbol).code()).isNull();
    assertThat(head.withDraftCode(symbol).withCode(code).draftCode()).isNull();
    assertThat(head.withDraftCode(symbol).withCode(null).draftCode()).isEqualTo(symbol);
    assertThat(head.withCode(code).withDraftCode(null).code()).isEqualTo(code);
    assertThat(head.symbol()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DocumentHeader(
                    AGENCY,
                    code,
                    symbol,
                    null,
                    DocumentFamily.ADMINISTRATIVE,
                    Urgency.NORMAL,
                    Confidentiality.NONE,
                    Circulation.UNRESTRICTED))
        .withMessageContaining("477/SNV-CCVC and /SNV-VP");
  }

  @Test
  void builder_beginsFromADocument() {
    OfficialDispatch first =
        OfficialDispatch.builder(AGENCY, "báo cáo")
            .code(DocumentCode.parse("477/SNV-CCVC"))
            .addressee("Sở Nội vụ")
            .inResponseTo(LegalReference.of(DocumentCode.parse("922/STTTT-TTBCXB")))
            .build();

    assertThat(first.toBuilder().build()).isEqualTo(first);
    assertThat(first.toBuilder().addressee("Sở Tài chính").build().addressees()).hasSize(2);
    assertThat(first.toBuilder().addressees(List.of()).build().addressees()).isEmpty();
    assertThat(first.toBuilder().inResponseTo(List.of()).build().inResponseTo()).isEmpty();
    assertThat(first.addressees()).hasSize(1);
  }

  /** Type, then whether it is a copy, prints V/v, a type name, a subject of its own. */
  @ParameterizedTest
  @CsvSource({
    "DISPATCH, false, true, false, true",
    "REPORT, false, false, true, true",
    "OFFICIAL_LETTER, false, false, false, false",
    "TRUE_COPY, true, false, false, false"
  })
  void kind_saysWhatItPrints(
      DocumentType type, boolean copy, boolean underNumber, boolean typeName, boolean subject) {
    OfficialDocument document = of(type);

    assertThat(document.isCopy()).isEqualTo(copy);
    assertThat(document.hasDispatchSubject()).isEqualTo(underNumber);
    assertThat(document.hasTypeName()).isEqualTo(typeName);
    assertThat(document.printsSubject()).isEqualTo(subject);
    assertThat(document.original().isCopy()).isFalse();
    assertThat(document.original() == document).isNotEqualTo(copy);
  }

  /** Type, then whether it needs a code, a date, addressees, an archive line. */
  @ParameterizedTest
  @CsvSource({
    "DISPATCH, true, true, true, true",
    "REPORT, true, true, false, true",
    "MINUTES, true, false, false, true",
    "OFFICIAL_LETTER, false, true, false, false",
    "TRUE_COPY, true, true, false, true"
  })
  void kind_saysWhatItNeeds(
      DocumentType type, boolean code, boolean date, boolean addressees, boolean archive) {
    OfficialDocument document = of(type);

    assertThat(document.needsCode()).isEqualTo(code);
    assertThat(document.needsDateOfIssue()).isEqualTo(date);
    assertThat(document.needsAddressees()).isEqualTo(addressees);
    assertThat(document.needsArchiveLine()).isEqualTo(archive);
  }

  private static OfficialDocument of(DocumentType type) {
    return switch (type) {
      case DISPATCH -> OfficialDispatch.builder(AGENCY, "báo cáo").build();
      case OFFICIAL_LETTER -> OfficialLetter.builder(AGENCY, "chúc mừng").build();
      case TRUE_COPY ->
          new DocumentCopy(
              CopyForm.CERTIFIED,
              OfficialDispatch.builder(AGENCY, "báo cáo").build(),
              DocumentHeader.of(AGENCY),
              null,
              Distribution.EMPTY);
      default -> TitledDocument.builder(type, AGENCY, "kết quả").build();
    };
  }

  @Test
  void builder_keepsEveryPart() {
    OfficialDispatch.Builder builder =
        OfficialDispatch.builder(AGENCY, "báo cáo")
            .code(DocumentCode.parse("477/SKHCN-TTNCUĐ"))
            .promulgation(new Promulgation("Quảng Trị", DAY))
            .urgency(Urgency.EXPRESS)
            .confidentiality(Confidentiality.SECRET)
            .circulation(Circulation.INTERNAL)
            .addressee("Sở Nội vụ")
            .registration(Registration.NONE.withDueDate(DAY).withSummary("Hai việc đã làm."));
    OfficialDispatch first = builder.build();
    builder.addressee("Sở Tài chính");

    assertThat(first.issuedOn()).contains(DAY);
    assertThat(first.header().urgency()).isEqualTo(Urgency.EXPRESS);
    assertThat(first.header().confidentiality()).isEqualTo(Confidentiality.SECRET);
    assertThat(first.header().circulation()).isEqualTo(Circulation.INTERNAL);
    assertThat(first.header().code()).hasToString("477/SKHCN-TTNCUĐ");
    assertThat(first.addressees()).containsExactly(Addressee.of("Sở Nội vụ"));
    assertThat(first.registration().dueDate()).isEqualTo(DAY);
    assertThat(first.registration().summary()).isEqualTo("Hai việc đã làm.");
    assertThat(builder.build().addressees()).hasSize(2);
  }

  static Stream<DocumentType> untitled() {
    return Arrays.stream(DocumentType.values()).filter(type -> !type.isTitled());
  }

  @ParameterizedTest
  @MethodSource("untitled")
  void titledDocument_ofATypeWithoutNameOnThePage_isRefused(DocumentType type) {
    TitledDocument.Builder builder = TitledDocument.builder(type, AGENCY, "kết quả");

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining(type.vietnameseName());
  }

  @Test
  void letter_hasNoAnnexes() {
    Attachment annex = new Attachment(null, DocumentBody.of(Paragraph.of("bảng")));
    OfficialLetter.Builder builder = OfficialLetter.builder(AGENCY, "chúc mừng").attachment(annex);

    assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("1 were");
    OfficialLetter letter = OfficialLetter.builder(AGENCY, "chúc mừng").build();
    assertThat(letter.attachments()).isEmpty();
    assertThat(letter.withAttachments(List.of())).isEqualTo(letter);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> letter.withAttachments(List.of(annex)))
        .withMessageContaining("1 were given");
  }

  @ParameterizedTest
  @CsvSource({"CERTIFIED, TRUE_COPY", "RECOPIED, RECOPY", "EXTRACT, EXTRACT_COPY"})
  void copy_hasItsOwnHeadAndTheWordsOfItsOriginal(CopyForm form, DocumentType type) {
    OfficialDispatch original =
        OfficialDispatch.builder(AGENCY, "báo cáo").addressee("Sở Nội vụ").build();
    DocumentHeader head = DocumentHeader.of(IssuingAgency.of("UBND tỉnh"));
    DocumentCopy copy = new DocumentCopy(form, original, head, null, Distribution.EMPTY);

    assertThat(copy.type()).isEqualTo(type);
    assertThat(copy.subject()).isEqualTo("báo cáo");
    assertThat(copy.addressees()).isEqualTo(original.addressees());
    assertThat(copy.content()).isSameAs(original.content());
    assertThat(copy.header().issuer().name()).isEqualTo("UBND tỉnh");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentCopy(form, copy, head, null, Distribution.EMPTY))
        .withMessageContaining("must not be a copy itself");
  }

  @Test
  void lines_areWrittenAsTheDecreeDoes() {
    assertThat(new ArchiveLine("VT", "HC", 2)).hasToString("Lưu: VT, HC (2)");
    assertThat(new ArchiveLine("VT", null, null)).hasToString("Lưu: VT");
    assertThat(ArchiveLine.of("TTNCUĐ")).hasToString("Lưu: VT, TTNCUĐ");
    assertThat(new DrafterMark("NVA", 15)).hasToString("NVA.(15)");
    assertThat(new DrafterMark("NVA", null)).hasToString("NVA");
    assertThat(new Recipient("GĐ Sở", "báo cáo")).hasToString("GĐ Sở (báo cáo)");
    assertThat(Recipient.asAbove()).hasToString("Như trên");
    assertThat(new Promulgation("Quảng Trị", LocalDate.of(2020, 2, 5)))
        .hasToString("Quảng Trị, ngày 05 tháng 02 năm 2020");
    assertThat(Promulgation.of("Quảng Trị")).hasToString("Quảng Trị, ngày … tháng … năm …");
  }

  @Test
  void attachments_areAtMostAsManyAsRomanNumbers() {
    Attachment annex = new Attachment(null, DocumentBody.of());
    OfficialDispatch most =
        OfficialDispatch.builder(AGENCY, "báo cáo")
            .build()
            .withAttachments(Collections.nCopies(3_999, annex));

    assertThat(most.attachments()).hasSize(3_999);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> most.withAttachments(Collections.nCopies(4_000, annex)))
        .withMessageContaining("at most 3999 attachments")
        .withMessageContaining("4000");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void countsOfCopies_areOneOrMore(int copies) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArchiveLine("VT", null, copies))
        .withMessageContaining(String.valueOf(copies));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DrafterMark("NVA", copies))
        .withMessageContaining(String.valueOf(copies));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1000})
  void registrationNumbers_haveUpToThreeDigits(int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Registration(null, null, value, null, null, null, null, null, null))
        .withMessageContaining("Ordinal in the file must be 1 to 999: " + value);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Registration(null, null, null, null, value, null, null, null, null))
        .withMessageContaining("Number of pages must be 1 to 999: " + value);
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 10_000})
  void fileYear_hasFourDigits(int year) {
    AgencyId id = AgencyId.parse("H50.13");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FileCode(id, year, "01.CCHC"))
        .withMessageContaining(String.valueOf(year));
  }

  @Test
  void distribution_growsByCopies() {
    Distribution one = Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove());
    Distribution two =
        one.withRecipient(Recipient.of("UBND tỉnh")).withDrafter(new DrafterMark("NVA", 1));

    assertThat(one.recipients()).hasSize(1);
    assertThat(two.recipients()).containsExactly(Recipient.asAbove(), Recipient.of("UBND tỉnh"));
    assertThat(two.archive()).isEqualTo(one.archive());
    assertThat(two.drafter()).hasToString("NVA.(1)");
  }
}
