package org.congvan;

import static org.congvan.body.PageOrientation.LANDSCAPE;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.body.ActKind;
import org.congvan.body.Blank;
import org.congvan.body.BodyPathMap;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentBody;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.SampleImages;
import org.congvan.body.ScannedPages;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.SourcedBody;
import org.congvan.body.Table;
import org.congvan.body.TableBorders;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.AgencyAbbreviations;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentNumber;
import org.congvan.code.DocumentType;
import org.congvan.layout.Component;
import org.congvan.layout.Decree30Layout;
import org.congvan.layout.Fraction;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.layout.SizeRelation;
import org.congvan.layout.Stroke;
import org.congvan.model.Addressee;
import org.congvan.model.AnsweredDocument;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.ContactDetails;
import org.congvan.model.CopyForm;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.DrafterMark;
import org.congvan.model.FileCode;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Leadership;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Registration;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.SigningForm;
import org.congvan.model.SteeringType;
import org.congvan.model.TitledDocument;
import org.congvan.path.DocumentPath;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.reference.OrdinalRange;
import org.congvan.reference.Provision;
import org.congvan.reference.ProvisionLevel;
import org.congvan.reference.ProvisionStep;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.reform.WrittenFigure;
import org.congvan.regime.ReportDeadline;
import org.congvan.regime.ReportingObligation;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.SinglePeriod;
import org.congvan.regime.StatutorySeries;
import org.congvan.regime.WorkingCalendar;
import org.congvan.regime.YearlySpan;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.regulation.Regulation;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;
import org.congvan.render.RegisteredFormat;
import org.congvan.render.RenderFormat;
import org.congvan.rules.Circular01Rules;

/** One full value of each record, with no part missing. */
final class RecordSamples {
  private static final LocalDate DAY = LocalDate.of(2019, 11, 11);
  private static final DocumentCode CODE = DocumentCode.parse("477/SKHCN-TTNCUĐ");
  private static final AgencyId ID = AgencyId.parse("000.00.13.H50");
  private static final Image IMAGE = SampleImages.greyDot();

  private static final List<Addressee> ADDRESSEES = List.of(Addressee.of("Sở Nội vụ"));
  private static final List<Attachment> ANNEXES = List.of(new Attachment(null, DocumentBody.of()));

  private RecordSamples() {}

  static Stream<Record> all() {
    return Stream.of(
            body(),
            references(),
            reform(),
            model(),
            List.of(dispatch(), titledDocument(), letter(), copy()),
            laws(),
            regimes(),
            ScanRecordSamples.all(),
            IndicatorRecordSamples.all(),
            PageRecordSamples.of(copy()),
            ValidationRecordSamples.of(dispatch(), Circular01Rules.RULES.entries().get(0)))
        .flatMap(List::stream);
  }

  private static List<Record> body() {
    Text text = Text.bold("chữ");
    LegalReference reference = LegalReference.of(CODE);
    ListItem item = new ListItem(List.of(text), List.of(Paragraph.of("dưới")));
    return List.of(
        text,
        new Citation("Công văn 477", reference, URI.create("http://example.org")),
        Link.of("http://example.org"),
        DocumentAct.of(ActKind.WITHDRAWAL, reference, "phát hành nhầm"),
        Footnote.of("chú thích"),
        Blank.ofMillimetres(40),
        new CheckBox(true),
        Paragraph.of("đoạn").withAlignment(ParagraphAlignment.CENTER),
        item,
        new BulletList(BulletMark.DASH, List.of(item)),
        new NumberedList(ListNumbering.LETTER, 2, List.of(item)),
        new Section(SectionLevel.HEADING, "I", List.of(text), List.of(Paragraph.of("đoạn"))),
        new TableColumn(1, CellAlignment.LEFT),
        new TableCell(List.of(text), List.of(BulletList.of(BulletMark.DASH, "dưới")), 1, 1),
        TableRow.of("ô"),
        new Table(
            List.of(text),
            List.of(TableColumn.text(1)),
            List.of(TableRow.of("ô")),
            LANDSCAPE,
            TableBorders.NONE,
            12),
        new Illustration(IMAGE, 10, 10, "hình", List.of(text)),
        ChartSeries.of("Tin", 7),
        new Chart(
            ChartForm.COLUMN,
            "Cơ quan",
            "Số tin",
            List.of("Sở A"),
            List.of(ChartSeries.of("Tin", 7))),
        DocumentBody.of(Paragraph.of("đoạn")),
        new SourcedBody(DocumentBody.of(Paragraph.of("đoạn")), BodyPathMap.same()),
        ScannedPages.of(IMAGE));
  }

