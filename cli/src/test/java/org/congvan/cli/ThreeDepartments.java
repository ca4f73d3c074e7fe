package org.congvan.cli;

import static org.congvan.reform.ActivityAspect.QUANTITY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;

/**
 * Reports of three invented departments on the years 2019 and 2020, as they lie in the folder of
 * the office that rolls them up: in 2020 one is late, one comes twice, and two say the same in
 * different letters.
 */
public final class ThreeDepartments {

  private static final String ARTICLES = "Tin, bài về cải cách hành chính";

  private ThreeDepartments() {}

  /**
   * Returns the reports on 2020.
   *
   * @return the reports by the names of their files
   */
  public static Map<String, OfficialDocument> reports() {
    Map<String, OfficialDocument> reports = new LinkedHashMap<>();
    reports.put(
        "so-an-lac.json",
        report("Sở An Lạc", "12/BC-SAL", LocalDate.of(2020, 12, 14), articles(2020, 120)));
    reports.put(
        "so-an-lac-bo-sung.json",
        report("Sở An Lạc", "13/BC-SAL", LocalDate.of(2020, 12, 15), articles(2020, 125)));
    reports.put(
        "so-binh-minh.json",
        report(
            "Sở Bình Minh",
            "31/BC-SBM",
            LocalDate.of(2020, 12, 16),
            articles(2020, 80)
                .difficulty(Difficulty.of("Kinh phí tuyên truyền còn hạn chế."))
                .recommendation(Recommendation.of("Bố trí kinh phí tuyên truyền."))));
    reports.put(
        "2020-12/so-cat-tuong.json",
        report(
            "Sở Cát Tường",
            "7/BC-SCT",
            LocalDate.of(2020, 12, 28),
            articles(2020, 45)
                .activity(counting("Lớp tập huấn", 3, "lớp"))
                .difficulty(Difficulty.of("kinh phí tuyên truyền  còn hạn chế"))));
    return reports;
  }

  /**
   * Returns the reports on 2019.
   *
   * @return the reports by the names of their files
   */
  public static Map<String, OfficialDocument> reportsBefore() {
    return Map.of(
        "so-an-lac.json",
        report("Sở An Lạc", "10/BC-SAL", LocalDate.of(2019, 12, 16), articles(2019, 100)),
        "so-binh-minh.json",
        report("Sở Bình Minh", "29/BC-SBM", LocalDate.of(2019, 12, 16), articles(2019, 100)));
  }

  /**
   * Makes a report of a department.
   *
   * @param agency the department
   * @param code number and symbol
   * @param day the date of issue
   * @param content what it reports
   * @return the report as a titled document
   */
  public static TitledDocument report(
      String agency, String code, LocalDate day, ReformReport.Builder content) {
    return TitledDocument.builder(
            DocumentType.REPORT,
            IssuingAgency.of(agency).withParent("UBND tỉnh Hòa Bình Mới"),
            "Kết quả cải cách hành chính năm " + day.getYear())
        .code(DocumentCode.parse(code))
        .promulgation(new Promulgation("Hòa Bình Mới", day))
        .addressee("Sở Nội vụ tỉnh Hòa Bình Mới")
        .content(content.build())
        .signature(Signature.byDeputy("Giám đốc", "Phó Giám đốc", "Nguyễn Văn A"))
        .build();
  }

  /**
   * Begins a report on a year.
   *
   * @param year the year
   * @param count how many articles
   * @return the report with this figure
   */
  public static ReformReport.Builder articles(int year, long count) {
    return ReformReport.builder(
            ReportingPeriod.year(year), ReportOutline.communication("năm " + (year + 1)))
        .activity(counting(ARTICLES, count, "tin, bài"));
  }

  private static Activity counting(String indicator, long count, String unit) {
    return Activity.of(QUANTITY, Text.of(indicator + ": " + count + " " + unit))
        .withCounts(ActivityCount.of(indicator, count, unit));
  }
}
