package org.congvan.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.congvan.code.AgencyId;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportDeadline;
import org.congvan.regime.ReportingRegime;
import org.congvan.regime.StatutorySeries;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.result.AgencyHierarchy;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.RollupOptions;
import org.junit.jupiter.api.Test;

class RollupOptionsTest {
  private static final LocalDate DUE = LocalDate.of(2019, 12, 20);
  private static final ReportingRegime REGIME =
      ReportingRegime.builder("r", "Chế độ", new Basis.Practice("nguồn", Confidence.MEDIUM))
          .demand(StatutorySeries.YEARS, ReportDeadline.FixedDay.of(20))
          .build();
  private static final IssuingAgency DISTRICT = IssuingAgency.of("UBND huyện A");
  private static final IssuingAgency FIRST =
      IssuingAgency.of("UBND xã B").withParent("UBND huyện A");
  private static final IssuingAgency SECOND =
      IssuingAgency.of("UBND xã C").withParent("UBND huyện A");

  @Test
  void expectedAgencyWithoutReport_isMissing() {
    RollupOptions options =
        RollupOptions.builder()
            .expect(List.of(Reports.SCIENCE, Reports.HEALTH, Reports.FINANCE))
            .build();

    PeriodResult result =
        Reports.only(Reports.fold(Reports.submitted(Reports.HEALTH, Reports.articles(1))), options);

    assertThat(result.missing())
        .extracting(ReportingAgency::name)
        .containsExactly("Sở Khoa học và Công nghệ", "Sở Tài chính");
  }

  @Test
  void periodWithoutReports_isInTheResultIfAskedFor() {
    RollupOptions options =
        RollupOptions.builder().expect(List.of(Reports.HEALTH)).period(Reports.YEAR).build();

    PeriodResult result = Reports.only(new ReportAccumulator(), options);

    assertThat(result.period()).isEqualTo(Reports.YEAR);
    assertThat(result.missing()).hasSize(1);
  }