  private static List<Record> references() {
    Provision provision =
        new Provision(
            List.of(new ProvisionStep(ProvisionLevel.ARTICLE, List.of(OrdinalRange.of(5)))));
    return List.of(
        ID,
        DocumentNumber.of(477),
        provision,
        provision.steps().get(0),
        OrdinalRange.of("5", "9"),
        new CitedDate.OnDay(DAY),
        new CitedDate.InMonth(YearMonth.from(DAY)),
        new CitedDate.InYear(Year.from(DAY)),
        new LegalReference(
            DocumentType.DECISION,
            CODE,
            "về công tác văn thư",
            CitedDate.of(DAY),
            "Chính phủ",
            provision));
  }

  private static List<Record> reform() {
    List<Text> text = List.of(Text.of("chữ"));
    CommunicationChannel channel = new CommunicationChannel(ChannelKind.MEETING, "Hội nghị");
    ActivityCount count =
        new ActivityCount(
            "Tin, bài",
            IndicatorCode.parse("TT.TINBAI"),
            BigDecimal.TEN,
            "tin",
            channel,
            ReportingPeriod.year(2019),
            new WrittenFigure("10 tin", 0, 6));
    return List.of(
        ReportingPeriod.year(2019),
        new WrittenFigure("10 tin", 0, 6),
        channel,
        count,
        Activity.of(ActivityAspect.FORM, Text.of("chữ")).withChannels(channel).withCounts(count),
        new Directive(List.copyOf(text)),
        new Advantage(List.copyOf(text)),
        new Difficulty(List.copyOf(text), List.of()),
        new Recommendation(List.copyOf(text), "UBND tỉnh"),
        new PlannedTask(List.copyOf(text), List.of(), DAY),
        OutlinePart.of("Kết quả", ItemStyle.DASH).withLead(Paragraph.of("đoạn")),
        ReportOutline.communication("năm 2020"),
        report());
  }

  private static ReformReport report() {
    return ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
        .opening(Paragraph.of("mở"))
        .advantage(Advantage.of("thuận lợi"))
        .build();
  }

  private static List<Record> regimes() {
    ReportingObligation demand =
        new ReportingObligation(
            StatutorySeries.YEARS, new ReportDeadline.WorkingDaysAfterCutOff(2));
    return List.of(
        new ReportDeadline.WorkingDaysAfterCutOff(2),
        ReportDeadline.FixedDay.of(20),
        new ReportDeadline.On(DAY),
        new YearlySpan("năm", MonthDay.of(8, 16), MonthDay.of(8, 15)),
        new SinglePeriod(ReportingPeriod.year(2019)),
        demand,
        new ReportingRegime(
            "cchc",
            "Báo cáo cải cách hành chính",
            new Basis.Practice("theo yêu cầu", Confidence.HIGH),
            List.of(demand),
            WorkingCalendar.mondayToFriday()));
  }

  private static List<Record> model() {
    FileCode file = new FileCode(ID, 2019, "01.CCHC");
    return List.of(
        new Addressee("Sở Nội vụ", ID),
        answered(),
        new ArchiveLine("VT", "TTNCUĐ", 2),
        new Attachment(DocumentType.REGULATION, "Quy chế", DocumentBody.of(), true),
        new ContactDetails("Số 1", "a@example.org", "0233", "0234", "example.org"),
        new Recipient("GĐ Sở", "báo cáo"),
        new DrafterMark("NVA", 12),
        new Distribution(
            List.of(Recipient.asAbove()), ArchiveLine.of("VP"), new DrafterMark("NVA", 12)),
        agency(),
        new Promulgation("Quảng Trị", DAY),
        header(),
        header().withDraftCode(CODE.withoutNumber()),
        file,
        new Registration("id", file, 1, "vi", 2, "ghi chú", "tóm tắt", DAY, SteeringType.NONE),
        new SigningAuthority(SigningForm.FOR_HEAD, "GIÁM ĐỐC"),
        signature());
  }

