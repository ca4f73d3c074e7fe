package org.congvan.samples;

import static org.congvan.reform.ActivityAspect.CONTENT;
import static org.congvan.reform.ActivityAspect.FORM;
import static org.congvan.reform.ActivityAspect.QUANTITY;

import java.util.List;
import org.congvan.body.Citation;
import org.congvan.body.Link;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Advantage;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Directive;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;
import org.congvan.reform.PlannedTask;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;

/**
 * The report on communicating administrative reform in 2019 that the dispatch 477/SKHCN-TTNCUĐ
 * carries, as typed records: each activity with its channels and counts, each cited document with
 * what the text says of it.
 *
 * <p>Numbers and marks of the outline (I., 1., +, -) are not written here: the page counts them.
 */
public final class Report477 {

  private static final CommunicationChannel SCIENCE_PORTAL =
      new CommunicationChannel(
          ChannelKind.WEB_PORTAL, "Cổng Thông tin điện tử Khoa học và Công nghệ");
  private static final CommunicationChannel SERVICE_PORTAL =
      new CommunicationChannel(
          ChannelKind.PUBLIC_SERVICE_PORTAL, "Cổng dịch vụ công của UBND tỉnh Quảng Trị");
  private static final CommunicationChannel BROADCAST =
      new CommunicationChannel(
          ChannelKind.BROADCAST, "Đài Phát thanh và Truyền hình tỉnh Quảng Trị");
  private static final CommunicationChannel NEWSPAPER =
      new CommunicationChannel(ChannelKind.NEWSPAPER, "Báo Quảng Trị");
  private static final CommunicationChannel JOURNAL =
      new CommunicationChannel(ChannelKind.PUBLICATION, "Đặc san Khoa học và Công nghệ");
  private static final CommunicationChannel STAFF_MEETINGS =
      new CommunicationChannel(ChannelKind.MEETING, "các cuộc họp giao ban hàng tháng, quý");
  private static final CommunicationChannel FLAG_CEREMONY =
      new CommunicationChannel(
          ChannelKind.MEETING, "hoạt động sinh hoạt dưới cờ vào đầu tháng của đơn vị");

  private Report477() {}

  /**
   * Builds the report.
   *
   * @return the report, complete
   */
  public static ReformReport create() {
    ReformReport.Builder report = ReformReport.builder(ReportingPeriod.year(2019), outline());
    report.opening(opening()).directive(directive());
    contents(report);
    forms(report);
    quantities(report);
    conditions(report);
    nextSteps(report);
    return report.build();
  }

  private static ReportOutline outline() {
    ReportOutline standard = ReportOutline.communication("năm 2020");
    return standard
        .withContents(
            standard
                .contents()
                .withLead(
                    Paragraph.of(
                        "Năm 2019, công tác tuyên truyền cải cách hành chính tiếp tục được Sở Khoa"
                            + " học và Công nghệ quan tâm, chỉ đạo. Trên cơ sở thực hiện Kế hoạch"
                            + " tuyên truyền cải cách hành chính 2019 của Sở, đã tập trung tuyên"
                            + " truyền phổ biến sâu rộng đến toàn thể CBCCVN, người lao động và"
                            + " doanh nghiệp, người dân với những nội dung:")))
        .withQuantities(
            OutlinePart.of(
                    "Số lượng tin, bài tuyên truyền về CCHC đã thực hiện trên Cổng Thông tin KH&CN,"
                        + " Cổng dịch vụ công của UBND tỉnh Quảng Trị.",
                    ItemStyle.DASH)
                .withConclusion(
                    Paragraph.of(
                        "Trong năm 2019, Sở Khoa học và Công nghệ đã thực hiện đầy đủ các nội dung"
                            + " và hình thức tuyên truyền về cải cách hành chính theo Kế hoạch đã"
                            + " đề ra.")));
  }

  private static Paragraph opening() {
    return Paragraph.of(
        Text.of("Phúc đáp "),
        Citation.of(
            "công văn số 922/STTTT-TTBCXB ngày 31/10/2019 của Sở Thông tin và Truyền thông về việc"
                + " báo cáo tình hình thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2019",
            References477.REQUEST),
        Text.of(
            ", Sở Khoa học và Công nghệ báo cáo kết quả triển khai thực hiện Kế hoạch tuyên truyền"
                + " cải cách hành chính năm 2019 như sau:"));
  }

  private static Directive directive() {
    return Directive.of(
        Text.of(
            "Thực hiện các văn bản chỉ đạo của UBND tỉnh, Sở Khoa học và Công nghệ đã xây dựng và"
                + " ban hành "),
        Citation.of(
            "Kế hoạch tuyên truyền về cải cách hành chính năm 2019 của Sở Khoa học và Công nghệ"
                + " tỉnh Quảng Trị (Số 07/KH-SKHCN ngày 13/02/2019)",
            References477.COMMUNICATION_PLAN),
        Text.of("."));
  }

