package org.congvan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.congvan.body.Blank;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.Addressee;
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
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;
import org.congvan.reference.LegalReference;
import org.congvan.reference.Provision;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;

/**
 * Small ready documents for tests, such as the dispatch 45/SKHCN-VP of an invented office; every
 * person and number in them is invented.
 *
 * <p>Each call builds the document anew, so that a test can distinguish equal from same.
 */
public final class SampleDocuments {
  private static final LocalDate UNDER_CIRCULAR_01 = LocalDate.of(2019, 11, 5);
  private static final LocalDate UNDER_DECREE_30 = LocalDate.of(2020, 12, 15);

  private static final LocalDate IN_FORCE_OF_DECREE_30 = LocalDate.of(2020, 3, 5);

  private SampleDocuments() {}

  /**
   * Returns dispatches and titled documents of both regulations, as an office issues them, and
   * documents of the rarer forms: joint, minutes, telegram, with a regulation put into force,
   * copies of a scan. A renderer writes all of them.
   *
   * @return documents with code, date and signature
   */
  public static List<OfficialDocument> issued() {
    List<OfficialDocument> issued =
        new ArrayList<>(
            List.of(
                dispatch(UNDER_CIRCULAR_01),
                dispatch(UNDER_DECREE_30),
                report(UNDER_CIRCULAR_01),
                report(UNDER_DECREE_30),
                everyBlock(UNDER_CIRCULAR_01),
                everyBlock(UNDER_DECREE_30),
                manyAddressees(),
                twoAnnexes()));
    issued.addAll(SampleForms.issued());
    return List.copyOf(issued);
  }

  /**
   * Returns documents that a renderer may refuse, because its format has no page for them: drafts,
   * a letter, a copy.
   *
   * @return documents, some with missing parts
   */
  public static List<OfficialDocument> unusual() {
    return List.of(emptyDraft(), undatedDraft(), letter(), copy());
  }

