package org.congvan.samples;

import static org.congvan.reform.ActivityAspect.CONTENT;
import static org.congvan.reform.ActivityAspect.FORM;
import static org.congvan.reform.ActivityAspect.QUANTITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.CellAlignment;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.Table;
import org.congvan.body.TableColumn;
import org.congvan.body.TableRow;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.reference.LegalReference;
import org.congvan.reform.Activity;
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
import org.congvan.text.OfficialNumber;

/**
 * The same kind of report a year later, as a document with a type name (Báo cáo) under Decree
 * 30/2020/NĐ-CP: {@code 112/BC-SKHCN} of 16/12/2020 on the period from 15/12/2019 to 14/12/2020.
 *
 * <p>Figures, plan and signer are invented. The annex's table is made of the report's own counts,
 * so that the two cannot disagree.
 */
public final class Report2020 {

  private static final String AGENCY = "Sở Khoa học và Công nghệ";

  private static final LegalReference PLAN =
      LegalReference.of(DocumentType.PLAN, DocumentCode.parse("05/KH-SKHCN"))
          .withDate(LocalDate.of(2020, 1, 10))
          .withIssuer(AGENCY)
          .withTitle("về tuyên truyền cải cách hành chính năm 2020");

  private static final LegalReference PROGRAMME =
      LegalReference.of(DocumentType.RESOLUTION, DocumentCode.parse("30c/NQ-CP"))
          .withDate(LocalDate.of(2011, 11, 8))
          .withIssuer("Chính phủ")
          .withTitle(
              "ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020");

  private static final CommunicationChannel PORTAL =
      new CommunicationChannel(
          ChannelKind.WEB_PORTAL, "Cổng Thông tin điện tử Khoa học và Công nghệ");
  private static final CommunicationChannel SERVICE_PORTAL =
      new CommunicationChannel(ChannelKind.PUBLIC_SERVICE_PORTAL, "Cổng Dịch vụ công của tỉnh");
  private static final CommunicationChannel BROADCAST =
      new CommunicationChannel(ChannelKind.BROADCAST, "Đài Phát thanh và Truyền hình tỉnh");
  private static final CommunicationChannel TRAINING =
      new CommunicationChannel(ChannelKind.MEETING, "Lớp tập huấn");

  private Report2020() {}