  private static void contents(ReformReport.Builder report) {
    report
        .activity(
            Activity.of(
                CONTENT,
                Text.of(
                    "Tuyên truyền về tầm quan trọng, ý nghĩa, mục tiêu, các quan điểm, chủ trương"
                        + " của Đảng, chính sách pháp luật của nhà nước và các giải pháp của tỉnh"
                        + " về cải cách hành chính, vai trò, tác động của cải cách hành chính đến"
                        + " sự phát triển của tỉnh nói chung và của ngành khoa học và công nghệ nói"
                        + " riêng")))
        .activity(legalTexts())
        .activity(
            Activity.of(
                CONTENT,
                Text.of(
                    "Nâng cao vai trò, trách nhiệm của người đứng đầu cơ quan, đơn vị trong thực"
                        + " hiện nhiệm vụ cải cách hành chính, hoàn thiện vị trí việc làm gắn với"
                        + " tinh giản biên chế, việc thực hiện cơ chế một cửa, cơ chế một cửa liên"
                        + " thông điện tử trong việc giải quyết thủ tục hành chính, việc thực hiện"
                        + " quy chế dân chủ trong hoạt động của cơ quan, đơn vị")))
        .activity(
            Activity.of(
                CONTENT,
                Text.of(
                    "Giới thiệu, phổ biến các mô hình mới, cách làm hiệu quả, sáng kiến cải cách"
                        + " hành chính gắn liền với thi đua khen thưởng.")))
        .activity(
            Activity.of(
                    CONTENT,
                    Text.of(
                        "Công khai các thủ tục hành chính thuộc phạm vi quản lý của Sở Khoa học và"
                            + " Công nghệ tại Cổng giao tiếp dịch vụ công tỉnh Quảng Trị tại địa"
                            + " chỉ: "),
                    Link.of("http://dichvucong.quangtri.gov.vn"),
                    Text.of(
                        " với các dịch vụ công trực tuyến mức độ cao nhằm hỗ trợ tối đa cho người"
                            + " dân và doanh nghiệp trong việc thực hiện các thủ tục hành chính"
                            + " thuộc lĩnh vực khoa học và công nghệ."))
                .withAreas(ReformArea.PROCEDURES)
                .withChannels(SERVICE_PORTAL))
        .activity(
            Activity.of(
                    CONTENT,
                    Text.of(
                        "Cổng Thông tin điện tử Khoa học và Công nghệ thường xuyên đăng tải kịp"
                            + " thời các chủ trương của Đảng, các chính sách pháp luật về cải cách"
                            + " hành chính; công khai quy chế dân chủ của đơn vị."))
                .withChannels(SCIENCE_PORTAL));
  }

  private static Activity legalTexts() {
    return Activity.of(
            CONTENT,
            Text.of(
                "Tuyên truyền, phổ biến các văn bản của Chính phủ, Thủ tướng chính phủ, các Bộ,"
                    + " ngành Trung ương và văn bản của UBND tỉnh, của Sở về cải cách hành chính: "),
            Citation.of(
                "Nghị quyết 30c/NQ-CP năm 2011 về Chương trình tổng thể cải cách hành chính nhà"
                    + " nước giai đoạn 2011 - 2020 do Chính phủ ban hành",
                References477.MASTER_PROGRAMME),
            Text.of("; "),
            Citation.of(
                "Nghị quyết số 17-NQ/TW về việc đẩy mạnh cải cách hành chính, nâng cao hiệu lực,"
                    + " hiệu quả quản lý của bộ máy nhà nước do Ban Chấp hành trung ương Đảng ban"
                    + " hành",
                References477.PARTY_RESOLUTION),
            Text.of("; "),
            Citation.of(
                "Quyết định 09/2015/QĐ-TTg về Quy chế thực hiện cơ chế một cửa, cơ chế một cửa liên"
                    + " thông tại cơ quan hành chính nhà nước ở địa phương do Thủ tướng Chính phủ"
                    + " ban hành",
                References477.ONE_STOP_DECISION),
            Text.of("; "),
            Citation.of(
                "Quyết định 225/QĐ-TTg năm 2016 phê duyệt Kế hoạch cải cách hành chính nhà nước"
                    + " giai đoạn 2016 - 2020 do Thủ tướng Chính phủ ban hành",
                References477.NATIONAL_PLAN),
            Text.of("; "),
            Citation.of(
                "Chương trình Hành động số 3245/CTr-UBND ngày 15/8/2016 thực hiện Nghị quyết của"
                    + " Tỉnh ủy về đẩy mạnh cải cách hành chính, nâng cao năng lực cạnh tranh cấp"
                    + " tỉnh giai đoạn 2016-2020",
                References477.ACTION_PROGRAMME),
            Text.of("; "),
            Citation.of(
                "Quyết định số 2057/QĐ-UBND ban hành Kế hoạch Cải cách hành chính tỉnh Quảng Trị"
                    + " giai đoạn 2016 - 2020",
                References477.PROVINCIAL_PLAN),
            Text.of("; "),
            Citation.of(
                "Quyết định số 249/QĐ-SKHCN ban hành Kế hoạch Cải cách hành chính giai đoạn 2016 -"
                    + " 2020 của Sở Khoa học và Công nghệ tỉnh Quảng Trị",
                References477.DEPARTMENT_PLAN),
            Text.of("; "),
            Citation.of(
                "Quyết định số 327/QĐ-SKHCN Quyết định Ban hành Kế hoạch cải cách hành chính năm"
                    + " 2019 của Sở Khoa học và Công nghệ Quảng Trị",
                References477.DEPARTMENT_PLAN_2019),
            Text.of(
                ". Xây dựng chuyên đề về CCHC để tuyên truyền, phổ biến các văn bản pháp luật về"
                    + " CCHC tại Cổng thông tin điện tử KH&CN Quảng Trị ("),
            Link.of("http://dostquangtri.gov.vn/Home/Gioithieu/10?Ngonngu=1&CongID=1"),
            Text.of(")"))
        .withChannels(SCIENCE_PORTAL);
  }