  private static IssuingAgency agency() {
    return new IssuingAgency(
        "Sở Khoa học và Công nghệ",
        "UBND tỉnh Quảng Trị",
        "SKHCN",
        ID,
        new ContactDetails("Số 1", null, null, null, null),
        Leadership.HEAD);
  }

  private static DocumentHeader header() {
    return DocumentHeader.of(agency())
        .withCode(CODE)
        .withPromulgation(new Promulgation("Quảng Trị", DAY))
        .withCoIssuers(List.of(IssuingAgency.of("Sở Nội vụ")))
        .withMedium(DocumentMedium.ELECTRONIC);
  }

  private static Signature signature() {
    return Signature.byDeputy("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A")
        .withOtherPosition("Thư ký")
        .withAgency("Sở Nội vụ");
  }

  private static AnsweredDocument answered() {
    return new AnsweredDocument(
        LegalReference.of(CODE), ID, "000.00.13.H50,2019/11/11,477/SKHCN-TTNCUĐ");
  }

  private static OfficialDispatch dispatch() {
    return new OfficialDispatch(
        header(),
        "báo cáo",
        ADDRESSEES,
        List.of(answered()),
        report(),
        signature(),
        List.of(signature()),
        Distribution.EMPTY,
        ANNEXES,
        Registration.NONE);
  }

  private static TitledDocument titledDocument() {
    return new TitledDocument(
        DocumentType.REPORT,
        header(),
        "kết quả",
        "Giám đốc Sở",
        ADDRESSEES,
        report(),
        signature(),
        List.of(signature()),
        Distribution.EMPTY,
        "Xác nhận nơi nghỉ phép",
        ANNEXES,
        Registration.NONE);
  }

  private static OfficialLetter letter() {
    return new OfficialLetter(
        header(),
        "chúc mừng",
        ADDRESSEES,
        DocumentBody.of(),
        signature(),
        List.of(signature()),
        Distribution.EMPTY,
        Registration.NONE);
  }

  private static DocumentCopy copy() {
    return new DocumentCopy(
        CopyForm.CERTIFIED, dispatch(), header(), signature(), Distribution.EMPTY);
  }

  private static List<Record> laws() {
    PageLayout layout = Decree30Layout.LAYOUT;
    return List.of(
        new Basis.Clause(CODE, "Điều 8", "Thể thức"),
        new Basis.UnreadClause(CODE, "Điều 8", "nguồn", Confidence.MEDIUM),
        new Basis.OfficialSample(CODE, "Mẫu 1.5"),
        new Basis.Practice("nguồn", Confidence.HIGH),
        new Basis.Consistency("lý do"),
        new Regulation("id", CODE, "Tên", DocumentFamily.PARTY, DAY, DAY),
        new RenderFormat("txt", "text/plain", "txt"),
        new RegisteredFormat(RenderFormat.DOCX, false, true, List.of("nửa cặp thay thế")),
        ReadDocument.certain(dispatch()),
        new ReadingDoubt(DocumentPath.of("subject"), "mời hợp", List.of("mời họp"), "lý do"),
        layout,
        layout.margins(),
        layout.margins().top(),
        layout.paragraphs(),
        layout.pageNumbering(),
        layout.headerColumns(),
        layout.paper(),
        layout.strokeWidths(),
        layout.gaps(),
        layout.stampFrames(),
        layout.proportions(),
        layout.styles().values().iterator().next(),
        new SizeRelation(Component.BODY, Length.ZERO, layout.margins().top().basis()),
        AgencyAbbreviations.of("SKHCN", "Sở Khoa học và Công nghệ").withUnit("VP", "Văn phòng"),
        new Stroke(
            Stroke.Place.BELOW,
            Stroke.Extent.TEXT,
            Fraction.WHOLE,
            Fraction.WHOLE,
            Fraction.WHOLE,
            layout.margins().top().basis()),
        Fraction.WHOLE,
        Length.ZERO);
  }
}