  /**
   * Builds the document.
   *
   * @return the document, complete
   */
  public static TitledDocument create() {
    ReformReport report = report();
    return TitledDocument.builder(
            DocumentType.REPORT,
            IssuingAgency.of(AGENCY).withParent("UBND tỉnh Quảng Trị").withAbbreviation("SKHCN"),
            "Kết quả thực hiện công tác tuyên truyền cải cách hành chính năm 2020")
        .code(DocumentCode.parse("112/BC-SKHCN"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2020, 12, 16)))
        .addressee("Ủy ban nhân dân tỉnh Quảng Trị")
        .content(report)
        .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
        .distribution(
            Distribution.of(
                ArchiveLine.of("TTNCUĐ"),
                Recipient.asAbove(),
                new Recipient("Sở Nội vụ", "để tổng hợp"),
                Recipient.of("Ban Giám đốc"),
                Recipient.of("Các phòng, đơn vị thuộc Sở")))
        .attachment(
            new Attachment(
                "Số lượng tin, bài tuyên truyền theo kênh", DocumentBody.of(countsOf(report))))
        .build();
  }

  private static ReformReport report() {
    ReformReport.Builder report =
        ReformReport.builder(ReportingPeriod.year(2020), ReportOutline.communication("năm 2021"));
    report
        .opening(
            Paragraph.of(
                Text.of("Thực hiện "),
                Citation.of(PLAN.toString(), PLAN),
                Text.of(
                    ", Sở Khoa học và Công nghệ báo cáo kết quả tuyên truyền cải cách hành chính"
                        + " năm 2020 (số liệu từ ngày 15 tháng 12 năm 2019 đến ngày 14 tháng 12 năm"
                        + " 2020) như sau:")))
        .directive(
            Directive.of(
                Text.of(
                    "Ngay từ đầu năm, lãnh đạo Sở đã giao các phòng, đơn vị tuyên truyền việc thực"
                        + " hiện "),
                Citation.of(PROGRAMME.toString(), PROGRAMME),
                Text.of("; hằng quý kiểm điểm kết quả tại cuộc họp giao ban.")));
    activities(report);
    quantities(report);
    outlook(report);
    return report.build();
  }

  private static void activities(ReformReport.Builder report) {
    report
        .activity(
            Activity.of(
                CONTENT,
                Text.of(
                    "Tuyên truyền mục tiêu, nhiệm vụ và kết quả cải cách hành chính giai đoạn 2011"
                        + " - 2020 của tỉnh và của ngành khoa học và công nghệ;")))
        .activity(
            Activity.of(
                    CONTENT,
                    Text.of(
                        "Công khai thủ tục hành chính thuộc phạm vi quản lý của Sở, hướng dẫn người"
                            + " dân và doanh nghiệp nộp hồ sơ trực tuyến."))
                .withAreas(ReformArea.PROCEDURES, ReformArea.MODERNISATION)
                .withChannels(SERVICE_PORTAL))
        .activity(
            Activity.of(
                    FORM,
                    Text.of(
                        "Việc tuyên truyền được thực hiện trên Cổng Thông tin điện tử Khoa học và"
                            + " Công nghệ, Cổng Dịch vụ công của tỉnh, chuyên mục trên Đài Phát"
                            + " thanh và Truyền hình tỉnh và tại các lớp tập huấn."))
                .withChannels(PORTAL, SERVICE_PORTAL, BROADCAST, TRAINING));
  }

  private static void quantities(ReformReport.Builder report) {
    report
        .activity(
            Activity.of(
                    QUANTITY,
                    Text.of(
                        "Trên Cổng Thông tin điện tử Khoa học và Công nghệ: 132 tin, bài; 18 văn"
                            + " bản;"))
                .withChannels(PORTAL)
                .withCounts(
                    ActivityCount.of("Tin, bài về cải cách hành chính", 132, "tin, bài")
                        .withChannel(PORTAL),
                    ActivityCount.of("Văn bản được phổ biến", 18, "văn bản").withChannel(PORTAL)))
        .activity(
            Activity.of(
                    QUANTITY,
                    Text.of("Trên Cổng Dịch vụ công của tỉnh: công khai 61 thủ tục hành chính;"))
                .withAreas(ReformArea.PROCEDURES)
                .withChannels(SERVICE_PORTAL)
                .withCounts(
                    ActivityCount.of("Thủ tục hành chính được công khai", 61, "thủ tục hành chính")
                        .withChannel(SERVICE_PORTAL)))
        .activity(
            Activity.of(
                    QUANTITY,
                    Text.of("Trên Đài Phát thanh và Truyền hình tỉnh: phát sóng 12 chuyên mục;"))
                .withChannels(BROADCAST)
                .withCounts(
                    ActivityCount.of("Chuyên mục được phát sóng", 12, "chuyên mục")
                        .withChannel(BROADCAST)))
        .activity(
            Activity.of(
                    QUANTITY,
                    Text.of(
                        "Mở 02 lớp tập huấn cho công chức, viên chức (số liệu theo kênh tại Phụ lục"
                            + " kèm theo)."))
                .withChannels(TRAINING)
                .withCounts(
                    ActivityCount.of("Lớp tập huấn cho công chức, viên chức", 2, "lớp tập huấn")
                        .withChannel(TRAINING)));
  }

  private static void outlook(ReformReport.Builder report) {
    report
        .advantage(
            Advantage.of(
                "Lãnh đạo Sở quan tâm, chỉ đạo thường xuyên; công chức, viên chức nắm vững nhiệm"
                    + " vụ cải cách hành chính được giao."))
        .difficulty(
            Difficulty.of(
                "Kinh phí dành cho tuyên truyền còn hạn chế nên số chuyên mục phát sóng chưa"
                    + " nhiều."))
        .recommendation(
            Recommendation.of(
                "Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí thường xuyên cho công tác tuyên"
                    + " truyền cải cách hành chính."))
        .plannedTask(
            PlannedTask.of(
                "Ban hành và thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2021 trong quý"
                    + " I năm 2021."))
        .plannedTask(
            PlannedTask.of(
                "Tuyên truyền việc nộp hồ sơ và thanh toán trực tuyến trên Cổng Dịch vụ công của"
                    + " tỉnh."))
        .closing(
            Paragraph.of(
                "Trên đây là báo cáo kết quả thực hiện công tác tuyên truyền cải cách hành chính"
                    + " năm 2020 của Sở Khoa học và Công nghệ."));
  }

  private static Table countsOf(ReformReport report) {
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.header("STT", "Kênh tuyên truyền", "Nội dung", "Số lượng", "Đơn vị tính"));
    for (ActivityCount count : report.counts().toList()) {
      CommunicationChannel channel = count.channel();
      rows.add(
          TableRow.of(
              Integer.toString(rows.size()),
              channel == null ? "" : channel.name(),
              count.indicator(),
              OfficialNumber.format(count.value()),
              count.unit()));
    }
    return Table.of(
        List.of(
            new TableColumn(2, CellAlignment.CENTER),
            TableColumn.text(8),
            TableColumn.text(7),
            TableColumn.number(3),
            TableColumn.text(4)),
        rows.toArray(TableRow[]::new));
  }
}
