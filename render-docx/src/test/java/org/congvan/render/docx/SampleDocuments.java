package org.congvan.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.CellAlignment;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Emphasis;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
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

/** Documents that the tests render: the seed dispatch, and others that use every component. */
final class SampleDocuments {

  static final LocalDate UNDER_CIRCULAR = LocalDate.of(2019, 11, 11);
  static final LocalDate UNDER_DECREE = LocalDate.of(2020, 12, 14);

  /** A blue dot: the smallest picture. */
  static final Image DOT =
      Image.of(
          ImageFormat.PNG,
          Base64.getDecoder()
              .decode(
                  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));

  private SampleDocuments() {}

  static Map<String, OfficialDocument> all() {
    Map<String, OfficialDocument> all = new LinkedHashMap<>();
    for (LocalDate day : List.of(UNDER_CIRCULAR, UNDER_DECREE)) {
      String suffix = day.equals(UNDER_CIRCULAR) ? "-tt01" : "-nd30";
      all.put("dispatch-477" + suffix, dispatch477(day).build());
      all.put("stamps" + suffix, stamps(day));
      all.put("report" + suffix, report(day));
      all.put("decision" + suffix, decision(day));
      all.put("letter" + suffix, letter(day));
      all.put("copy" + suffix, copy(day));
      all.put("charts" + suffix, charts(day));
      all.put("wide" + suffix, wide(day));
      all.put("form" + suffix, FormDocument.of(day));
    }
    return all;
  }

  static IssuingAgency department() {
    return IssuingAgency.of("Sở Khoa học và Công nghệ")
        .withParent("UBND tỉnh Quảng Trị")
        .withAbbreviation("SKHCN");
  }