  /**
   * Returns a dispatch to one addressee with a short body.
   *
   * @param day the date of issue
   * @return the dispatch
   */
  public static OfficialDispatch dispatch(LocalDate day) {
    return begun("về việc cử cán bộ tham gia tập huấn")
        .code(DocumentCode.parse("45/SKHCN-VP"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .addressee("Sở Nội vụ tỉnh Quảng Trị")
        .inResponseTo(
            LegalReference.of(DocumentType.DISPATCH, DocumentCode.parse("310/SNV-CCHC"))
                .withDate(day.minusDays(10))
                .withIssuer("Sở Nội vụ"))
        .content(
            DocumentBody.of(
                Paragraph.of(
                    Text.of("Phúc đáp "),
                    Citation.of(
                        "Công văn số 310/SNV-CCHC",
                        LegalReference.of(
                            DocumentType.DISPATCH, DocumentCode.parse("310/SNV-CCHC"))),
                    Text.of(", Sở Khoa học và Công nghệ cử 02 cán bộ tham gia lớp tập huấn.")),
                Paragraph.of("Sở Khoa học và Công nghệ kính gửi Quý Sở biết, phối hợp.")))
        .signature(Signature.byDeputy("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("VP"), Recipient.asAbove(), new Recipient("GĐ Sở", "báo cáo")))
        .build();
  }

  /**
   * Returns a reform report as a titled document (Báo cáo) with typed content.
   *
   * @param day the date of issue; the report covers its year
   * @return the report
   */
  public static TitledDocument report(LocalDate day) {
    return TitledDocument.builder(
            DocumentType.REPORT,
            agency(),
            "Kết quả tuyên truyền cải cách hành chính năm " + day.getYear())
        .code(DocumentCode.parse("12/BC-SKHCN"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .content(reformReport(day.getYear()))
        .signature(Signature.byHead("GIÁM ĐỐC", "Lê Thị B"))
        .distribution(
            Distribution.of(
                new ArchiveLine("VT", "VP", 2),
                Recipient.of("UBND tỉnh"),
                new Recipient("Sở Nội vụ", "tổng hợp")))
        .build();
  }

  /**
   * Returns a reform report with every kind of record.
   *
   * @param year the year it covers
   * @return the report
   */
  public static ReformReport reformReport(int year) {
    CommunicationChannel portal =
        new CommunicationChannel(ChannelKind.WEB_PORTAL, "Trang thông tin điện tử của Sở");
    return ReformReport.builder(
            ReportingPeriod.year(year), ReportOutline.communication("năm " + (year + 1)))
        .opening(Paragraph.of("Sở Khoa học và Công nghệ báo cáo kết quả như sau:"))
        .directive(Directive.of(Text.of("Sở ban hành kế hoạch tuyên truyền từ đầu năm.")))
        .activity(
            Activity.of(ActivityAspect.CONTENT, Text.of("Các thủ tục hành chính mức độ 3, 4;"))
                .withAreas(ReformArea.PROCEDURES))
        .activity(
            Activity.of(ActivityAspect.FORM, Text.of("Đăng tin trên trang thông tin điện tử."))
                .withChannels(portal))
        .activity(
            Activity.of(ActivityAspect.QUANTITY, Text.of("Đã đăng 07 tin, bài."))
                .withCounts(
                    ActivityCount.of("Tin, bài đã đăng", 7, "tin, bài").withChannel(portal)))
        .advantage(Advantage.of("Lãnh đạo Sở quan tâm, chỉ đạo thường xuyên."))
        .difficulty(Difficulty.of("Kinh phí còn hạn chế."))
        .recommendation(
            Recommendation.of("Bố trí kinh phí thường xuyên cho công tác tuyên truyền."))
        .plannedTask(PlannedTask.of("Tiếp tục tuyên truyền trên trang thông tin điện tử."))
        .closing(Paragraph.of("Trên đây là báo cáo của Sở Khoa học và Công nghệ."))
        .build();
  }

  /**
   * Returns a dispatch whose body holds every kind of block and inline but custom ones.
   *
   * @param day the date of issue
   * @return the dispatch
   */
  public static OfficialDispatch everyBlock(LocalDate day) {
    LegalReference decree =
        LegalReference.of(
                DocumentCode.parse(
                    day.isBefore(IN_FORCE_OF_DECREE_30) ? "110/2004/NĐ-CP" : "30/2020/NĐ-CP"))
            .withProvision(Provision.ofArticle(8));
    return begun("hướng dẫn trình bày văn bản, “phụ lục” & bảng, biểu <mẫu>")
        .code(DocumentCode.parse("07/SKHCN-VP"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .urgency(Urgency.URGENT)
        .circulation(Circulation.INTERNAL)
        .confidentiality(Confidentiality.CONFIDENTIAL)
        .addressee("Các phòng, đơn vị trực thuộc Sở")
        .content(
            DocumentBody.of(
                new Paragraph(
                    ParagraphRole.LEGAL_BASIS,
                    List.of(
                        Text.of("Căn cứ "), Citation.of("Nghị định số " + decree.code(), decree))),
                new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("HƯỚNG DẪN:"))),
                Section.of(
                    SectionLevel.HEADING,
                    1,
                    "Quy định chung",
                    List.of(
                        Section.of(SectionLevel.CLAUSE, 1, "Phạm vi", List.of(clause())),
                        Section.untitled(
                            SectionLevel.CLAUSE,
                            2,
                            List.of(
                                Paragraph.of("Các đơn vị thực hiện như sau:"),
                                Section.untitled(
                                    SectionLevel.POINT, 1, List.of(Paragraph.of("Bố cục;"))))))),
                lists(),
                numberedList(),
                Paragraph.of("(Trích hướng dẫn)").withAlignment(ParagraphAlignment.RIGHT),
                form(),
                table(),
                sideBySide(),
                new Illustration(
                    SampleImages.chart(),
                    60,
                    40,
                    "Biểu đồ số tin, bài của bốn quý",
                    List.of(Text.of("Hình 1. Số tin, bài"))),
                new Illustration(
                    chart(), 120, 70, "Biểu đồ số tin, bài của hai đơn vị", List.of())))
        .signature(
            Signature.byOrder("GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Đặng Văn C")
                .withOtherPosition("Thư ký Ban chỉ đạo"))
        .distribution(
            Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove())
                .withDrafter(new DrafterMark("ĐVC", 15)))
        .build();
  }

  /**
   * Returns a dispatch to five addressees, with two names too long for one line.
   *
   * @return the dispatch, of December 2020
   */
  public static OfficialDispatch manyAddressees() {
    OfficialDispatch.Builder builder =
        begun("triệu tập hội nghị tổng kết công tác cải cách hành chính")
            .code(DocumentCode.parse("1250/SKHCN-VP"))
            .promulgation(new Promulgation("Quảng Trị", UNDER_DECREE_30))
            .content(DocumentBody.of(Paragraph.of("Sở kính mời các đơn vị dự hội nghị.")))
            .signature(Signature.byHead("GIÁM ĐỐC", "Lê Thị B").onBehalfOf("BAN TỔ CHỨC"))
            .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()));
    List.of(
            "Ủy ban nhân dân các huyện, thị xã, thành phố trên địa bàn tỉnh Quảng Trị",
            "Sở Nội vụ",
            "Sở Thông tin và Truyền thông",
            "Trung tâm Nghiên cứu, Ứng dụng và Thông tin Khoa học và Công nghệ tỉnh Quảng Trị",
            "Văn phòng UBND tỉnh")
        .forEach(name -> builder.addressee(Addressee.of(name)));
    return builder.build();
  }

  /**
   * Returns a dispatch with a table of twelve columns of figures, which no upright page has room
   * for.
   *
   * @return the dispatch, of December 2020
   */
  public static OfficialDispatch tooWideTable() {
    return begun("gửi số liệu")
        .code(DocumentCode.parse("1252/SKHCN-VP"))
        .promulgation(new Promulgation("Quảng Trị", UNDER_DECREE_30))
        .addressee("Sở Nội vụ")
        .content(
            DocumentBody.of(
                Paragraph.of("Sở báo cáo số liệu như sau:"),
                Table.of(
                    Collections.nCopies(12, TableColumn.number(1)),
                    TableRow.of(Collections.nCopies(12, "1.250.000").toArray(String[]::new)))))
        .signature(Signature.byHead("GIÁM ĐỐC", "Lê Thị B"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
        .build();
  }

  /**
   * Returns a dispatch with two annexes, one of them without a title.
   *
   * @return the dispatch, of December 2020
   */
  public static OfficialDispatch twoAnnexes() {
    return begun("gửi danh mục và bảng số liệu")
        .code(DocumentCode.parse("1251/SKHCN-VP"))
        .promulgation(new Promulgation("Quảng Trị", UNDER_DECREE_30))
        .addressee("Sở Nội vụ")
        .content(DocumentBody.of(Paragraph.of("Sở gửi kèm theo hai phụ lục.")))
        .signature(Signature.acting("GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
        .attachment(
            new Attachment(
                "Bảng số liệu tin, bài",
                DocumentBody.of(table().withOrientation(PageOrientation.LANDSCAPE))))
        .attachment(new Attachment(null, DocumentBody.of(Paragraph.of("Danh mục thủ tục."))))
        .build();
  }

  /**
   * Returns a draft that has agency and subject and nothing else.
   *
   * @return the draft
   */
  public static OfficialDispatch emptyDraft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Khoa học và Công nghệ"), "xin ý kiến")
        .build();
  }

  /**
   * Returns a draft that lacks number and date only: symbol and place are known.
   *
   * @return the draft
   */
  public static OfficialDispatch undatedDraft() {
    return begun("xin ý kiến dự thảo kế hoạch")
        .draftCode(UnnumberedCode.parse("/SKHCN-VP"))
        .promulgation(Promulgation.of("Quảng Trị"))
        .addressee("Sở Nội vụ")
        .content(DocumentBody.of(Paragraph.of("Sở gửi dự thảo để Quý Sở cho ý kiến.")))
        .signature(Signature.byHead("GIÁM ĐỐC", "Lê Thị B"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
        .build();
  }

  /**
   * Returns an official letter (thư công).
   *
   * @return the letter, of December 2020
   */
  public static OfficialLetter letter() {
    return OfficialLetter.builder(agency(), "chúc mừng")
        .promulgation(new Promulgation("Quảng Trị", UNDER_DECREE_30))
        .addressee("Ông Trần Văn D")
        .content(DocumentBody.of(Paragraph.of("Sở gửi tới Ông lời chúc mừng trân trọng nhất.")))
        .signature(Signature.byHead("GIÁM ĐỐC", "Lê Thị B"))
        .build();
  }

  /**
   * Returns a certified copy (sao y) of a dispatch.
   *
   * @return the copy, of December 2020
   */
  public static DocumentCopy copy() {
    return new DocumentCopy(
        CopyForm.CERTIFIED,
        dispatch(UNDER_DECREE_30),
        DocumentHeader.of(agency())
            .withCode(DocumentCode.parse("05/SY-SKHCN"))
            .withPromulgation(new Promulgation("Quảng Trị", UNDER_DECREE_30)),
        Signature.byOrder("GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Đặng Văn C"),
        Distribution.of(ArchiveLine.of("VP"), Recipient.of("Các phòng")));
  }

  /** Begins a dispatch of the invented office, without number and date. */
  static OfficialDispatch.Builder begun(String subject) {
    return OfficialDispatch.builder(agency(), subject);
  }

  private static IssuingAgency agency() {
    return IssuingAgency.of("Sở Khoa học và Công nghệ")
        .withParent("Ủy ban nhân dân tỉnh Quảng Trị")
        .withAbbreviation("SKHCN")
        .withContact(
            new ContactDetails(
                "Số 1 đường Mẫu, Đông Hà", "van-thu@example.org", "0233 555 0100", null, null));
  }

  private static Paragraph clause() {
    return Paragraph.of(
        Text.of("Văn bản "),
        new Text("phải", Set.of(Emphasis.BOLD, Emphasis.UNDERLINE)),
        Text.of(" trình bày theo mẫu tại "),
        Link.of("https://example.org/mau"),
        Text.of(",\ntừng dòng một."));
  }

  private static BulletList lists() {
    return new BulletList(
        BulletMark.DASH,
        List.of(
            ListItem.of("Tin đã đăng:"),
            new ListItem(
                List.of(Text.italic("Bài đã đăng:")),
                List.of(BulletList.of(BulletMark.PLUS, "quý I;", "quý II.")))));
  }

  private static NumberedList numberedList() {
    return new NumberedList(
        ListNumbering.ARABIC_PARENTHESIS,
        1,
        List.of(
            ListItem.of(
                Text.of("Diện tích phòng họp: 120 m"),
                Text.superscript("2"),
                Footnote.of(
                    Text.of("Đo theo mẫu tại "), Link.of("https://example.org/mau"), Text.of(".")),
                Text.of(";")),
            ListItem.of(Text.of("Nồng độ CO"), Text.subscript("2"), Text.of("."))));
  }

  private static Paragraph form() {
    return Paragraph.of(
        Text.of("Họ và tên: "),
        Blank.toEndOfLine(),
        Text.of("\nNgày "),
        Blank.ofMillimetres(20),
        Text.of(" dự họp: "),
        new CheckBox(true),
        Text.of(" Có "),
        new CheckBox(false),
        Text.of(" Không"));
  }

  private static Chart chart() {
    return new Chart(
        ChartForm.COLUMN,
        "Đơn vị",
        "Số lượng",
        List.of("Văn phòng", "Thanh tra Sở"),
        List.of(ChartSeries.of("Tin", 1250, 480), ChartSeries.of("Bài", 7, 27)));
  }

  /** A list beside a picture, without borders. */
  private static Table sideBySide() {
    return Table.of(
            List.of(TableColumn.text(1), TableColumn.text(1)),
            new TableRow(
                false,
                List.of(
                    TableCell.of("Đã làm:")
                        .withBlocks(List.of(BulletList.of(BulletMark.DASH, "đăng tin;", "họp."))),
                    TableCell.of(
                        new Illustration(SampleImages.chart(), 30, 20, "Biểu đồ", List.of())))))
        .withBorders(TableBorders.NONE)
        .withLetterSize(14);
  }

  private static Table table() {
    return new Table(
        List.of(Text.of("Bảng 1. Số tin, bài")),
        List.of(TableColumn.text(3), TableColumn.number(1), TableColumn.number(1)),
        List.of(
            new TableRow(
                true,
                List.of(
                    new TableCell(List.of(Text.of("Đơn vị")), 1, 2),
                    new TableCell(List.of(Text.of("Số lượng")), 2, 1))),
            TableRow.header("Tin", "Bài"),
            TableRow.of("Văn phòng", "1.250", "07"),
            TableRow.of("Thanh tra Sở", "", "27,5")));
  }
}
