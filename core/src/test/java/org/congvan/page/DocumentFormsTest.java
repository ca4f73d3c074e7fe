package org.congvan.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.congvan.body.ActKind;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.SampleImages;
import org.congvan.body.ScannedPages;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.model.Attachment;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.reference.LegalReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rarer forms of documents, as the samples of Decree 30/2020/NĐ-CP, Annex III have them. */
class DocumentFormsTest {

  private static final PageComposer DECREE = PageComposer.of(Decree30Layout.LAYOUT);
  private static final String PROVINCE = "UBND tỉnh Quảng Nam";
  private static final Promulgation DAY = new Promulgation("Quảng Nam", LocalDate.of(2024, 11, 5));
  private static final IssuingAgency INTERIOR =
      IssuingAgency.of("Sở Nội vụ").withParent(PROVINCE).withAbbreviation("SNV");
  private static final IssuingAgency FINANCE =
      IssuingAgency.of("Sở Tài chính").withParent(PROVINCE);
  private static final IssuingAgency FRONT = IssuingAgency.of("Ban Thường trực Mặt trận");

  @Test
  void jointDocument_namesItsAgenciesBelowOneParent_withTheLineBelowTheLast() {
    Letterhead head = head(DECREE.compose(joint(FINANCE).build()));

    assertThat(text(head.parentAgency())).isEqualTo("UBND TỈNH QUẢNG NAM");
    assertThat(head.agency().text()).isEqualTo("SỞ NỘI VỤ\u00a0-");
    assertThat(head.agency().stroke()).isEqualTo(Length.ZERO);
    AgencyLines second = head.coIssuers().get(0);
    assertThat(second.parent()).isNull();
    assertThat(second.name().text()).isEqualTo("SỞ TÀI CHÍNH");
    assertThat(second.name().stroke()).isGreaterThan(Length.ZERO);
    assertThat(second.name().path()).hasToString("header.coIssuers[0].name");
    assertThat(head.code().text()).isEqualTo("Số: 2210/SNV-STC");
  }

