package org.congvan.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.ScannedPages;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Circulation;
import org.congvan.model.ContactDetails;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentMedium;
import org.congvan.model.DrafterMark;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.TitledDocument;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;

/** Heads and feet of Word files whose form tells what the words alone do not. */
class RenderedHeadsAndFeetTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 9);

  private static final OfficialDispatch DISPATCH = SampleDocuments.dispatch(DAY);

  private static final Distribution WITHOUT_ARCHIVE =
      Distribution.EMPTY.withRecipient(Recipient.asAbove());

  private static void assertReadBack(OfficialDocument document) throws IOException {
    assertThat(WhatWordCarries.ofRead(ReadBack.of(document).read()))
        .isEqualTo(WhatWordCarries.of(document));
  }

  private static TitledDocument titled(DocumentType type) {
    return TitledDocument.builder(type, DISPATCH.header().issuer(), "Họp xét sáng kiến")
        .content(DocumentBody.of(Paragraph.of("Nội dung như sau.")))
        .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
        .build()
        .withHeader(DISPATCH.header());
  }

  private static Signature acting(String position) {
    return Signature.acting(position, "Lê Thị B");
  }

  @Test
  void placeAboveItsDate_isOne() throws IOException {
    assertReadBack(
        DISPATCH.withPromulgation(
            new Promulgation("Thành phố Hồ Chí Minh", LocalDate.of(2021, 12, 20))));
  }

  @Test
  void positionOnTwoLines_isNoName() throws IOException {
    assertReadBack(DISPATCH.withSignature(acting("Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh")));
  }

  @Test
  void agencyOfTheSignerOnTwoLines_isNoName() throws IOException {
    assertReadBack(
        DISPATCH.withSignature(
            Signature.byHead("Giám đốc", "Lê Thị B")
                .withAgency("Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Trị")));
  }

  @Test
  void positionBelowTheGap_isTheOtherOne() throws IOException {
    assertReadBack(DISPATCH.withSignature(acting("Giám đốc").withOtherPosition("Phó Bí thư")));
  }

  @Test
  void fiveSigners_standInTheirOrder() throws IOException {
    List<Signature> others =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                i ->
                    Signature.byHead("Giám đốc", List.of("Lê A", "Lê B", "Lê C", "Lê D").get(i - 1))
                        .withAgency("Sở Văn hóa, Thể thao và Du lịch số " + i))
            .toList();
    assertReadBack(DISPATCH.withCosignatures(others).withDistribution(WITHOUT_ARCHIVE));
    assertReadBack(DISPATCH.withCosignatures(others).withDistribution(Distribution.EMPTY));
  }

  @Test
  void sixSigners_areNoFault() {
    StringBuilder text =
        new StringBuilder("SỞ NỘI VỤ\nSố: 12/SNV-VP\nV/v họp\nKính gửi: Sở Y tế.\n");
    for (String name : List.of("A", "B", "C", "D", "Đ", "E")) {
      text.append("GIÁM ĐỐC\n\nNguyễn Văn ").append(name).append("\n\n");
    }
    OfficialDocument read =
        TextReader.standard().read(text + "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n").document();

    assertThat(read.cosignatures()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void agenciesIssuingTogether_haveEachItsOwnAbove() throws IOException {
    IssuingAgency other = IssuingAgency.of("Cục Công nghệ").withParent("Bộ Khoa học và Công nghệ");
    assertReadBack(DISPATCH.withHeader(DISPATCH.header().withCoIssuers(List.of(other, other))));
  }

  @Test
  void noteAboveManyAgencies_isOfTheHead() throws IOException {
    IssuingAgency other =
        IssuingAgency.of("Trung tâm Văn hóa, Thể thao và Du lịch tỉnh Quảng Trị")
            .withParent("Bộ Lao động - Thương binh và Xã hội");
    IssuingAgency another = other.withParent("Ủy ban nhân dân thành phố Đà Nẵng");
    assertReadBack(
        DISPATCH.withHeader(
            DISPATCH
                .header()
                .withCoIssuers(List.of(other, another, other, another))
                .withCirculation(Circulation.INTERNAL)));
  }

  @Test
  void bodyWithoutAddressees_isNoSubject() throws IOException {
    assertReadBack(
        DISPATCH
            .withAddressees(List.of())
            .withContent(DocumentBody.of(Paragraph.of("theo đề nghị trên, Sở cử cán bộ."))));
    assertReadBack(
        DISPATCH
            .withAddressees(List.of())
            .withContent(DocumentBody.of())
            .withSignature(acting("Giám đốc")));
  }

  @Test
  void listAtTheTopOfTheBody_isNoAddressee() throws IOException {
    assertReadBack(
        SampleDocuments.manyAddressees()
            .withContent(DocumentBody.of(BulletList.of(BulletMark.DASH, "cử cán bộ", "báo cáo"))));
    assertReadBack(
        DISPATCH.withContent(DocumentBody.of(BulletList.of(BulletMark.DASH, "cử cán bộ"))));
  }

  @Test
  void markOfTheDrafter_mayHaveNoNumberOfCopies() throws IOException {
    Distribution marked = DISPATCH.distribution().withDrafter(new DrafterMark("NVA", null));
    assertReadBack(DISPATCH.withDistribution(marked));
    assertReadBack(DISPATCH.withDistribution(marked.withArchive(null)));
    assertReadBack(DISPATCH.withDistribution(marked).withCosignatures(List.of(acting("Giám đốc"))));
  }

  @Test
  void annexAfterRecipientsWithoutArchive_isNoRecipient() throws IOException {
    OfficialDocument issued = DISPATCH.withDistribution(WITHOUT_ARCHIVE);
    DocumentBody body = DocumentBody.of(Paragraph.of("Nội dung phụ lục."));
    assertReadBack(issued.withAttachments(List.of(new Attachment("Biểu mẫu", body))));
    assertReadBack(
        issued.withAttachments(
            List.of(Attachment.putIntoForce(DocumentType.REGULATION, "Làm việc", body))));
  }

  @Test
  void signatureOnAPageOfItsOwn_isReadWhole() throws IOException {
    Table across =
        new Table(
            List.of(),
            List.of(TableColumn.text(1)),
            List.of(TableRow.of("Số liệu")),
            PageOrientation.LANDSCAPE,
            null,
            null);
    assertReadBack(
        DISPATCH
            .withContent(DocumentBody.of(across))
            .withSignature(acting("Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh")));
  }

  @Test
  void wordsThatPointToADocumentOfManyAgencies_areNoBody() throws IOException {
    IssuingAgency other = IssuingAgency.of("Trung tâm Văn hóa, Thể thao và Du lịch Quảng Trị");
    DocumentBody body = DocumentBody.of(Paragraph.of("Nội dung phụ lục."));
    OfficialDocument issued =
        DISPATCH
            .withHeader(DISPATCH.header().withCoIssuers(List.of(other, other, other, other)))
            .withAttachments(List.of(new Attachment("Danh mục", body)));
    assertThat(ReadBack.of(issued).read().attachments().get(0).content()).isEqualTo(body);
  }

  @Test
  void titleThatBeginsWithAFigure_isATitle() throws IOException {
    assertReadBack(
        titled(DocumentType.PLAN)
            .withSubject("1.250 ngày thực hiện")
            .withAttachments(List.of(new Attachment("1.250 ngày", DocumentBody.of()))));
  }

  @Test
  void paperWithTheNameOfItsTypeAlone_hasNoSubject() throws IOException {
    assertReadBack(titled(DocumentType.LETTER_OF_INTRODUCTION));
    assertReadBack(titled(DocumentType.LEAVE_PERMIT));
  }

  @Test
  void nameOfATypeInFiveWords_isRead() throws IOException {
    assertReadBack(titled(DocumentType.FILE_RECEIPT));
  }

  @Test
  void confirmation_isRead() throws IOException {
    TitledDocument permit =
        titled(DocumentType.LEAVE_PERMIT).withConfirmation("Xác nhận của cơ quan (tổ chức)");
    assertReadBack(permit);
    assertReadBack(
        permit
            .withDistribution(
                Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove())
                    .withDrafter(new DrafterMark("NVA", 5)))
            .withCosignatures(List.of(acting("Giám đốc"))));
  }

  @Test
  void paperWithoutNumberTypeAndSubject_isALetter() throws IOException {
    OfficialLetter letter =
        OfficialLetter.builder(IssuingAgency.of("Sở Nội vụ"), "Thư chúc mừng")
            .promulgation(new Promulgation("Quảng Trị", DAY))
            .content(DocumentBody.of(Paragraph.of("Thân gửi các đồng chí.")))
            .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
            .build();
    assertReadBack(letter);
    assertReadBack(letter.withContent(DocumentBody.of()).withDistribution(WITHOUT_ARCHIVE));
  }

  @Test
  void electronicCopy_isReadFromItsNote() throws IOException {
    DocumentCopy copy = SampleDocuments.copy();
    assertReadBack(copy.withHeader(copy.header().withMedium(DocumentMedium.ELECTRONIC)));
  }

  @Test
  void copyOfAScan_hasItsPages() throws IOException {
    for (OfficialDocument sample : SampleDocuments.issued()) {
      if (sample instanceof DocumentCopy copy) {
        assertReadBack(copy);
        OfficialDocument read = ReadBack.of(copy).read();
        assertThat(read.content()).isInstanceOf(ScannedPages.class).isEqualTo(copy.content());
        assertReadBack(
            copy.withOriginal(
                copy.original()
                    .withAttachments(List.of(new Attachment("Biểu mẫu", DocumentBody.of())))));
      }
    }
  }

  @Test
  void annexOfAScan_mayPointToANumberOnALineOfItsOwn() throws IOException {
    DocumentContent scan =
        SampleDocuments.issued().stream()
            .map(OfficialDocument::content)
            .filter(ScannedPages.class::isInstance)
            .findFirst()
            .orElseThrow();
    OfficialDocument scanned =
        titled(DocumentType.FILE_RECEIPT)
            .withCode(DocumentCode.parse("2397a-CV/VPQU"))
            .withContent(scan)
            .withAttachments(List.of(new Attachment("Danh mục", DocumentBody.of())));
    assertReadBack(SampleDocuments.copy().withOriginal(scanned));
  }

  @Test
  void copyBelowRecipientsWithoutArchive_isACopy() throws IOException {
    assertReadBack(SampleDocuments.copy().withOriginal(DISPATCH.withDistribution(WITHOUT_ARCHIVE)));
  }

  @Test
  void footOfACopy_isNotThatOfItsOriginal() throws IOException {
    OfficialDocument signed = DISPATCH.withDistribution(Distribution.EMPTY);
    assertReadBack(SampleDocuments.copy().withOriginal(signed));
    assertReadBack(
        SampleDocuments.copy()
            .withOriginal(
                signed.withDistribution(
                    Distribution.EMPTY.withDrafter(new DrafterMark("NVA", 7)))));
  }

  @Test
  void senderOnTwoLines_isRead() throws IOException {
    assertReadBack(
        titled(DocumentType.TELEGRAM)
            .withSender("Chủ tịch Ủy ban nhân dân thành phố trực thuộc Trung ương Đà Nẵng")
            .withAddressees(SampleDocuments.manyAddressees().addressees()));
  }

  @Test
  void subjectWithASemicolonAtTheEndOfALine_goesOn() throws IOException {
    assertReadBack(DISPATCH.withSubject("cử cán bộ dự lớp tin; bài; ban hành; kế hoạch; năm học;"));
  }

  @Test
  void signatureOfACopyWithoutRecipients_isRead() throws IOException {
    assertReadBack(
        SampleDocuments.copy()
            .withSignature(acting("Giám đốc"))
            .withDistribution(Distribution.EMPTY));
  }

  @Test
  void authorityOfAnActingHead_makesALayoutTable() throws IOException {
    Signature signature =
        new Signature(
            List.of(new SigningAuthority(SigningForm.ACTING, "Giám đốc")), null, "Lê Thị B", null);
    assertReadBack(DISPATCH.withSignature(signature).withDistribution(Distribution.EMPTY));
  }

  @Test
  void commaAtTheEndOfAnAddress_isKept() throws IOException {
    ContactDetails contact =
        new ContactDetails("Số 1, Đông Hà,", null, "0233 555 0100", null, null);
    assertReadBack(
        DISPATCH.withHeader(
            DISPATCH.header().withIssuer(DISPATCH.header().issuer().withContact(contact))));
  }

  @Test
  void codeOfACopiedDocument_staysItsOwn() throws IOException {
    OfficialDocument copied = DISPATCH.withCode(DocumentCode.parse("46/SKHCN-VP"));
    assertThat(ReadBack.of(SampleDocuments.copy().withOriginal(copied)).read().header().symbol())
        .isEqualTo(SampleDocuments.copy().header().symbol());
  }
}
