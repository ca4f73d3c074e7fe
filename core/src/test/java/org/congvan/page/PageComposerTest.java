package org.congvan.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.layout.Circular01Layout;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Fraction;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageGaps;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageProportions;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Circulation;
import org.congvan.model.Confidentiality;
import org.congvan.model.ContactDetails;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DrafterMark;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.PartFinder;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageComposerTest {

  private static final IssuingAgency DEPARTMENT =
      IssuingAgency.of("Sở Khoa học và Công nghệ")
          .withParent("UBND tỉnh Quảng Trị")
          .withAbbreviation("SKHCN");
  private static final PageComposer CIRCULAR = PageComposer.of(Circular01Layout.LAYOUT);
  private static final PageComposer DECREE = PageComposer.of(Decree30Layout.LAYOUT);

  private static OfficialDispatch.Builder dispatch() {
    return OfficialDispatch.builder(
            DEPARTMENT, "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019")
        .code(DocumentCode.parse("477/SKHCN-TTNCUĐ"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2019, 11, 11)))
        .addressee("Sở Thông tin và Truyền thông Quảng Trị")
        .content(DocumentBody.of(Paragraph.of("Trên đây là báo cáo.")));
  }

  @Test
  void letterhead_saysTheFixedWordsAndTheDocumentsOwn() {
    Letterhead head = head(CIRCULAR.compose(dispatch().build()));

    assertThat(head.nationalName().text()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assertThat(head.motto().text()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
    assertThat(lines(head.parentAgency())).containsExactly("UBND TỈNH QUẢNG TRỊ");
    assertThat(head.agency().lines()).containsExactly("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    assertThat(head.code().text()).isEqualTo("Số: 477/SKHCN-TTNCUĐ");
    assertThat(head.placeAndDate().text()).isEqualTo("Quảng Trị, ngày 11 tháng 11 năm 2019");
    assertThat(lines(head.dispatchSubject()))
        .containsExactly("V/v báo cáo tình hình thực hiện", "Kế hoạch tuyên truyền CCHC năm 2019");
  }

  @Test
  void ruleLines_areMeasuredByTheirText() {
    Letterhead head = head(DECREE.compose(dispatch().build()));
    FontMetrics metrics = FontMetrics.timesNewRoman();
    Length motto = metrics.width("Độc lập - Tự do - Hạnh phúc", FontFace.BOLD, Length.pt(13));
    Length agency = metrics.width("SỞ KHOA HỌC VÀ CÔNG NGHỆ", FontFace.BOLD, Length.pt(12));

    assertThat(head.motto().stroke()).isEqualTo(motto);
    assertThat(head.agency().stroke().toMillimetres() / agency.toMillimetres())
        .isBetween(1 / 3.0, 1 / 2.0);
  }

  @Test
  void agencyNameTooLongForItsColumn_isBrokenAndRuledByItsLastLine() {
    IssuingAgency agency =
        IssuingAgency.of("Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh");
    Letterhead head = head(DECREE.compose(OfficialDispatch.builder(agency, "họp").build()));
    List<String> lines = head.agency().lines();
    Length last =
        FontMetrics.timesNewRoman()
            .width(lines.get(lines.size() - 1), FontFace.BOLD, Length.pt(12));

    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(head.agency().stroke().toMillimetres())
        .isCloseTo(last.toMillimetres() * 0.4, within(0.1));
  }

  @Test
  void placeWithALongName_takesItsRoomFromTheLeftColumn() {
    Letterhead head =
        head(
            DECREE.compose(
                dispatch()
                    .promulgation(
                        new Promulgation("Thành phố Hồ Chí Minh", LocalDate.of(2020, 12, 29)))
                    .build()));
    Length line =
        FontMetrics.timesNewRoman()
            .width(head.placeAndDate().text(), FontFace.ITALIC, Length.pt(13));

    assertThat(head.columns().right()).isGreaterThanOrEqualTo(line);
    assertThat(head.columns().total()).isEqualTo(Decree30Layout.LAYOUT.typeAreaWidth());
  }

  @Test
  void nationalNameAtItsLargestLegalSize_takesItsRoomFromTheLeftColumn() {
    PageLayout large =
        withSize(withSize(Decree30Layout.LAYOUT, Component.NATIONAL_NAME, 13), Component.MOTTO, 14);
    Letterhead head = head(PageComposer.of(large).compose(dispatch().build()));
    Length words =
        FontMetrics.timesNewRoman().width(head.nationalName().text(), FontFace.BOLD, Length.pt(13));

    assertThat(Decree30Layout.LAYOUT.headerColumns().right()).isLessThan(words);
    assertThat(head.columns().right()).isGreaterThan(words);
    assertThat(head.columns().total()).isEqualTo(large.typeAreaWidth());
    assertThat(head.motto().lines()).hasSize(1);
  }

  private static PageLayout withSize(PageLayout layout, Component component, int points) {
    return layout.withStyle(component, layout.style(component).withSize(points));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 12, NATIONAL_NAME must be on one line: \"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\" at 12.0 pt"
        + " needs a column of 89.3 mm; and beside number and symbol there are 77.8 mm",
    "110, 13, NATIONAL_NAME must be on one line: \"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\" at 13.0 pt"
        + " needs a column of 96.7 mm; and beside number and symbol there are 87.8 mm"
  })
  void layoutOnWhichTheNationalNameNeedsTwoLines_isRefused(
      int typeArea, int points, String message) {
    PageLayout narrow = withSize(narrow(Length.mm(typeArea)), Component.NATIONAL_NAME, points);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageComposer.of(narrow))
        .withMessageStartingWith(message.replace(';', ','))
        .withMessageEndingWith("; choose letters from 12.0 pt, or more width between the margins");
  }

  private static PageLayout narrow(Length typeArea) {
    PageLayout decree = Decree30Layout.LAYOUT;
    Margins margins = decree.margins();
    Length side = decree.paper().width().minus(typeArea).minus(margins.left().chosen());
    return decree.withMargins(
        new Margins(
            margins.top(),
            margins.bottom(),
            margins.left(),
            MeasureRange.fixed(side, margins.right().basis())));
  }

  @Test
  void placeTooLongForOneLine_isBrokenBeforeTheDate() {
    Letterhead head =
        head(
            DECREE.compose(
                dispatch()
                    .promulgation(
                        new Promulgation(
                            "Thị trấn Phước An thuộc huyện Krông Pắc, tỉnh Đắk Lắk",
                            LocalDate.of(2020, 12, 29)))
                    .build()));

    assertThat(head.placeAndDate().lines())
        .containsExactly(
            "Thị trấn Phước An thuộc huyện Krông Pắc,", "tỉnh Đắk Lắk, ngày 29 tháng 12 năm 2020");
    assertThat(head.columns().left())
        .isGreaterThanOrEqualTo(
            FontMetrics.timesNewRoman().width(head.code().text(), FontFace.REGULAR, Length.pt(13)));
  }

  @Test
  void longNumberAndSymbol_takesItsRoomFromTheRightColumn() {
    PageLayout wide = narrow(Length.mm(165));
    Letterhead head =
        head(
            PageComposer.of(wide)
                .compose(dispatch().code(DocumentCode.parse("123456/SNNPTNT-QLCLNLSTST")).build()));
    Length number =
        FontMetrics.timesNewRoman().width(head.code().text(), FontFace.REGULAR, Length.pt(13));

    assertThat(number).isGreaterThan(wide.headerColumns().left());
    assertThat(head.columns().left()).isGreaterThan(number);
  }

  @Test
  void lineEndsOfTheCaller_endLinesOfNamesSubjectsPositionsAndAnnexTitles() {
    OfficialDispatch document =
        OfficialDispatch.builder(
                IssuingAgency.of("Sở\nNội vụ").withParent("UBND\ntỉnh A"), "mời\nhọp")
            .signature(Signature.byHead("Giám\nđốc", "Nguyễn Văn A"))
            .attachment(new Attachment("Bảng\nsố liệu", DocumentBody.of(Paragraph.of("a"))))
            .content(DocumentBody.of(Paragraph.of("A.")))
            .build();
    ComposedDocument page = DECREE.compose(document);

    assertThat(head(page).agency().lines()).containsExactly("SỞ", "NỘI VỤ");
    assertThat(lines(head(page).parentAgency())).containsExactly("UBND", "TỈNH A");
    assertThat(lines(head(page).dispatchSubject())).containsExactly("V/v mời", "họp");
    assertThat(page.signatures().get(0).authority())
        .singleElement()
        .extracting(ComponentLines::lines)
        .isEqualTo(List.of("GIÁM", "ĐỐC"));
    assertThat(lines(page.annexes().get(0).title())).containsExactly("BẢNG", "SỐ LIỆU");
    assertThat(page.annexes().get(0).pointer().text()).endsWith("của Sở Nội vụ)");
    assertThat(page.properties().subject().text()).isEqualTo("mời họp");
    assertThat(page.properties().creator().text()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void documentThatClosesWithATable_hasNoEndMark() {
    Table table = Table.of(List.of(TableColumn.text(1)), TableRow.of("Số liệu"));

    assertThat(
            DECREE
                .compose(
                    dispatch()
                        .content(DocumentBody.of(Paragraph.of("Số liệu như sau:"), table))
                        .build())
                .body())
        .hasSize(2)
        .last()
        .isInstanceOf(PageTable.class);
  }

  @Test
  void letterhead_printsTheCodeAsTheRegisterHasIt() {
    Letterhead head =
        head(DECREE.compose(dispatch().code(DocumentCode.parse("055/UBND.TN")).build()));

    assertThat(head.code().text()).isEqualTo("Số: 055/UBND.TN");
  }

  @Test
  void draft_leavesBlanksForNumberPlaceAndDate() {
    Letterhead dispatch = head(DECREE.compose(OfficialDispatch.builder(DEPARTMENT, "họp").build()));
    Letterhead report =
        head(
            DECREE.compose(
                TitledDocument.builder(DocumentType.REPORT, DEPARTMENT, "Kết quả").build()));

    assertThat(dispatch.code().text()).isEqualTo("Số:        /SKHCN-…");
    assertThat(report.code().text()).isEqualTo("Số:        /BC-SKHCN");
    assertThat(dispatch.placeAndDate().text()).isEqualTo("…, ngày … tháng … năm …");
  }

  @Test
  void draftThatKnowsSymbolAndPlace_leavesBlanksForNumberAndDayOnly() {
    ComposedDocument page =
        DECREE.compose(
            OfficialDispatch.builder(DEPARTMENT, "họp")
                .draftCode(UnnumberedCode.parse("/SNV-CCVC"))
                .promulgation(Promulgation.of("Quảng Trị"))
                .attachment(new Attachment(null, DocumentBody.of(Paragraph.of("bảng"))))
                .build());

    assertThat(head(page).code().text()).isEqualTo("Số:        /SNV-CCVC");
    assertThat(head(page).placeAndDate().text()).isEqualTo("Quảng Trị, ngày … tháng … năm …");
    assertThat(String.join(" ", page.annexes().get(0).pointer().lines()))
        .startsWith("(Kèm theo Công văn số …/SNV-CCVC ngày … tháng … năm … của ");
  }

  @Test
  void letterThatKnowsItsSymbol_leavesTheBlankForItsNumber() {
    OfficialLetter letter = OfficialLetter.builder(DEPARTMENT, "chúc mừng").build();

    assertThat(head(DECREE.compose(letter)).code().text()).isEmpty();
    assertThat(
            head(DECREE.compose(letter.withDraftCode(UnnumberedCode.parse("/TC-SKHCN"))))
                .code()
                .text())
        .isEqualTo("Số:        /TC-SKHCN");
  }

  @Test
  void oneAddressee_standsWithoutMarks_severalGetDashesUnderTheColon() {
    AddresseeBlock one = requireNonNull(DECREE.compose(dispatch().build()).addressees());
    AddresseeBlock three =
        requireNonNull(
            DECREE
                .compose(
                    OfficialDispatch.builder(DEPARTMENT, "họp")
                        .addressee("Bộ Nội vụ")
                        .addressee("Bộ Kế hoạch và Đầu tư")
                        .addressee("Bộ Tài chính")
                        .build())
                .addressees());

    assertThat(one.isSingle()).isTrue();
    assertThat(words(one.names())).containsExactly("Sở Thông tin và Truyền thông Quảng Trị");
    assertThat(three.word().text()).isEqualTo("Kính gửi:");
    assertThat(words(three.names()))
        .containsExactly("- Bộ Nội vụ;", "- Bộ Kế hoạch và Đầu tư;", "- Bộ Tài chính.");
    Length word = FontMetrics.timesNewRoman().width("Kính gửi", FontFace.REGULAR, Length.pt(14));
    assertThat(three.dashIndent()).isEqualTo(requireNonNull(three.wordIndent()).plus(word));
  }

  @Test
  void titledDocument_hasTypeNameAndRuledSubject_andNoSubjectInTheLetterhead() {
    ComposedDocument page =
        DECREE.compose(
            TitledDocument.builder(DocumentType.REPORT, DEPARTMENT, "Kết quả tuyên truyền")
                .build());

    TitleBlock title = requireNonNull(page.title());
    assertThat(title.typeName().text()).isEqualTo("BÁO CÁO");
    assertThat(requireNonNull(title.subject()).lines()).containsExactly("Kết quả tuyên truyền");
    assertThat(requireNonNull(title.subject()).stroke()).isGreaterThan(Length.ZERO);
    assertThat(head(page).dispatchSubject()).isNull();
    assertThat(page.properties().title().text()).isEqualTo("Báo cáo");
  }

  @Test
  void stampsAndNotes_areThoseOfTheHeader() {
    Letterhead head =
        head(
            DECREE.compose(
                dispatch()
                    .urgency(Urgency.VERY_URGENT)
                    .confidentiality(Confidentiality.SECRET)
                    .circulation(Circulation.INTERNAL)
                    .build()));

    assertThat(text(head.urgency())).isEqualTo("THƯỢNG KHẨN");
    assertThat(text(head.confidentiality())).isEqualTo("TỐI MẬT");
    assertThat(text(head.circulation())).isEqualTo("LƯU HÀNH NỘI BỘ");
  }

  @Test
  void recipients_endWithTheArchiveLineAndItsFullStop() {
    Distribution distribution =
        Distribution.of(
                new ArchiveLine("VT", "HC", 2),
                Recipient.asAbove(),
                new Recipient("GĐ Sở", "Báo cáo"))
            .withDrafter(new DrafterMark("pl", 300));

    RecipientBlock block =
        requireNonNull(DECREE.compose(dispatch().distribution(distribution).build()).recipients());

    assertThat(block.word().text()).isEqualTo("Nơi nhận:");
    assertThat(words(block.lines()))
        .containsExactly("- Như trên;", "- GĐ Sở (Báo cáo);", "- Lưu: VT, HC (2).");
    assertThat(text(block.drafterMark())).isEqualTo("PL.(300)");
  }

  @Test
  void signature_stacksItsAuthoritiesInCapitals() {
    Signature signature =
        Signature.byDeputy("Chủ tịch", "Phó Chủ tịch", "Nguyễn Văn A")
            .onBehalfOf("Ủy ban nhân dân")
            .withOtherPosition("Trưởng ban Chỉ đạo");

    SignatureBlock block =
        DECREE.compose(dispatch().signature(signature).build()).signatures().get(0);

    assertThat(words(block.authority()))
        .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    assertThat(text(block.otherPosition())).isEqualTo("TRƯỞNG BAN CHỈ ĐẠO");
    assertThat(block.name().text()).isEqualTo("Nguyễn Văn A");
  }

  @Test
  void contact_leavesOutWhatIsNotGiven() {
    IssuingAgency agency =
        DEPARTMENT.withContact(
            new ContactDetails(
                "204 Hùng Vương, Đông Hà", null, "0233.0000000", null, "skhcn.example"));

    assertThat(words(DECREE.compose(OfficialDispatch.builder(agency, "họp").build()).contact()))
        .containsExactly(
            "Địa chỉ: 204 Hùng Vương, Đông Hà", "ĐT: 0233.0000000", "Website: skhcn.example");
  }

  @Test
  void annexes_areNumberedOnlyWhenThereAreSeveral_andPointBack() {
    Attachment annex = new Attachment("Bảng số liệu", DocumentBody.of(Paragraph.of("Nội dung")));

    List<AnnexPage> one = DECREE.compose(dispatch().attachment(annex).build()).annexes();
    List<AnnexPage> two =
        DECREE.compose(dispatch().attachment(annex).attachment(annex).build()).annexes();

    assertThat(one).singleElement().extracting(each -> each.label().text()).isEqualTo("Phụ lục");
    assertThat(two)
        .extracting(each -> each.label().text())
        .containsExactly("Phụ lục I", "Phụ lục II");
    assertThat(text(two.get(1).title())).isEqualTo("BẢNG SỐ LIỆU");
    assertThat(two.get(1).pointer().text())
        .isEqualTo(
            "(Kèm theo Công văn số 477/SKHCN-TTNCUĐ ngày 11 tháng 11 năm 2019 của Sở Khoa học và Công nghệ)");
    assertThat(two.get(1).body().get(0).path()).hasToString("attachments[1].content.blocks[0]");
    assertThat(((PageParagraph) two.get(1).body().get(0)).plainText()).isEqualTo("Nội dung./.");
  }

  @Test
  void annexPointer_hasAShortLineBelow_underTheDecreeOnly() {
    OfficialDispatch document =
        dispatch()
            .attachment(new Attachment("Bảng số liệu", DocumentBody.of(Paragraph.of("Nội dung"))))
            .build();

    ComponentLines decree = DECREE.compose(document).annexes().get(0).pointer();
    ComponentLines circular = CIRCULAR.compose(document).annexes().get(0).pointer();

    Length last =
        FontMetrics.timesNewRoman()
            .width(decree.lines().get(decree.lines().size() - 1), FontFace.ITALIC, Length.pt(14));
    assertThat(decree.stroke().toMillimetres() / last.toMillimetres()).isBetween(1 / 3.0, 1 / 2.0);
    assertThat(decree.lines())
        .containsExactly(
            "(Kèm theo Công văn số 477/SKHCN-TTNCUĐ ngày 11 tháng 11 năm 2019",
            "của Sở Khoa học và Công nghệ)");
    assertThat(circular.lines()).isEqualTo(decree.lines());
    assertThat(circular.stroke()).isEqualTo(Length.ZERO);
  }

  @Test
  void annexThatEndsWithATable_hasNoEndMark() {
    Table table = Table.of(List.of(TableColumn.text(1)), TableRow.of("Số liệu"));

    List<PageBlock> body =
        DECREE
            .compose(dispatch().attachment(new Attachment(null, DocumentBody.of(table))).build())
            .annexes()
            .get(0)
            .body();

    assertThat(body).singleElement().isInstanceOf(PageTable.class);
  }

  @Test
  void minutesWithoutADate_leaveNoBlankForIt() {
    TitledDocument minutes =
        TitledDocument.builder(DocumentType.MINUTES, DEPARTMENT, "họp giao ban").build();

    assertThat(head(DECREE.compose(minutes)).placeAndDate().text()).isEmpty();
  }

  @Test
  void formula_staysWithWhatItLeads() {
    Paragraph formula = new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("QUYẾT ĐỊNH:")));

    List<PageBlock> blocks =
        DECREE.composeBlocks(
            List.of(formula, Paragraph.of("Điều này")), DocumentPath.of("subject"));

    assertThat(blocks)
        .extracting(each -> ((PageParagraph) each).keepWithNext())
        .containsExactly(true, false);
  }

  @Test
  void letter_hasNeitherNumberNorEndMark() {
    ComposedDocument page =
        DECREE.compose(
            OfficialLetter.builder(DEPARTMENT, "chúc mừng")
                .content(DocumentBody.of(Paragraph.of("Chúc mừng năm mới!")))
                .build());

    assertThat(head(page).code().text()).isEmpty();
    assertThat(((PageParagraph) page.body().get(0)).plainText()).isEqualTo("Chúc mừng năm mới!");
  }

  @Test
  void copy_isTheOriginal_withTheCopyingAgencysBlockBelow() {
    DocumentCopy copy =
        new DocumentCopy(
            CopyForm.CERTIFIED,
            dispatch().build(),
            DocumentHeader.of(IssuingAgency.of("UBND huyện A"))
                .withCode(DocumentCode.parse("05/SY-UBND"))
                .withPromulgation(new Promulgation("Quảng Trị", LocalDate.of(2021, 3, 5))),
            Signature.byHead("Chánh Văn phòng", "Nguyễn Văn A"),
            Distribution.EMPTY);

    ComposedDocument page = CIRCULAR.compose(copy);
    assertThat(head(page).code().text()).isEqualTo("Số: 477/SKHCN-TTNCUĐ");
    assertThat(page.body().get(0).path()).hasToString("original.content.blocks[0]");
    CopyBlock block = requireNonNull(page.copy());
    assertThat(block.form().text()).isEqualTo("SAO Y");
    assertThat(block.code().text()).isEqualTo("Số: 05/SY-UBND");
    assertThat(block.placeAndDate().text()).isEqualTo("Quảng Trị, ngày 05 tháng 3 năm 2021");
  }

  @Test
  void everyLine_hasItsComponentAndAPathThatResolves() {
    OfficialDispatch original = manyComponents();
    DocumentCopy copy =
        new DocumentCopy(
            CopyForm.CERTIFIED,
            original,
            original.header(),
            original.signature(),
            original.distribution());

    for (OfficialDocument document : List.of(original, copy)) {
      List<AtPath<ComponentLines>> lines =
          PartFinder.find(DECREE.compose(document), ComponentLines.class);

      assertThat(lines).hasSizeGreaterThan(20);
      assertThat(lines)
          .allSatisfy(
              each -> {
                DocumentPath path = each.value().path();
                assertThat(PartFinder.at(document, path)).as("part at %s", path).isPresent();
                assertThat(path.toString())
                    .isEqualTo(
                        document == copy && !each.path().toString().startsWith("copy.")
                            ? "original." + path.toString().replace("original.", "")
                            : path.toString());
              });
      assertThat(lines.stream().map(each -> each.value().component()))
          .contains(
              Component.CIRCULATION,
              Component.PARENT_AGENCY,
              Component.ISSUING_AGENCY,
              Component.NATIONAL_NAME,
              Component.MOTTO,
              Component.CODE,
              Component.PLACE_AND_DATE,
              Component.DISPATCH_SUBJECT,
              Component.CONFIDENTIALITY,
              Component.URGENCY,
              Component.ADDRESSEES,
              Component.AUTHORITY,
              Component.SIGNER_NAME,
              Component.RECIPIENTS_WORD,
              Component.RECIPIENT_LIST,
              Component.ANNEX_LABEL,
              Component.ANNEX_TITLE,
              Component.ANNEX_POINTER);
    }
  }

  @Test
  void everyLine_namesThePartWhoseWordsItHas() {
    List<AtPath<ComponentLines>> lines =
        PartFinder.find(DECREE.compose(manyComponents()), ComponentLines.class);

    assertThat(lines)
        .extracting(each -> each.value().component(), each -> each.value().path().toString())
        .contains(
            tuple(Component.CIRCULATION, "header.circulation"),
            tuple(Component.ISSUING_AGENCY, "header.issuer.name"),
            tuple(Component.PARENT_AGENCY, "header.issuer.parentName"),
            tuple(Component.CODE, "header.code"),
            tuple(Component.PLACE_AND_DATE, "header.promulgation.place"),
            tuple(Component.DISPATCH_SUBJECT, "subject"),
            tuple(Component.CONFIDENTIALITY, "header.confidentiality"),
            tuple(Component.URGENCY, "header.urgency"),
            tuple(Component.ADDRESSEES, "addressees[0].name"),
            tuple(Component.ADDRESSEES, "addressees[1].name"),
            tuple(Component.AUTHORITY, "signature.authorities[0]"),
            tuple(Component.AUTHORITY, "signature.position"),
            tuple(Component.SIGNER_NAME, "signature.fullName"),
            tuple(Component.RECIPIENT_LIST, "distribution.recipients[0]"),
            tuple(Component.RECIPIENT_LIST, "distribution.recipients[1]"),
            tuple(Component.RECIPIENT_LIST, "distribution.archive"),
            tuple(Component.ANNEX_TITLE, "attachments[0].title"));
  }

  private static OfficialDispatch manyComponents() {
    return dispatch()
        .urgency(Urgency.VERY_URGENT)
        .confidentiality(Confidentiality.SECRET)
        .circulation(Circulation.INTERNAL)
        .attachment(new Attachment("Bảng", DocumentBody.of(Paragraph.of("Nội dung"))))
        .addressee("Bộ Nội vụ")
        .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
        .distribution(
            Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove(), Recipient.of("UBND")))
        .build();
  }

  private static List<String> lines(@Nullable ComponentLines lines) {
    return requireNonNull(lines).lines();
  }

  private static String text(@Nullable ComponentLines lines) {
    return requireNonNull(lines).text();
  }

  private static List<String> words(List<ComponentLines> all) {
    return all.stream().flatMap(each -> each.lines().stream()).toList();
  }

  @Test
  void properties_comeFromTheDocumentAlone() {
    assertThat(CIRCULAR.compose(dispatch().build()).properties())
        .isEqualTo(
            new DocumentProperties(
                new PropertyText(DocumentPath.of("header", "code"), "Công văn 477/SKHCN-TTNCUĐ"),
                new PropertyText(
                    DocumentPath.of("subject"),
                    "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019"),
                new PropertyText(
                    DocumentPath.of("header", "issuer", "name"), "Sở Khoa học và Công nghệ"),
                "vi-VN",
                LocalDate.of(2019, 11, 11)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Urgency.class,
      names = {"URGENT", "VERY_URGENT", "EXPRESS"})
  void stampOfUrgency_isOneThatTheLayoutHasAFrameFor(Urgency urgency) {
    assertThat(Decree30Layout.LAYOUT.stampFrames().widths())
        .hasSize(3)
        .containsKey(urgency.stamp().orElseThrow());
  }

  @Test
  void indentOfAddresseesAndWidthOfATitle_areThoseOfTheLayout() {
    PageComposer house = PageComposer.of(withIndentAndTitleWidth(Length.mm(50), Fraction.WHOLE));
    OfficialDispatch several = dispatch().addressee("Sở Nội vụ").build();
    TitledDocument report =
        TitledDocument.builder(DocumentType.REPORT, DEPARTMENT, "Kết quả ".repeat(8).strip())
            .build();

    assertThat(requireNonNull(house.compose(several).addressees()).wordIndent())
        .isEqualTo(Length.mm(50));
    assertThat(requireNonNull(DECREE.compose(several).addressees()).wordIndent())
        .isEqualTo(Length.twips(1982));
    assertThat(requireNonNull(requireNonNull(house.compose(report).title()).subject()).lines())
        .hasSize(1);
    assertThat(requireNonNull(requireNonNull(DECREE.compose(report).title()).subject()).lines())
        .hasSize(2);
  }

  private static PageLayout withIndentAndTitleWidth(Length indent, Fraction titleWidth) {
    PageLayout decree = Decree30Layout.LAYOUT;
    PageGaps gaps = decree.gaps();
    PageProportions proportions = decree.proportions();
    return new PageLayout(
        decree.paper(),
        decree.margins(),
        decree.headerDistance(),
        decree.typeface(),
        decree.paragraphs(),
        decree.pageNumbering(),
        decree.headerColumns(),
        decree.signatureColumns(),
        decree.signatureSpace(),
        decree.strokeWidths(),
        new PageGaps(
            gaps.aboveRuleLine(),
            gaps.belowContactLine(),
            gaps.belowCirculation(),
            gaps.belowTable(),
            gaps.aboveCopyLine(),
            gaps.belowCopyLine(),
            gaps.belowCopyHeader(),
            gaps.besideCellText(),
            MeasureRange.fixed(indent, gaps.beforeAddressees().basis())),
        decree.stampFrames(),
        new PageProportions(
            titleWidth,
            proportions.illustrationHeight(),
            proportions.chartColumnGap(),
            proportions.basis()),
        decree.styles());
  }

  @Test
  void everyComponentHasAStyleInBothLayouts() {
    for (Component component : Component.values()) {
      assertThat(Circular01Layout.LAYOUT.style(component)).isNotNull();
      assertThat(Decree30Layout.LAYOUT.style(component)).isNotNull();
    }
  }

  private static Letterhead head(ComposedDocument page) {
    return requireNonNull(page.letterhead());
  }
}
