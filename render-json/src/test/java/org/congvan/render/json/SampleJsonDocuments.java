package org.congvan.render.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.Blank;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
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
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
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
import org.congvan.model.FileCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.SteeringType;
import org.congvan.model.TitledDocument;
import org.congvan.model.Urgency;
import org.congvan.reference.CitedDate;
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
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.reform.WrittenFigure;

/**
 * Documents that together hold every type of the model and every optional part, set and missing.
 */
final class SampleJsonDocuments {

  /** A black dot. */
  static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==");

  /** A grey dot. */
  static final byte[] JPEG =
      Base64.getDecoder()
          .decode(
              "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a"
                  + "HBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEB"
                  + "AQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1Fh"
                  + "ByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZ"
                  + "WmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXG"
                  + "x8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z");

  private SampleJsonDocuments() {}

  static Map<String, OfficialDocument> all() {
    Map<String, OfficialDocument> all = new LinkedHashMap<>();
    all.put("dispatch", dispatch());
    all.put("dispatch with report", dispatchWithReport());
    all.put("titled document", titled());
    all.put("letter", letter());
    all.put("copy", copy());
    all.put("draft", draft());
    all.put("draft that waits for number and day", waitingDraft());
    return all;
  }

  static OfficialDispatch draft() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Khoa học và Công nghệ"), "dự thảo")
        .build();
  }

  static OfficialDispatch waitingDraft() {
    return draft()
        .withDraftCode(UnnumberedCode.parse("Số:      /SNV-CCVC"))
        .withPromulgation(Promulgation.of("Quảng Trị"));
  }

  static OfficialDispatch dispatch() {
    IssuingAgency issuer =
        IssuingAgency.of("Sở Khoa học và Công nghệ")
            .withParent("Ủy ban nhân dân tỉnh Quảng Trị")
            .withAbbreviation("SKHCN")
            .withId(AgencyId.parse("000.00.20.H50"));
    LegalReference decision =
        LegalReference.of(DocumentType.DECISION, DocumentCode.parse("225/QĐ-TTg"))
            .withIssuer("Thủ tướng Chính phủ");
    return OfficialDispatch.builder(issuer, "báo cáo tình hình thực hiện công tác tuyên truyền")
        .code(DocumentCode.parse("477 /SKHCN-TTNCUĐ"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2019, 11, 11)))
        .addressee("Sở Thông tin và Truyền thông Quảng Trị")
        .inResponseTo(
            LegalReference.of(DocumentCode.parse("922/STTTT-TTBCXB"))
                .withDate(LocalDate.of(2019, 10, 31)))
        .content(
            DocumentBody.of(
                Paragraph.of(
                    Text.of("Thực hiện "),
                    Citation.of("Quyết định 225/QĐ-TTg năm 2016", decision.withYear(2016)),
                    Text.bold(", Sở báo cáo như sau:")),
                BulletList.of(BulletMark.DASH, "Ý thứ nhất;", "Ý thứ hai.")))
        .signature(Signature.byDeputy("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("TTNCUĐ"), Recipient.asAbove(), new Recipient("GĐ Sở", "Báo cáo")))
        .build();
  }

  static OfficialDispatch dispatchWithReport() {
    return OfficialDispatch.builder(IssuingAgency.of("Sở Khoa học và Công nghệ"), "báo cáo")
        .content(report())
        .attachment(new Attachment("Bảng số liệu", DocumentBody.of(table())))
        .attachment(new Attachment(null, report()))
        .build();
  }

  static ReformReport report() {
    CommunicationChannel portal =
        new CommunicationChannel(ChannelKind.WEB_PORTAL, "Trang thông tin điện tử");
    return ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
        .opening(Paragraph.of("Phần mở đầu."))
        .directive(
            Directive.of(
                Text.of("Ban hành "),
                Citation.of(
                    "Kế hoạch số 07/KH-SKHCN",
                    LegalReference.of(DocumentCode.parse("07/KH-SKHCN"))
                        .withDate(CitedDate.of(YearMonth.of(2019, 2))))))
        .activity(
            Activity.of(ActivityAspect.QUANTITY, Text.of("Đăng 07 tin, bài"))
                .withAreas(ReformArea.PROCEDURES, ReformArea.INSTITUTIONS)
                .withChannels(portal)
                .withCounts(
                    ActivityCount.of("tin, bài", 7, "tin,bài"),
                    new ActivityCount(
                        "thời lượng",
                        IndicatorCode.parse("PT.THOI-LUONG"),
                        new BigDecimal("-1234567890123.4500"),
                        "giờ",
                        portal,
                        ReportingPeriod.between(
                            "tháng 10", LocalDate.of(2019, 10, 1), LocalDate.of(2019, 10, 31)),
                        new WrittenFigure("1.234", 3, 8)),
                    ActivityCount.of("lượt", new BigDecimal("1E+9"), "lượt")))
        .activity(Activity.of(ActivityAspect.CONTENT, Text.of("Công khai thủ tục")))
        .advantage(Advantage.of("Được quan tâm"))
        .difficulty(
            new Difficulty(List.of(Text.of("Thiếu kinh phí")), List.of(ReformArea.DIRECTION)))
        .recommendation(new Recommendation(List.of(Text.of("Bố trí kinh phí")), "Sở Tài chính"))
        .recommendation(Recommendation.of("Tập huấn"))
        .plannedTask(
            new PlannedTask(
                List.of(Text.of("Ban hành kế hoạch")),
                List.of(ReformArea.WORKFORCE),
                LocalDate.of(2020, 1, 31)))
        .plannedTask(PlannedTask.of("Tiếp tục tuyên truyền"))
        .closing(Paragraph.of("Trên đây là báo cáo."))
        .build();
  }

  static Table table() {
    return new Table(
        List.of(Text.italic("Bảng 1")),
        List.of(TableColumn.text(3), new TableColumn(1, CellAlignment.CENTER)),
        List.of(
            TableRow.header("Kênh", "Số lượng"),
            new TableRow(
                false,
                List.of(new TableCell(List.of(Text.of("Trang web")), 1, 2), TableCell.of("07"))),
            TableRow.of(""),
            new TableRow(
                false,
                List.of(
                    TableCell.of(Paragraph.of("Trong ô")),
                    TableCell.of("").withBlocks(List.of(BulletList.of(BulletMark.PLUS, "một")))))),
        PageOrientation.LANDSCAPE,
        TableBorders.NONE,
        12);
  }

  static TitledDocument titled() {
    IssuingAgency issuer =
        IssuingAgency.of("Sở Nội vụ")
            .withContact(
                new ContactDetails(
                    "Số 1, đường A", "sonoivu@quangtri.gov.vn", null, null, "http://example.vn/"));
    LegalReference law =
        new LegalReference(
            DocumentType.LAW,
            null,
            "Tổ chức Chính phủ",
            CitedDate.of(Year.of(2015)),
            "Quốc hội",
            Provision.parse("điểm a, b khoản 2 Điều 5"));
    Text strong =
        new Text(
            "Đậm, nghiêng\tvà\ngạch chân \"\\ \u0001 \uD83D\uDE00",
            EnumSet.complementOf(EnumSet.of(Emphasis.SUBSCRIPT)));
    return TitledDocument.builder(DocumentType.DECISION, issuer, "Về việc \"thử\"")
        .code(DocumentCode.parse("Số: 5 /QĐ-SNV"))
        .promulgation(new Promulgation("Đông Hà", LocalDate.of(2020, 12, 15)))
        .family(DocumentFamily.ADMINISTRATIVE)
        .urgency(Urgency.EXPRESS)
        .confidentiality(Confidentiality.TOP_SECRET)
        .circulation(Circulation.INTERNAL)
        .addressee(new Addressee("Bộ Nội vụ", AgencyId.parse("000.00.00.G09")))
        .content(
            DocumentBody.of(
                Paragraph.legalBasis(
                    Citation.of("Luật Tổ chức Chính phủ", law)
                        .withTarget(URI.create("https://example.vn/lu%E1%BA%ADt?a=1#điều-5"))),
                new Paragraph(ParagraphRole.FORMULA, List.of(Text.bold("QUYẾT ĐỊNH:"))),
                Section.of(
                    SectionLevel.ARTICLE,
                    1,
                    "Phạm vi",
                    List.of(
                        Section.untitled(
                            SectionLevel.CLAUSE,
                            1,
                            List.of(
                                Paragraph.of(
                                        strong,
                                        Text.subscript("dưới"),
                                        Footnote.of(
                                            Text.of("Xem "),
                                            Link.of("http://example.vn/"),
                                            Citation.of("Luật Tổ chức Chính phủ", law)),
                                        Blank.toEndOfLine(),
                                        Blank.ofMillimetres(40),
                                        new CheckBox(false),
                                        new CheckBox(true))
                                    .withAlignment(ParagraphAlignment.CENTER),
                                new NumberedList(
                                    ListNumbering.ROMAN, 3, List.of(ListItem.of("mục"))),
                                new BulletList(
                                    BulletMark.PLUS,
                                    List.of(
                                        new ListItem(
                                            List.of(Link.of("http://dichvucong.quangtri.gov.vn")),
                                            List.of(BulletList.of(BulletMark.DASH, "Sâu"))))))))),
                table(),
                new Illustration(
                    new Chart(
                        ChartForm.LINE,
                        "Quý",
                        "Số tin, bài",
                        List.of("I", "II"),
                        List.of(
                            ChartSeries.of("Tin", 1250, -7),
                            new ChartSeries(
                                "Tỷ lệ", List.of(new BigDecimal("27.5"), BigDecimal.ZERO)))),
                    120,
                    80,
                    "Biểu đồ đường",
                    List.of()),
                new Illustration(
                    Image.of(ImageFormat.PNG, PNG), 40, 400, "Biểu đồ", List.of(Text.of("Hình 1"))),
                new Illustration(Image.of(ImageFormat.JPEG, JPEG), 1, 1, "Ảnh", List.of())))
        .signature(
            Signature.byOrder("Giám đốc", "Chánh Văn phòng", "Nguyễn Văn A")
                .onBehalfOf("Ủy ban nhân dân")
                .withOtherPosition("Phó Trưởng ban"))
        .distribution(
            Distribution.of(new ArchiveLine("VT", null, 2), Recipient.of("Như Điều 1"))
                .withDrafter(new DrafterMark("NVA", 15)))
        .registration(
            new Registration(
                "000.00.00.G22,2015/09/30,7816/VPCP-TTĐT",
                new FileCode(AgencyId.parse("H50.20"), 2020, "12-SNV"),
                1,
                "Tiếng Việt",
                999,
                "ghi chú",
                "Kết quả tuyên truyền; kiến nghị hai việc.",
                LocalDate.of(2021, 1, 1),
                SteeringType.REPORT_ON_STEERING))
        .build();
  }

  static OfficialLetter letter() {
    return OfficialLetter.builder(IssuingAgency.of("Ủy ban nhân dân tỉnh"), "Thư chúc mừng")
        .addressee("Các cơ quan")
        .content(DocumentBody.of(Paragraph.of("Chúc mừng.")))
        .signature(Signature.acting("Chủ tịch", "Nguyễn Văn A"))
        .distribution(
            new Distribution(List.of(), ArchiveLine.of("VP"), new DrafterMark("PT", null)))
        .build();
  }

  static DocumentCopy copy() {
    return new DocumentCopy(
        CopyForm.EXTRACT,
        titled(),
        DocumentHeader.of(IssuingAgency.of("Ủy ban nhân dân xã"))
            .withCode(DocumentCode.parse("05/TrS-UBND")),
        null,
        Distribution.EMPTY);
  }
}