  private static void forms(ReformReport.Builder report) {
    report
        .activity(
            Activity.of(
                    FORM,
                    Text.of(
                        "Công tác tuyên truyền cải cách hành chính được Sở Khoa học và Công nghệ tổ"
                            + " chức thực hiện dưới nhiều hình thức đa dạng như: Các chuyên mục"
                            + " Khoa học và Công nghệ được phát sóng trên Đài Phát thanh và Truyền"
                            + " hình tỉnh Quảng Trị; Các chuyên trang Khoa học và Công nghệ trên"
                            + " Báo Quảng Trị; Đặc san Khoa học và Công nghệ; Các thông tin, chủ"
                            + " trương, chính sách về cải cách hành chính được đăng tải trên Cổng"
                            + " Thông tin điện tử Khoa học và Công nghệ Quảng Trị tại địa chỉ "),
                    Link.of("http://dostquangtri.gov.vn"),
                    Text.of("."))
                .withChannels(BROADCAST, NEWSPAPER, JOURNAL, SCIENCE_PORTAL))
        .activity(
            Activity.of(
                    FORM,
                    Text.of(
                        "Đối với nội bộ, ngoài các hình thức trên thì việc tuyên truyền cải cách"
                            + " hành chính được chỉ đạo triển khai thực hiện thông qua các cuộc họp"
                            + " giao ban hàng tháng, quý, hoạt động sinh hoạt dưới cờ vào đầu tháng"
                            + " của đơn vị."))
                .withChannels(STAFF_MEETINGS, FLAG_CEREMONY));
  }

  private static void quantities(ReformReport.Builder report) {
    String policies =
        "Tuyên truyền các chủ trương, chính sách của Nhà nước đến với người dân và doanh nghiệp";
    report
        .activity(
            Activity.of(
                    QUANTITY,
                    Text.of(
                        "Đăng tải trên Cổng Cổng Thông tin điện tử Khoa học và Công nghệ: Chuyên đề"
                            + " tuyên truyền các văn bản về CCHC của các cấp: 11 văn bản; Tuyên"
                            + " truyền quy chế dân chủ phòng chống tham nhũng: 07 văn bản; Tuyên"
                            + " truyền các chủ trương, chính sách của Nhà nước đến với người dân và"
                            + " doanh nghiệp: 20 tin,bài; 107 văn bản."))
                .withChannels(SCIENCE_PORTAL)
                .withCounts(
                    ActivityCount.of(
                            "Chuyên đề tuyên truyền các văn bản về CCHC của các cấp", 11, "văn bản")
                        .withChannel(SCIENCE_PORTAL),
                    ActivityCount.of(
                            "Tuyên truyền quy chế dân chủ phòng chống tham nhũng", 7, "văn bản")
                        .withChannel(SCIENCE_PORTAL),
                    ActivityCount.of(policies, 20, "tin,bài").withChannel(SCIENCE_PORTAL),
                    ActivityCount.of(policies, 107, "văn bản").withChannel(SCIENCE_PORTAL)))
        .activity(
            Activity.of(
                    QUANTITY,
                    Text.of(
                        "Đăng tải trên Cổng dịch vụ công của UBND tỉnh Quảng Trị: 54 thủ tục hành"
                            + " chính thuộc lĩnh vực quản lý của Sở Khoa học và Công nghệ Quảng"
                            + " Trị."))
                .withAreas(ReformArea.PROCEDURES)
                .withChannels(SERVICE_PORTAL)
                .withCounts(
                    ActivityCount.of(
                            "Thủ tục hành chính thuộc lĩnh vực quản lý của Sở Khoa học và Công nghệ"
                                + " Quảng Trị",
                            54,
                            "thủ tục hành chính")
                        .withChannel(SERVICE_PORTAL)));
  }

