package org.congvan.rollup.vtl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.congvan.body.Text;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.AgencyHierarchy;

/**
 * Invented districts and communes with their figures, some left out, some of districts wrong by a
 * little; and the reports that state them, some of which were sent twice.
 */
final class GeneratedReports {
  private static final ReportingPeriod PERIOD = ReportingPeriod.year(2019);
  private static final LocalDate DAY = LocalDate.of(2019, 12, 15);

  /** The figures that count: district, commune (empty for the district's own), figure, amount. */
  record Row(String district, String commune, String figure, long amount) {}

  private final Random random;
  private final List<Row> rows = new ArrayList<>();
  private final List<SubmittedReport> reports = new ArrayList<>();
  private final AgencyHierarchy.Builder hierarchy = AgencyHierarchy.builder();

  GeneratedReports(long seed) {
    random = new Random(seed);
    int figures = 1 + random.nextInt(4);
    for (int district = 0; district <= random.nextInt(3); district++) {
      addDistrict("Huyện " + district, figures);
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<SubmittedReport> reports() {
    return reports;
  }

  AgencyHierarchy hierarchy() {
    return hierarchy.build();
  }

  private void addDistrict(String district, int figures) {
    Map<String, Long> sums = new LinkedHashMap<>();
    List<IssuingAgency> communes = new ArrayList<>();
    for (int commune = 0; commune <= random.nextInt(5); commune++) {
      String name = "Xã " + commune + " của " + district;
      communes.add(IssuingAgency.of(name));
      Map<String, Long> stated = new LinkedHashMap<>();
      for (int figure = 0; figure < figures; figure++) {
        if (random.nextInt(5) > 0) {
          long amount = random.nextInt(8) == 0 ? -random.nextInt(50) : random.nextInt(1_000_000);
          stated.put("Chỉ tiêu " + figure, amount);
          sums.merge("Chỉ tiêu " + figure, amount, Long::sum);
        }
      }
      add(district, name, stated);
    }
    if (random.nextInt(6) > 0) {
      sums.replaceAll((figure, sum) -> random.nextInt(3) == 0 ? sum + random.nextInt(9) - 4 : sum);
      add(district, "", sums);
    }
    hierarchy.put(IssuingAgency.of(district), communes);
  }

  private void add(String district, String commune, Map<String, Long> stated) {
    String agency = commune.isEmpty() ? district : commune;
    stated.forEach((figure, amount) -> rows.add(new Row(district, commune, figure, amount)));
    if (random.nextInt(4) == 0) {
      Map<String, Long> earlier = new LinkedHashMap<>(stated);
      earlier.replaceAll((figure, amount) -> amount + random.nextInt(3));
      reports.add(report(agency, 1, earlier));
    }
    reports.add(random.nextInt(reports.size() + 1), report(agency, 2, stated));
  }

  private static SubmittedReport report(String agency, int number, Map<String, Long> stated) {
    ReformReport.Builder report =
        ReformReport.builder(PERIOD, ReportOutline.communication("năm 2020"));
    stated.forEach(
        (figure, amount) ->
            report.activity(
                Activity.of(ActivityAspect.QUANTITY, Text.of("Đã thực hiện"))
                    .withCounts(ActivityCount.of(figure, amount, "tin"))));
    return new SubmittedReport(
        IssuingAgency.of(agency),
        DocumentCode.parse(number + "/BC-UBND"),
        DAY,
        null,
        new ReportSource(agency + " " + number),
        report.build());
  }
}
