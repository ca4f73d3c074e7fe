package org.congvan.render.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.Text;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.Activity;
import org.congvan.reform.ActivityAspect;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.Difficulty;
import org.congvan.reform.Recommendation;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.StatutorySeries;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.result.AgencyHierarchy;
import org.congvan.rollup.result.RollupOptions;
import org.congvan.rollup.result.RollupResult;

/** Results of roll-ups that the tests write. */
final class RollupResults {

  static final IssuingAgency DISTRICT = IssuingAgency.of("Huyện An Lạc");
  static final IssuingAgency COMMUNE = IssuingAgency.of("Xã Bình Minh");
  static final CommunicationChannel RADIO =
      new CommunicationChannel(ChannelKind.BROADCAST, "Đài Phát thanh");

  static String everyConflict() throws IOException {
    RollupOptions options =
        RollupOptions.builder()
            .hierarchy(AgencyHierarchy.builder().put(DISTRICT, List.of(COMMUNE)).build())
            .build();
    return write(JsonRollup.standard(), RollupResult.of(folded(reports()), options));
  }

  static List<SubmittedReport> reports() {
    return List.of(
        submitted(DISTRICT, 1, ActivityCount.of("Tin", 30, "tin")),
        submitted(COMMUNE, 1, ActivityCount.of("Tin", 10, "tin")),
        submitted(COMMUNE, 2, ActivityCount.of("Tin", 11, "tin")),
        submitted(
            IssuingAgency.of("Xã Cát Tường"),
            1,
            ActivityCount.of("Buổi", 1, "buổi").withChannel(RADIO),
            ActivityCount.of("Buổi", 2, "buổi").withChannel(RADIO),
            ActivityCount.of("Tin", 3, "lượt")),
        submitted(IssuingAgency.of("Xã Đại Đồng"), 1),
        submitted(IssuingAgency.of("Xã Đại Đồng").withId(new AgencyId("H99.07")), 1));
  }

  static SubmittedReport submitted(IssuingAgency agency, int day, ActivityCount... counts) {
    ReformReport report =
        ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
            .activity(
                Activity.of(ActivityAspect.QUANTITY, Text.of("Đã thực hiện")).withCounts(counts))
            .difficulty(Difficulty.of("Thiếu kinh phí"))
            .build();
    return new SubmittedReport(
        agency,
        null,
        LocalDate.of(2019, 12, day),
        null,
        new ReportSource(agency.name() + "-" + day + ".json"),
        report);
  }

  static ReportAccumulator folded(List<SubmittedReport> reports) {
    ReportAccumulator accumulator = new ReportAccumulator();
    reports.forEach(accumulator::add);
    return accumulator;
  }

  static String write(JsonRollup format, RollupResult result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(result, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A result in which no field is left out. */
  static String everyField() throws IOException {
    ReportingPeriod year = ReportingPeriod.year(2019);
    IssuingAgency commune = COMMUNE.withParent("UBND huyện An Lạc");
    ReformReport report =
        ReformReport.builder(year, ReportOutline.communication("năm 2020"))
            .activity(
                Activity.of(ActivityAspect.QUANTITY, Text.of("Hồ sơ"))
                    .withCounts(
                        ActivityCount.of("Hồ sơ đã giải quyết", 8, "hồ sơ"),
                        ActivityCount.of("Hồ sơ giải quyết đúng hạn", 6, "hồ sơ"),
                        ActivityCount.of("Mức độ hài lòng", 97, "%"),
                        new ActivityCount(
                            "Hội nghị",
                            null,
                            BigDecimal.ONE,
                            "cuộc",
                            RADIO,
                            ReportingPeriod.year(2018),
                            null)))
            .difficulty(new Difficulty(List.of(Text.of("Thiếu")), List.of(ReformArea.PROCEDURES)))
            .recommendation(new Recommendation(List.of(Text.of("Bố trí")), "Bộ Nội vụ"))
            .build();
    SubmittedReport late =
        new SubmittedReport(
            commune,
            DocumentCode.parse("7/BC-UBND"),
            LocalDate.of(2019, 12, 14),
            LocalDate.of(2020, 1, 14),
            new ReportSource("7.json"),
            report);
    ReportAccumulator before =
        folded(List.of(submitted(DISTRICT, 1, ActivityCount.of("Tin", 8, "tin"))));
    ReportAccumulator now =
        folded(List.of(late, submitted(DISTRICT, 1, ActivityCount.of("Tin", 9, "tin"))));
    ReportingRegime regime =
        ReportingRegime.builder(
                "r", "Báo cáo năm", new Basis.Practice("người tổng hợp", Confidence.MEDIUM))
            .demand(StatutorySeries.YEARS)
            .build();
    RollupOptions options =
        RollupOptions.builder()
            .expect(List.of(IssuingAgency.of("Xã Đại Đồng").withId(new AgencyId("H99.08"))))
            .regime(regime)
            .catalogue(IndicatorCatalogue.standard())
            .build();
    return write(
        JsonRollup.builder()
            .previous(RollupResult.of(before, options))
            .skipped(new ReportSource("a.json"), "empty")
            .skippedBefore(new ReportSource("b.json"), "empty")
            .build(),
        RollupResult.of(now, options));
  }
}