  @Test
  void agencies_standInTheOrderOfTheList() {
    RollupOptions options =
        RollupOptions.builder().expect(List.of(Reports.SCIENCE, Reports.HEALTH)).build();

    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(IssuingAgency.of("Sở Xây dựng"), Reports.articles(1)),
                Reports.submitted(Reports.FINANCE, Reports.articles(1)),
                Reports.submitted(Reports.HEALTH, Reports.articles(1)),
                Reports.submitted(Reports.SCIENCE, Reports.articles(1))),
            options);

    assertThat(result.agencies())
        .extracting(ReportingAgency::name)
        .containsExactly("Sở Khoa học và Công nghệ", "Sở Y tế", "Sở Tài chính", "Sở Xây dựng");
  }

  @Test
  void reportByNameOnly_isTheExpectedAgencys() {
    RollupOptions options =
        RollupOptions.builder()
            .expect(List.of(Reports.HEALTH.withId(AgencyId.parse("H50.12"))))
            .build();
    LocalDate day = LocalDate.of(2019, 12, 15);

    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH.withParent("UBND tỉnh Quảng Trị"), 1, day, Reports.articles(11)),
                Reports.submitted(Reports.HEALTH, 2, day, Reports.articles(12)),
                Reports.submitted(
                    Reports.HEALTH.withId(AgencyId.parse("H50.12")), 3, day, Reports.articles(13))),
            options);

    assertThat(result.missing()).isEmpty();
    assertThat(result.agencies()).hasSize(1);
    assertThat(result.duplicates()).hasSize(2);
    assertThat(result.totals()).singleElement().extracting(FigureTotal::value).hasToString("13");
  }

  @Test
  void builderFromARequest_makesItAgain() {
    RollupOptions options =
        RollupOptions.builder()
            .expect(List.of(FIRST, SECOND))
            .period(ReportingPeriod.year(2019))
            .hierarchy(AgencyHierarchy.builder().put(SECOND, List.of(FIRST)).build())
            .catalogue(IndicatorCatalogue.standard())
            .build();

    RollupOptions again = options.toBuilder().build();

    assertThat(again).usingRecursiveComparison().isEqualTo(options);
    assertThat(options.toBuilder().period(ReportingPeriod.year(2020)).build().periods()).hasSize(2);
    assertThat(options.periods()).hasSize(1);
  }

  @Test
  void reportByAnAmbiguousName_isNobodys() {
    RollupOptions options =
        RollupOptions.builder()
            .expect(
                List.of(
                    IssuingAgency.of("UBND xã D").withParent("UBND huyện A"),
                    IssuingAgency.of("UBND xã D").withParent("UBND huyện B")))
            .build();

    PeriodResult result =
        Reports.only(
            Reports.fold(Reports.submitted(IssuingAgency.of("UBND xã D"), Reports.articles(11))),
            options);

    assertThat(result.missing()).hasSize(2);
    assertThat(result.agencies()).hasSize(1);
  }

  @Test
  void reportAfterTheDeadline_isLate() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, 1, DUE.plusDays(1), Reports.articles(1)),
                Reports.submitted(Reports.FINANCE, 1, DUE, Reports.articles(1))),
            RollupOptions.builder().regime(REGIME).build());

    assertThat(result.late())
        .singleElement()
        .satisfies(
            late -> {
              assertThat(late.agency().name()).isEqualTo("Sở Y tế");
              assertThat(late.dueOn()).isEqualTo(DUE);
              assertThat(late.first().issuedOn()).isEqualTo(DUE.plusDays(1));
            });
  }

  @Test
  void dayOfReceipt_goesBeforeTheDateOfIssue() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, 1, DUE, Reports.articles(1))
                    .withReceivedOn(DUE.plusDays(2))),
            RollupOptions.builder().regime(REGIME).build());

    assertThat(result.late()).hasSize(1);
  }

  @Test
  void correctedReport_isNotLateIfTheFirstWasInTime() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, 2, DUE.plusDays(9), Reports.articles(2)),
                Reports.submitted(Reports.HEALTH, 1, DUE, Reports.articles(1))),
            RollupOptions.builder().regime(REGIME).build());

    assertThat(result.late()).isEmpty();
  }

  @Test
  void periodThatTheRegimeDoesNotDemand_hasNoDeadline() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH, Reports.report(ReportingPeriod.quarter(2017, 1)).build())),
            RollupOptions.builder().regime(REGIME).build());

    assertThat(result.late()).isEmpty();
  }

  @Test
  void figuresBelow_areComparedNotAdded() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(DISTRICT, Reports.articles(30)),
                Reports.submitted(FIRST, Reports.articles(11)),
                Reports.submitted(SECOND, Reports.articles(18)),
                Reports.submitted(Reports.HEALTH, Reports.articles(5))),
            RollupOptions.builder().hierarchy(hierarchy()).build());

    assertThat(result.totals())
        .singleElement()
        .satisfies(
            total -> {
              assertThat(total.value()).isEqualTo("35");
              assertThat(total.agencies()).isEqualTo(2);
            });
    assertThat(result.conflicts())
        .singleElement()
        .isInstanceOfSatisfying(
            RollupConflict.HierarchyImbalance.class,
            imbalance -> {
              assertThat(imbalance.stated()).isEqualTo("30");
              assertThat(imbalance.sumBelow()).isEqualTo("29");
              assertThat(imbalance.imbalance()).isEqualTo("1");
              assertThat(imbalance.below()).isEqualTo(2);
              assertThat(imbalance.stating()).isEqualTo(2);
            });
  }

  @Test
  void figuresBelowASilentAgency_areAdded() {
    PeriodResult result =
        Reports.only(
            Reports.fold(
                Reports.submitted(DISTRICT, Reports.report().build()),
                Reports.submitted(FIRST, Reports.articles(11)),
                Reports.submitted(SECOND, Reports.articles(18))),
            RollupOptions.builder().hierarchy(hierarchy()).build());

    assertThat(result.totals()).singleElement().extracting(FigureTotal::value).hasToString("29");
    assertThat(result.conflicts()).isEmpty();
  }

  @Test
  void hierarchy_refusesASecondAgencyAbove() {
    AgencyHierarchy.Builder builder = AgencyHierarchy.builder().put(DISTRICT, List.of(FIRST));

    assertThatThrownBy(() -> builder.put(Reports.HEALTH, List.of(FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one agency only")
        .hasMessageContaining("ubnd xã b");
  }

  @Test
  void hierarchy_refusesACircle() {
    AgencyHierarchy.Builder builder =
        AgencyHierarchy.builder().put(DISTRICT, List.of(FIRST)).put(FIRST, List.of(SECOND));

    assertThatThrownBy(() -> builder.put(SECOND, List.of(DISTRICT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("below itself");
  }

  private static AgencyHierarchy hierarchy() {
    return AgencyHierarchy.builder().put(DISTRICT, List.of(FIRST, SECOND)).build();
  }
}
