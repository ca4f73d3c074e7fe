package org.congvan.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.congvan.body.Text;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
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
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.jspecify.annotations.Nullable;

/** Reports out of small sets, so that agencies, periods, dates and wordings meet often. */
final class SubmittedReportArbitraries {
  private SubmittedReportArbitraries() {}

  static Arbitrary<List<SubmittedReport>> lists() {
    return reports().list().ofMaxSize(12);
  }

  static Arbitrary<SubmittedReport> reports() {
    Arbitrary<@Nullable DocumentCode> codes =
        Arbitraries.of("02/BC-SYT", "10/BC-SYT", "9/BC-SYT")
            .<@Nullable DocumentCode>map(DocumentCode::parse)
            .injectNull(0.2);
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 2).map(LocalDate.of(2019, 12, 15)::plusDays);
    return Combinators.combine(agencies(), codes, days, days.injectNull(0.7), sources(), contents())
        .as(SubmittedReport::new);
  }

  static Arbitrary<IssuingAgency> agencies() {
    return Arbitraries.of(
        IssuingAgency.of("Sở Y tế"),
        IssuingAgency.of("SỞ Y TẾ"),
        IssuingAgency.of("Sở Tài chính"),
        IssuingAgency.of("Sở Tài chính").withId(AgencyId.parse("H50.12")),
        IssuingAgency.of("Sở Tài chính").withId(AgencyId.parse("000.00.12.H50")),
        IssuingAgency.of("UBND xã Hòa Bình").withParent("UBND huyện A"),
        IssuingAgency.of("UBND xã Hoà Bình").withParent("UBND huyện A"),
        IssuingAgency.of("UBND xã Hòa Bình").withParent("UBND huyện B"));
  }

  private static Arbitrary<ReportSource> sources() {
    return Arbitraries.of("a.json", "b.json", "c.jsonl:1", "c.jsonl:2").map(ReportSource::new);
  }

  private static Arbitrary<ReformReport> contents() {
    Arbitrary<ReportingPeriod> periods =
        Arbitraries.of(
            ReportingPeriod.year(2018),
            ReportingPeriod.year(2019),
            ReportingPeriod.quarter(2019, 1));
    Arbitrary<String> wordings =
        Arbitraries.of(
            "Thiếu kinh phí.",
            "thiếu  kinh phí;",
            "Hoà giải ở cơ sở",
            "Hòa giải ở cơ sở./.",
            "Khác");
    Arbitrary<Difficulty> difficulties =
        Combinators.combine(wordings, Arbitraries.of(ReformArea.class).list().ofMaxSize(2))
            .as((text, areas) -> new Difficulty(List.of(Text.of(text)), areas));
    Arbitrary<Recommendation> recommendations =
        Combinators.combine(wordings, Arbitraries.of("UBND tỉnh", "ubnd tỉnh").injectNull(0.6))
            .as((text, to) -> new Recommendation(List.of(Text.of(text)), to));
    return Combinators.combine(
            periods,
            activities().list().ofMaxSize(3),
            difficulties.list().ofMaxSize(2),
            recommendations.list().ofMaxSize(2))
        .as(
            (period, activities, difficult, recommended) -> {
              ReformReport.Builder report = Reports.report(period);
              activities.forEach(report::activity);
              difficult.forEach(report::difficulty);
              recommended.forEach(report::recommendation);
              return report.build();
            });
  }

  private static Arbitrary<Activity> activities() {
    return Combinators.combine(
            Arbitraries.of(ReformArea.PROCEDURES, ReformArea.INSTITUTIONS).list().ofMaxSize(1),
            counts().list().ofMaxSize(3))
        .as(
            (areas, counts) ->
                new Activity(
                    ActivityAspect.QUANTITY, List.of(Text.of("Đã làm")), areas, List.of(), counts));
  }

  private static Arbitrary<ActivityCount> counts() {
    Arbitrary<@Nullable CommunicationChannel> channels =
        Arbitraries.<CommunicationChannel>of(
                new CommunicationChannel(ChannelKind.WEB_PORTAL, "Cổng thông tin"),
                new CommunicationChannel(ChannelKind.NEWSPAPER, "Báo Quảng Trị"))
            .injectNull(0.5);
    return Combinators.combine(
            Arbitraries.of(
                "Số tin, bài", "số tin,bài", "Số hội nghị", "Số thuỷ lợi", "Số thủy lợi"),
            numbers(),
            Arbitraries.of("tin, bài", "tin,bài", "cuộc", "%"),
            channels,
            Arbitraries.just(ReportingPeriod.year(2019)).injectNull(0.8))
        .as(
            (indicator, value, unit, channel, period) ->
                new ActivityCount(indicator, null, value, unit, channel, period, null));
  }

  static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.integers().between(-5, 2000).map(BigDecimal::valueOf)),
        Tuple.of(
            2,
            Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-80, 100))
                .as(BigDecimal::valueOf)),
        Tuple.of(
            1,
            Arbitraries.of(
                BigDecimal.TEN.pow(30),
                BigDecimal.TEN.pow(30).negate(),
                BigDecimal.valueOf(Long.MAX_VALUE),
                BigDecimal.valueOf(Long.MIN_VALUE),
                new BigDecimal("999999999999999999"),
                new BigDecimal("1E-100"),
                new BigDecimal("0." + "123456789".repeat(11) + "7"))));
  }
}