  /** Dispatch 477/SKHCN-TTNCUĐ; the agency is inferred, its table was lost. */
  static OfficialDispatch.Builder dispatch477(LocalDate day) {
    return OfficialDispatch.builder(
            department(), "báo cáo tình hình thực hiện Kế hoạch tuyên truyền CCHC năm 2019")
        .code(DocumentCode.parse("477/SKHCN-TTNCUĐ"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .addressee("Sở Thông tin và Truyền thông Quảng Trị")
        .content(body477())
        .signature(Signature.byDeputy("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thiêm"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("TTNCUĐ"),
                Recipient.of("Như kính gửi"),
                new Recipient("GĐ Sở", "Báo cáo"),
                Recipient.of("Phòng QLCN")));
  }

  /** Reads the seed's text: {@code #} begins a heading, {@code ##} a clause, a mark an item. */
  static DocumentBody body477() {
    List<Block> top = new ArrayList<>();
    List<Block> heading = new ArrayList<>();
    List<Block> clause = new ArrayList<>();
    String headingTitle = "";
    String clauseTitle = "";
    int headings = 0;
    int clauses = 0;
    List<String> lines = new ArrayList<>(text477());
    lines.add("# ");
    for (String line : lines) {
      boolean newHeading = line.startsWith("# ");
      if ((newHeading || line.startsWith("## ")) && !clauseTitle.isEmpty()) {
        heading.add(Section.of(SectionLevel.CLAUSE, ++clauses, clauseTitle, clause));
        clause = new ArrayList<>();
        clauseTitle = "";
      }
      if (newHeading) {
        if (!headingTitle.isEmpty()) {
          top.add(Section.of(SectionLevel.HEADING, ++headings, headingTitle, heading));
          heading = new ArrayList<>();
          clauses = 0;
        }
        headingTitle = line.substring(2).strip();
      } else if (line.startsWith("## ")) {
        clauseTitle = line.substring(3);
      } else {
        Block block = block(line);
        if (headingTitle.isEmpty() || line.startsWith("Trên đây")) {
          if (!headingTitle.isEmpty()) {
            top.add(Section.of(SectionLevel.HEADING, ++headings, headingTitle, heading));
            heading = new ArrayList<>();
            headingTitle = "";
          }
          top.add(block);
        } else {
          (clauseTitle.isEmpty() ? heading : clause).add(block);
        }
      }
    }
    return new DocumentBody(top);
  }

  private static Block block(String line) {
    if (line.startsWith("+ ")) {
      return BulletList.of(BulletMark.PLUS, line.substring(2));
    }
    return line.startsWith("- ")
        ? BulletList.of(BulletMark.DASH, line.substring(2))
        : Paragraph.of(inlines(line));
  }

  private static Inline[] inlines(String line) {
    int at = line.indexOf("http://");
    if (at < 0) {
      return new Inline[] {Text.of(line)};
    }
    int end = at;
    while (end < line.length() && " ),;".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    if (line.charAt(end - 1) == '.') {
      end--;
    }
    return new Inline[] {
      Text.of(line.substring(0, at)),
      Link.of(line.substring(at, end)),
      Text.of(line.substring(end) + " ")
    };
  }

  static List<String> text477() {
    try (InputStream in = SampleDocuments.class.getResourceAsStream("dispatch-477.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dispatch with long names, several addressees, every stamp and a contact line. */
  static OfficialDocument stamps(LocalDate day) {
    IssuingAgency agency =
        IssuingAgency.of(
                "Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông"
                    + " thôn")
            .withParent("Ủy ban nhân dân tỉnh Quảng Trị")
            .withContact(
                new ContactDetails(
                    "Số 01 đường Hùng Vương, thành phố Đông Hà, tỉnh Quảng Trị",
                    "bqlda@example.vn",
                    "0233 000 0000",
                    "0233 000 0001",
                    "http://bqlda.example.vn"));
    return OfficialDispatch.builder(agency, "đề nghị phối hợp rà soát danh mục dự án")
        .code(DocumentCode.parse("05/BQLDA-KHTH"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .urgency(Urgency.VERY_URGENT)
        .confidentiality(Confidentiality.CONFIDENTIAL)
        .circulation(Circulation.INTERNAL)
        .addressee("Bộ Nông nghiệp và Phát triển nông thôn")
        .addressee("Ủy ban nhân dân các huyện, thị xã, thành phố trực thuộc tỉnh Quảng Trị")
        .addressee("Sở Kế hoạch và Đầu tư")
        .content(
            DocumentBody.of(
                Paragraph.of("Đề nghị các cơ quan rà soát danh mục dự án trước ngày 20."),
                Paragraph.of("Dòng thứ nhất\nDòng thứ hai\tsau tab & <dấu>.")))
        .signature(
            Signature.byDeputy("CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A")
                .onBehalfOf("BAN QUẢN LÝ")
                .withOtherPosition("Phó Chủ tịch Hội đồng Quản lý"))
        .distribution(
            Distribution.of(new ArchiveLine("VT", "KHTH", 2), Recipient.asAbove())
                .withDrafter(new DrafterMark("PL", 300)))
        .build();
  }

  /** A report with tables, figures, links, emphasis, and two annexes. */
  static OfficialDocument report(LocalDate day) {
    Table counts =
        new Table(
            List.of(Text.of("Bảng 1. Số lượng tin, bài")),
            List.of(
                new TableColumn(1, CellAlignment.CENTER),
                TableColumn.text(4),
                TableColumn.number(2),
                TableColumn.number(2)),
            List.of(
                new TableRow(
                    true,
                    List.of(
                        new TableCell(List.of(Text.of("TT")), 1, 2),
                        new TableCell(List.of(Text.of("Kênh")), 1, 2),
                        new TableCell(List.of(Text.of("Số lượng")), 2, 1))),
                TableRow.header("Tin", "Bài"),
                TableRow.of("1", "Cổng thông tin điện tử", "20", "107"),
                new TableRow(
                    false,
                    List.of(
                        new TableCell(List.of(Text.bold("Tổng")), 2, 1),
                        TableCell.of("20"),
                        TableCell.of("107")))));
    List<TableRow> many = new ArrayList<>(List.of(TableRow.header("TT", "Nội dung", "Số")));
    for (int i = 1; i <= 60; i++) {
      many.add(TableRow.of(String.valueOf(i), "Thủ tục hành chính thứ " + i, "1"));
    }
    Table longTable =
        Table.of(
            List.of(
                new TableColumn(1, CellAlignment.CENTER),
                TableColumn.text(6),
                TableColumn.number(1)),
            many.toArray(new TableRow[0]));
    Citation decree =
        Citation.of(
                "Nghị định số 30/2020/NĐ-CP",
                LegalReference.of(DocumentCode.parse("30/2020/NĐ-CP")))
            .withTarget(URI.create("https://vanban.example.vn/nd?so=30&nam=2020"));
    DocumentBody body =
        DocumentBody.of(
            Paragraph.legalBasis(Text.of("Căn cứ "), decree, Text.of(" về công tác văn thư;")),
            Paragraph.of(
                Text.of("Sở báo cáo "),
                Text.bold("kết quả"),
                Text.of(" và "),
                new Text("kiến nghị", Set.of(Emphasis.ITALIC, Emphasis.UNDERLINE)),
                Text.of(" tại "),
                Link.of("http://dichvucong.quangtri.gov.vn"),
                Text.of(".")),
            Section.of(
                SectionLevel.HEADING,
                1,
                "Kết quả thực hiện",
                List.of(
                    Section.of(
                        SectionLevel.CLAUSE,
                        1,
                        "Số lượng",
                        List.of(Paragraph.of("Kết quả nêu tại bảng sau:"), counts)),
                    Section.untitled(
                        SectionLevel.CLAUSE, 2, List.of(Paragraph.of("Không có tồn tại."))))),
            new Illustration(
                DOT, 90, 40, "Biểu đồ số tin theo tháng", List.of(Text.of("Hình 1. Tin"))),
            new Illustration(DOT, 400, 20, "Biểu đồ rộng hơn trang", List.of()),
            Paragraph.of("Trên đây là báo cáo của Sở."));
    return TitledDocument.builder(
            DocumentType.REPORT,
            department(),
            "Kết quả thực hiện công tác tuyên truyền cải cách hành chính nhà nước năm 2020 và"
                + " phương hướng, nhiệm vụ năm 2021")
        .code(DocumentCode.parse("12/BC-SKHCN"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .addressee("Ủy ban nhân dân tỉnh")
        .addressee("Sở Nội vụ")
        .content(body)
        .signature(Signature.byHead("GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
        .attachment(new Attachment("Danh mục thủ tục hành chính", DocumentBody.of(longTable)))
        .attachment(new Attachment(null, DocumentBody.of(Paragraph.of("Phụ lục không có tên."))))
        .build();
  }

  /** A decision in chapters and articles, without addressees. */
  static OfficialDocument decision(LocalDate day) {
    List<Block> articles = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      articles.add(
          Section.of(
              SectionLevel.ARTICLE,
              i,
              "Nội dung thứ " + i,
              List.of(
                  Section.untitled(
                      SectionLevel.CLAUSE, 1, List.of(Paragraph.of("Khoản thứ nhất."))),
                  Section.untitled(
                      SectionLevel.POINT, 1, List.of(Paragraph.of("Điểm thứ nhất;"))))));
    }
    return TitledDocument.builder(
            DocumentType.DECISION, department(), "Về việc ban hành Quy chế làm việc")
        .code(DocumentCode.parse("327/QĐ-SKHCN"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .urgency(Urgency.EXPRESS)
        .content(
            DocumentBody.of(
                Paragraph.legalBasis(Text.of("Căn cứ Luật Tổ chức chính quyền địa phương;")),
                new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("QUYẾT ĐỊNH:"))),
                Section.of(
                    SectionLevel.CHAPTER,
                    1,
                    "Quy định chung",
                    List.of(Section.of(SectionLevel.SECTION, 1, "Phạm vi", articles)))))
        .signature(Signature.acting("GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("Như Điều 3")))
        .build();
  }

  /** A dispatch with a number of short paragraphs, to move its end over the page. */
  static OfficialDocument filled(int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i < paragraphs; i++) {
      blocks.add(Paragraph.of("Đoạn thứ " + i + "."));
    }
    blocks.add(Paragraph.of("Đoạn cuối."));
    return dispatch477(UNDER_DECREE).content(new DocumentBody(blocks)).build();
  }

  static OfficialDocument letter(LocalDate day) {
    return OfficialLetter.builder(department(), "chúc mừng năm mới")
        .promulgation(new Promulgation("Quảng Trị", day))
        .content(DocumentBody.of(Paragraph.of("Kính chúc toàn thể cán bộ năm mới an khang.")))
        .signature(Signature.byHead("GIÁM ĐỐC", "Nguyễn Văn A"))
        .build();
  }

  static OfficialDocument copy(LocalDate day) {
    DocumentHeader header =
        DocumentHeader.of(IssuingAgency.of("Ủy ban nhân dân huyện Hải Lăng"))
            .withCode(DocumentCode.parse("05/SY-UBND"))
            .withPromulgation(new Promulgation("Hải Lăng", day.plusDays(5)));
    return new DocumentCopy(
        CopyForm.CERTIFIED,
        stamps(day),
        header,
        Signature.byOrder("CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Nguyễn Văn B"),
        Distribution.of(ArchiveLine.of("VP"), Recipient.of("Các phòng")));
  }

  /** A dispatch with a chart of each form, one of them without room for labels. */
  static OfficialDocument charts(LocalDate day) {
    Chart columns =
        new Chart(
            ChartForm.COLUMN,
            "Cơ quan, địa phương",
            "Số tin, bài",
            List.of("Sở Nội vụ", "Thành phố Đông Hà", "Thị xã Quảng Trị"),
            List.of(
                ChartSeries.of("Năm 2019", 1250, 480, 7), ChartSeries.of("Năm 2020", 1312, 0, 96)));
    Chart bars =
        new Chart(
            ChartForm.BAR,
            "Cơ quan",
            "Tỷ lệ hồ sơ đúng hạn (%)",
            List.of("Trung tâm Phục vụ hành chính công tỉnh", "Sở Tài nguyên & Môi trường"),
            List.of(
                new ChartSeries("Tỷ lệ", List.of(new BigDecimal("98.25"), new BigDecimal("100")))));
    long[] months = new long[30];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < months.length; i++) {
      months[i] = 40L * i - 100;
      names.add("T" + (i % 12 + 1));
    }
    Chart line =
        new Chart(
            ChartForm.LINE,
            "Tháng",
            "So với cùng kỳ (tin)",
            names,
            List.of(ChartSeries.of("Chênh lệch", months)));
    return dispatch477(day)
        .content(
            DocumentBody.of(
                Paragraph.of("Kết quả như sau:"),
                new Illustration(
                    columns,
                    150,
                    80,
                    "Biểu đồ cột số tin, bài của ba cơ quan",
                    List.of(Text.of("Hình 1. Số tin, bài"))),
                new Illustration(bars, 150, 60, "Biểu đồ thanh tỷ lệ đúng hạn", List.of()),
                new Illustration(line, 150, 60, "Biểu đồ đường chênh lệch theo tháng", List.of()),
                Paragraph.of("Trên đây là báo cáo.")))
        .build();
  }

  /** A report with a table across in the text, and annexes of which one stands across. */
  static OfficialDocument wide(LocalDate day) {
    return TitledDocument.builder(DocumentType.REPORT, department(), "Tổng hợp số liệu năm 2020")
        .code(DocumentCode.parse("15/BC-SKHCN"))
        .promulgation(new Promulgation("Quảng Trị", day))
        .content(
            DocumentBody.of(
                Paragraph.of("Số liệu của các đơn vị như sau:"),
                figures(4).withOrientation(PageOrientation.LANDSCAPE),
                Paragraph.of("Trên đây là báo cáo của Sở.")))
        .signature(Signature.byHead("GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.of("UBND tỉnh")))
        .attachment(
            new Attachment(
                "Số liệu theo đơn vị",
                DocumentBody.of(
                    figures(40).withOrientation(PageOrientation.LANDSCAPE), figures(2))))
        .attachment(new Attachment("Số liệu theo kỳ", DocumentBody.of(figures(50))))
        .build();
  }

  /** A table of agencies with numbers and a totals row. */
  private static Table figures(int agencies) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header("TT", "Đơn vị", "Tin, bài", "Lượt người", "Tỷ lệ (%)"));
    for (int i = 1; i <= agencies; i++) {
      rows.add(TableRow.of(String.valueOf(i), "Đơn vị thứ " + i, "1." + (249 + i), "07", "27,5"));
    }
    List<TableCell> totals = new ArrayList<>();
    totals.add(new TableCell(List.of(Text.bold("Tổng cộng")), 2, 1));
    for (String total : List.of("60.250", "350", "27,5")) {
      totals.add(new TableCell(List.of(Text.bold(total)), 1, 1));
    }
    rows.add(new TableRow(false, totals));
    return new Table(
        List.of(Text.of("Bảng số liệu")),
        List.of(
            new TableColumn(1, CellAlignment.CENTER),
            TableColumn.text(4),
            TableColumn.number(2),
            TableColumn.number(2),
            TableColumn.number(2)),
        rows);
  }
}