  @Test
  void jointDocument_namesAnotherParentAboveItsAgency() {
    IssuingAgency ministry = IssuingAgency.of("Cục Thuế").withParent("Bộ Tài chính");
    Letterhead head = head(DECREE.compose(joint(FRONT, ministry).build()));

    assertThat(head.agency().text()).isEqualTo("SỞ NỘI VỤ");
    assertThat(head.coIssuers().get(0).name().text()).isEqualTo("BAN THƯỜNG TRỰC MẶT TRẬN");
    assertThat(text(head.coIssuers().get(1).parent())).isEqualTo("BỘ TÀI CHÍNH");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void signers_standTwoInARow_theLeadingOneAtTheRight_oneLeftOverInTheMiddle(int count) {
    OfficialDispatch.Builder builder = joint();
    builder.signature(Signature.byHead("Giám đốc", "1").withAgency("Sở Nội vụ"));
    for (int i = 2; i <= count; i++) {
      builder.cosignature(Signature.byHead("Giám đốc", "" + i).withAgency("Sở thứ " + i));
    }

    List<String> rows = new ArrayList<>();
    for (List<SignatureBlock> row : DECREE.compose(builder.build()).signatureRows()) {
      rows.add(String.join(" ", row.stream().map(each -> each.name().text()).toList()));
    }
    assertThat(rows)
        .isEqualTo(
            List.of("1", "2 1", "2 1|3", "2 1|4 3", "2 1|4 3|5").stream()
                .map(each -> List.of(each.split("\\|")))
                .toList()
                .get(count - 1));
  }

  @Test
  void signer_hasTheAgencyAboveTheAuthority_ofJointDocuments() {
    Signature signature =
        Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A").withAgency("Sở Nội vụ");
    Signature other = Signature.byHead("Giám đốc", "Trần Văn B").withAgency("Sở Tài chính");
    ComposedDocument page =
        DECREE.compose(joint(FINANCE).signature(signature).cosignature(other).build());

    assertThat(page.signatures().get(0).above())
        .extracting(ComponentLines::text)
        .containsExactly("SỞ NỘI VỤ", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    assertThat(page.signatures().get(1).name().path()).hasToString("cosignatures[0].fullName");
  }

  @Test
  void moreThanFiveIssuersOrSigners_areRefused() {
    List<IssuingAgency> five = List.of(FINANCE, FRONT, FINANCE, FRONT, FINANCE);
    DocumentHeader header = DocumentHeader.of(INTERIOR);

    assertThatThrownBy(() -> header.withCoIssuers(five))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 5 agencies together: Sở Nội vụ and 5");
    Signature signature = Signature.byHead("Giám đốc", "Nguyễn Văn A");
    assertThatThrownBy(() -> joint().build().withCosignatures(Collections.nCopies(5, signature)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 4 cosignatures");
  }

  @Test
  void minutes_printNoPlaceAndDate_andTheSecretaryBesideTheChair() {
    ComposedDocument page =
        DECREE.compose(
            titled(DocumentType.MINUTES, "Họp xét thi đua")
                .signature(Signature.byHead("Chủ tọa", "Nguyễn Văn A"))
                .cosignature(Signature.byHead("Thư ký", "Lê Thị B"))
                .build());

    assertThat(head(page).placeAndDate().text()).isEmpty();
    assertThat(page.signatureRows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .extracting(each -> each.name().text())
                    .containsExactly("Lê Thị B", "Nguyễn Văn A"));
  }

  @Test
  void telegram_hasItsSenderAndAListInThePlaceOfKinhGui() {
    TitledDocument telegram =
        titled(DocumentType.TELEGRAM, "Về việc ứng phó với bão")
            .sender("Chủ tịch Ủy ban nhân dân tỉnh Quảng Nam")
            .addressee("Giám đốc các sở")
            .build();
    AddresseeBlock block = requireNonNull(DECREE.compose(telegram).addressees());

    assertThat(block.word().text()).isEqualTo("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM điện:");
    assertThat(block.word().path()).hasToString("sender");
    assertThat(block.isSingle()).isFalse();
    assertThat(block.wordIndent()).isNull();
    assertThat(block.names())
        .extracting(ComponentLines::text)
        .containsExactly("- Giám đốc các sở.");
    AddresseeBlock bySelf = requireNonNull(DECREE.compose(telegram.withSender(null)).addressees());
    assertThat(bySelf.word().text()).isEqualTo("SỞ NỘI VỤ điện:");
  }

  @Test
  void confirmation_hasRoomForAnotherOfficeBelowTheRecipients() {
    TitledDocument permit =
        titled(DocumentType.LEAVE_PERMIT, "nghỉ phép")
            .confirmation(
                "Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép")
            .build();
    List<ComponentLines> lines = DECREE.compose(permit).confirmation();

    assertThat(lines)
        .extracting(ComponentLines::text)
        .containsExactly(
            "Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép",
            "(Chữ ký, dấu)",
            "Họ và tên");
    assertThat(lines.get(0).lines()).hasSize(2);
    assertThat(lines).extracting(ComponentLines::component).containsOnly(Component.CONFIRMATION);
    assertThat(lines).extracting(line -> line.path().toString()).containsOnly("confirmation");
    assertThat(DECREE.compose(permit.withConfirmation(null)).confirmation()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentType.class,
      names = {"LETTER_OF_INTRODUCTION", "LEAVE_PERMIT"})
  void paperWithoutSubject_hasTheLineBelowTheNameOfItsType(DocumentType type) {
    TitleBlock title = requireNonNull(DECREE.compose(titled(type, "cử cán bộ").build()).title());

    assertThat(title.subject()).isNull();
    assertThat(title.stroke()).isGreaterThan(Length.ZERO).isEqualTo(title.typeName().stroke());
  }

  @Test
  void documentPutIntoForce_hasItsOwnHeadAndTypeName_andIsNoAnnex() {
    ComposedDocument page = DECREE.compose(decision(DocumentMedium.PAPER));
    AnnexPage regulation = page.annexes().get(0);
    Letterhead head = requireNonNull(regulation.letterhead());

    assertThat(head.agency().text()).isEqualTo("SỞ NỘI VỤ");
    assertThat(head.code().text()).isEmpty();
    assertThat(head.placeAndDate().text()).isEmpty();
    assertThat(regulation.label().text()).isEqualTo("QUY CHẾ");
    assertThat(regulation.label().component()).isEqualTo(Component.TYPE_NAME);
    assertThat(text(regulation.title())).isEqualTo("Làm việc của Hội đồng");
    assertThat(regulation.pointer().text())
        .isEqualTo("(Kèm theo Quyết định số 215/QĐ-SNV ngày 05 tháng 11 năm 2024 của Sở Nội vụ)");
    assertThat(page.annexes().get(1).label().text()).isEqualTo("Phụ lục");
    assertThat(page.annexes().get(1).letterhead()).isNull();
  }

  @Test
  void headOfADocumentPutIntoForce_hasTheNationalNameOnOneLine_inTheLargestLetters() {
    PageLayout large = Decree30Layout.LAYOUT.withSize(Component.NATIONAL_NAME, 13);
    Letterhead head =
        requireNonNull(
            PageComposer.of(large)
                .compose(decision(DocumentMedium.PAPER))
                .annexes()
                .get(0)
                .letterhead());

    assertThat(head.columns().right())
        .isGreaterThan(
            FontMetrics.timesNewRoman()
                .width(head.nationalName().text(), FontFace.BOLD, Length.pt(13)));
  }

  @Test
  void annexes_areCountedApartFromDocumentsPutIntoForce() {
    TitledDocument decision = decision(DocumentMedium.PAPER);
    List<Attachment> attachments = new ArrayList<>(decision.attachments());
    attachments.add(new Attachment("Ba", DocumentBody.of()));

    assertThat(DECREE.compose(decision.withAttachments(attachments)).annexes())
        .extracting(each -> each.label().text())
        .containsExactly("QUY CHẾ", "Phụ lục I", "Phụ lục II");
  }

  @Test
  void electronicDocument_leavesThePointersOfItsAttachmentsToBeFilledIn() {
    List<AnnexPage> annexes = DECREE.compose(decision(DocumentMedium.ELECTRONIC)).annexes();

    assertThat(annexes.get(0).pointer().text())
        .isEqualTo("(Kèm theo Quyết định số … ngày … tháng … năm … của …)");
    assertThat(annexes.get(1).pointer().text())
        .isEqualTo("(Kèm theo Quyết định số … ngày … tháng … năm … của Sở Nội vụ)");
  }

  @ParameterizedTest
  @EnumSource(DocumentMedium.class)
  void attachmentInAFileOfItsOwn_isLeftOutOfTheDocument(DocumentMedium medium) {
    TitledDocument decision = decision(medium);
    Attachment annex = decision.attachments().get(1).withSeparateFile(true);
    TitledDocument apart = decision.withAttachments(List.of(decision.attachments().get(0), annex));

    assertThat(DECREE.compose(apart).annexes()).hasSize(1);
    ComposedDocument file = DECREE.composeAttachment(apart, 1);
    assertThat(file.letterhead()).isNull();
    assertThat(file.body()).isEmpty();
    assertThat(file.annexes())
        .singleElement()
        .satisfies(each -> assertThat(text(each.title())).isEqualTo("DANH SÁCH"));
    ComponentLines note = file.signingNote();
    if (medium == DocumentMedium.PAPER) {
      assertThat(note).isNull();
    } else {
      assertThat(text(note)).isEqualTo("Số: 215/QĐ-SNV; …/…/…; …:…:… +07:00");
    }
  }

  @Test
  void attachmentThatIsNotThere_isRefused() {
    TitledDocument decision = decision(DocumentMedium.PAPER);

    assertThatThrownBy(() -> DECREE.composeAttachment(decision, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("attachment at 2: 2 attachments; they count from 0");
    assertThatThrownBy(() -> DECREE.composeAttachment(copyOf(decision, DocumentMedium.PAPER), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give its original");
  }

  @Test
  void paperCopy_hasTheBlockOfTheCopyingAgency_andAllAttachments() {
    TitledDocument decision = decision(DocumentMedium.PAPER);
    Attachment apart = decision.attachments().get(1).withSeparateFile(true);
    ComposedDocument page =
        DECREE.compose(copyOf(decision.withAttachments(List.of(apart)), DocumentMedium.PAPER));

    assertThat(requireNonNull(page.copy()).form().text()).isEqualTo("SAO Y");
    assertThat(page.signingNote()).isNull();
    assertThat(page.annexes()).hasSize(1);
  }

  @Test
  void electronicCopy_hasALineForTheSignatureInPlaceOfTheBlock() {
    ComposedDocument page =
        DECREE.compose(copyOf(decision(DocumentMedium.PAPER), DocumentMedium.ELECTRONIC));

    assertThat(page.copy()).isNull();
    assertThat(text(page.signingNote())).isEqualTo("SAO Y; Sở Tài chính; …/…/…; …:…:… +07:00");
    assertThat(head(page).code().text()).isEqualTo("Số: 215/QĐ-SNV");
  }

  @Test
  void copyOfAScan_showsItsPagesAndNothingElseOfThePaper() {
    OfficialDocument scanned =
        decision(DocumentMedium.PAPER)
            .withAttachments(List.of())
            .withContent(ScannedPages.of(SampleImages.sheet(), SampleImages.sheet()));
    ComposedDocument page = DECREE.compose(copyOf(scanned, DocumentMedium.PAPER));

    assertThat(page.letterhead()).isNull();
    assertThat(page.title()).isNull();
    assertThat(page.signatures()).isEmpty();
    assertThat(page.recipients()).isNull();
    assertThat(page.body())
        .hasSize(2)
        .allSatisfy(each -> assertThat(each).isInstanceOf(PageIllustration.class));
    assertThat(((PageIllustration) page.body().get(1)).picturePath())
        .hasToString("original.content.body.blocks[1].picture");
    assertThat(requireNonNull(page.copy()).agency().text()).isEqualTo("SỞ TÀI CHÍNH");
    int whole = ((PageIllustration) page.body().get(0)).illustration().heightMillimetres();
    int last = ((PageIllustration) page.body().get(1)).illustration().heightMillimetres();
    assertThat(last).isLessThan(whole).isGreaterThan(100);
  }

  @Test
  void actOnAnotherDocument_isPrintedAsItSays_afterItsNumber() {
    LegalReference cited =
        LegalReference.of(DocumentCode.parse("101/QĐ-SNV"))
            .withDate(LocalDate.of(2020, 3, 10))
            .withIssuer("Sở Nội vụ");
    DocumentAct act = DocumentAct.of(ActKind.WITHDRAWAL, cited, "phát hành nhầm");
    ComposedDocument page =
        DECREE.compose(
            titled(DocumentType.DECISION, "Thu hồi văn bản")
                .content(
                    DocumentBody.of(
                        Section.untitled(SectionLevel.ARTICLE, 1, List.of(act)),
                        DocumentAct.of(ActKind.CORRECTION, cited, "")))
                .build());

    assertThat(page.body())
        .extracting(each -> ((PageParagraph) each).plainText())
        .containsExactly(
            "Điều 1. Thu hồi Quyết định số 101/QĐ-SNV ngày 10 tháng 3 năm 2020 của Sở Nội vụ, lý do:"
                + " phát hành nhầm.",
            "Đính chính Quyết định số 101/QĐ-SNV ngày 10 tháng 3 năm 2020 của Sở Nội vụ./.");
  }

  private static OfficialDispatch.Builder joint(IssuingAgency... others) {
    OfficialDispatch.Builder builder =
        OfficialDispatch.builder(INTERIOR, "hướng dẫn quyết toán")
            .code(DocumentCode.ofDispatch(2210, "SNV", "STC"))
            .promulgation(DAY)
            .content(DocumentBody.of(Paragraph.of("Liên Sở hướng dẫn.")));
    for (IssuingAgency other : others) {
      builder.coIssuer(other);
    }
    return builder;
  }

  private static TitledDocument.Builder titled(DocumentType type, String subject) {
    return TitledDocument.builder(type, INTERIOR, subject)
        .promulgation(DAY)
        .content(DocumentBody.of(Paragraph.of("Nội dung.")));
  }

  private static TitledDocument decision(DocumentMedium medium) {
    return titled(DocumentType.DECISION, "Ban hành Quy chế")
        .code(DocumentCode.of(215, DocumentType.DECISION, "SNV"))
        .medium(medium)
        .signature(Signature.byHead("Giám đốc", "Nguyễn Văn A"))
        .attachment(
            Attachment.putIntoForce(
                DocumentType.REGULATION, "Làm việc của Hội đồng", DocumentBody.of()))
        .attachment(new Attachment("Danh sách", DocumentBody.of()))
        .build();
  }

  private static DocumentCopy copyOf(OfficialDocument original, DocumentMedium medium) {
    return new DocumentCopy(
        CopyForm.CERTIFIED,
        original,
        DocumentHeader.of(FINANCE)
            .withCode(DocumentCode.of(5, DocumentType.TRUE_COPY, "STC"))
            .withPromulgation(DAY)
            .withMedium(medium),
        Signature.byOrder("Giám đốc", "Chánh Văn phòng", "Lê Thị B"),
        Distribution.EMPTY);
  }

  private static Letterhead head(ComposedDocument page) {
    return requireNonNull(page.letterhead());
  }

  private static String text(@Nullable ComponentLines lines) {
    return requireNonNull(lines).text();
  }
}
