package org.congvan.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.congvan.code.AgencyId;
import org.congvan.code.DocumentCode;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReformReport;
import org.congvan.reform.ReportOutline;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.rollup.intake.FigureKey;
import org.congvan.rollup.intake.RefusedReport;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.rollup.report.ConflictLine;
import org.congvan.rollup.result.DuplicateReport;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.FigureWithoutSum;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.SimilarStatements;
import org.congvan.rollup.result.StatementGroup;
import org.congvan.rollup.result.StatementSource;

/** One value of each record of the roll-up. */
final class RollupRecordSamples {
  private static final LocalDate DAY = LocalDate.of(2019, 12, 20);

  private RollupRecordSamples() {}

  static List<Record> all() {
    ReportSource source = new ReportSource("a.json");
    ReportingAgency agency =
        new ReportingAgency(
            AgencyKey.ofName("Sở Y tế", null),
            "Sở Y tế",
            "UBND tỉnh Quảng Trị",
            AgencyId.parse("H50.12"));
    ReportIdentity mark = new ReportIdentity("01/BC-SYT", DAY, DAY, source);
    FigureHeading heading =
        new FigureHeading(
            new FigureKey("số tin", "tin", "", ""),
            "Số tin",
            IndicatorCode.parse("TT.TINBAI"),
            "tin",
            new CommunicationChannel(ChannelKind.WEB_PORTAL, "Cổng"),
            ReportingPeriod.year(2019));
    FigureTotal total = new FigureTotal(heading, BigDecimal.TEN, 2);
    StatementGroup group =
        new StatementGroup(
            StatementKind.RECOMMENDATION,
            "Bố trí kinh phí",
            List.of(ReformArea.PROCEDURES),
            "UBND tỉnh",
            List.of(new StatementSource(agency, source)));
    return List.of(
        source,
        agency,
        agency.key(),
        mark,
        heading,
        heading.key(),
        total,
        group,
        group.sources().get(0),
        submitted(source),
        new RefusedReport(source, RefusedReport.Reason.NO_DATE),
        new FigureWithoutSum(heading, 1),
        new RatioTotal(heading, BigDecimal.ONE, BigDecimal.TEN, true, 2),
        new FigureComparison(heading, total, total),
        new LateReport(agency, DAY.minusDays(1), mark),
        new DuplicateReport(agency, mark, mark, true),
        new SimilarStatements(group, group, 1, 2),
        new RollupConflict.DifferingDuplicate(
            agency, heading, BigDecimal.ONE, BigDecimal.TEN, mark, mark),
        new RollupConflict.StatedTwice(agency, heading, BigDecimal.ONE, BigDecimal.TEN, mark),
        new RollupConflict.DifferingUnits(List.of(heading, heading)),
        new RollupConflict.HierarchyImbalance(
            agency, heading, BigDecimal.ONE, BigDecimal.TEN, 2, 1),
        new RollupConflict.NamedTwice(agency, agency),
        new ConflictLine("Sở Y tế", "Tin, bài (tin)", BigDecimal.ONE, BigDecimal.TEN, "khác nhau"));
  }

  private static SubmittedReport submitted(ReportSource source) {
    return new SubmittedReport(
        IssuingAgency.of("Sở Y tế"),
        DocumentCode.parse("01/BC-SYT"),
        DAY,
        DAY,
        source,
        ReformReport.builder(ReportingPeriod.year(2019), ReportOutline.communication("năm 2020"))
            .build());
  }
}