  private static void conditions(ReformReport.Builder report) {
    report
        .advantage(
            Advantage.of(
                "Công tác cải cách hành chính luôn được Đảng ủy, lãnh đạo Sở quan tâm, chỉ đạo"
                    + " triển khai thực hiện kịp thời các văn bản của cấp trên, quán triệt đầy đủ"
                    + " các nội dung để chỉ đạo và hướng dẫn đến các phòng, đơn vị thuộc Sở."))
        .advantage(
            Advantage.of(
                "Nhận thức của cán bộ, công chức, viên chức, người lao động và nhân dân đã có những"
                    + " chuyển biến rõ rệt nên công tác chỉ đạo, điều hành thực hiện tuyên truyền"
                    + " cải cách hành chính của đơn vị đã được quan tâm, sâu sát hơn và đã mang lại"
                    + " những kết quả đáng ghi nhận."))
        .advantage(
            Advantage.of(
                "Thông tin về việc triển khai thực hiện cải cách hành chính của Sở được cập nhật"
                    + " kịp thời và đầy đủ trên Cổng thông tin điện tử khoa học và công nghệ Quảng"
                    + " Trị."))
        .difficulty(
            Difficulty.of(
                "Một bộ phận người dân chưa nhận thức đầy đủ với những quy định và nguyên tắc khi"
                    + " tham gia giải quyết thủ tục hành chính nên nội dung tuyên truyền chưa thực"
                    + " sự thu hút người dân tham gia hưởng ứng."))
        .difficulty(
            Difficulty.of(
                "Nguồn kinh phí bố trí cho công tác tuyên truyền cải cách hành chính còn hạn chế,"
                    + " do đó hiệu quả mang lại trong việc triển khai thực hiện tuyên truyền cải"
                    + " cách hành chính chưa cao."));
  }

  private static void nextSteps(ReformReport.Builder report) {
    report
        .recommendation(
            Recommendation.of(
                "Tổ chức thêm các lớp tập huấn, bồi dưỡng chuyên môn, nghiệp vụ về kỹ năng tuyên"
                    + " truyền cải cách hành chính."))
        .recommendation(
            Recommendation.of(
                "Bố trí kinh phí thường xuyên cho công tác tuyên truyền cải cách hành chính."))
        .plannedTask(
            PlannedTask.of(
                "Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2020 của Sở Khoa học và"
                    + " Công nghệ trên cơ sở Kế hoạch tuyên truyền cải cách hành chính năm 2020 của"
                    + " UBND tỉnh."))
        .plannedTask(
            new PlannedTask(
                List.of(
                    Text.of(
                        "Tiếp tục tuyên truyền, phổ biến, quán triệt chủ trương, đường lối của"
                            + " Đảng, chính sách, pháp luật của nhà nước và các giải pháp của tỉnh"
                            + " cũng như của Sở Khoa học và Công nghệ về công tác cải cách hành"
                            + " chính; tuyên truyền về công tác thực hiện đơn giản hóa thủ tục hành"
                            + " chính thuộc lĩnh vực khoa học và công nghệ; Tuyên truyền việc cải"
                            + " cách thể chế, cải cách hành chính, cải cách bộ máy, cải cách hành"
                            + " chính công, hiện đại hóa hành chính.")),
                List.of(
                    ReformArea.PROCEDURES,
                    ReformArea.INSTITUTIONS,
                    ReformArea.ORGANISATION,
                    ReformArea.MODERNISATION),
                null))
        .plannedTask(
            PlannedTask.of(
                "Thường xuyên cập nhật các chủ trương, đường lối, chính sách của Đảng, pháp luật"
                    + " của nhà nước và các giải pháp của tỉnh cũng như của cơ quan về công tác cải"
                    + " cách hành chính để thay đổi, bổ sung, sửa đổi các thủ tục hành chính tại"
                    + " đơn vị phù hợp với quy định hiện hành"))
        .closing(
            Paragraph.of(
                "Trên đây là báo cáo tình hình thực hiện công tác tuyên truyền cải cách hành chính"
                    + " năm 2019 và phương hướng, nhiệm vụ công tác tuyên truyền cải cách hành"
                    + " chính năm 2020 của Sở Khoa học và Công nghệ gửi Sở Thông tin và Truyền"
                    + " thông tổng hợp./."));
  }
}
