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
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.RollupConflict;
import org.junit.jupiter.api.Test;

class RollupRequestTest {
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
    RollupRequest request =
        RollupRequest.builder()
            .expect(List.of(Reports.SCIENCE, Reports.HEALTH, Reports.FINANCE))
            .build();

    PeriodRollup rolled =
        Reports.only(Reports.fold(Reports.submitted(Reports.HEALTH, Reports.articles(1))), request);

    assertThat(rolled.missing())
        .extracting(ReportingAgency::name)
        .containsExactly("Sở Khoa học và Công nghệ", "Sở Tài chính");
  }

  @Test
  void periodWithoutReports_isInTheResultIfAskedFor() {
    RollupRequest request =
        RollupRequest.builder().expect(List.of(Reports.HEALTH)).period(Reports.YEAR).build();

    PeriodRollup rolled = Reports.only(new ReportRollup(), request);

    assertThat(rolled.period()).isEqualTo(Reports.YEAR);
    assertThat(rolled.missing()).hasSize(1);
  }

  @Test
  void agencies_standInTheOrderOfTheList() {
    RollupRequest request =
        RollupRequest.builder().expect(List.of(Reports.SCIENCE, Reports.HEALTH)).build();

    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(IssuingAgency.of("Sở Xây dựng"), Reports.articles(1)),
                Reports.submitted(Reports.FINANCE, Reports.articles(1)),
                Reports.submitted(Reports.HEALTH, Reports.articles(1)),
                Reports.submitted(Reports.SCIENCE, Reports.articles(1))),
            request);

    assertThat(rolled.agencies())
        .extracting(ReportingAgency::name)
        .containsExactly("Sở Khoa học và Công nghệ", "Sở Y tế", "Sở Tài chính", "Sở Xây dựng");
  }

  @Test
  void reportByNameOnly_isTheExpectedAgencys() {
    RollupRequest request =
        RollupRequest.builder()
            .expect(List.of(Reports.HEALTH.withId(AgencyId.parse("H50.12"))))
            .build();
    LocalDate day = LocalDate.of(2019, 12, 15);

    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH.withParent("UBND tỉnh Quảng Trị"), 1, day, Reports.articles(11)),
                Reports.submitted(Reports.HEALTH, 2, day, Reports.articles(12)),
                Reports.submitted(
                    Reports.HEALTH.withId(AgencyId.parse("H50.12")), 3, day, Reports.articles(13))),
            request);

    assertThat(rolled.missing()).isEmpty();
    assertThat(rolled.agencies()).hasSize(1);
    assertThat(rolled.duplicates()).hasSize(2);
    assertThat(rolled.totals()).singleElement().extracting(FigureTotal::value).hasToString("13");
  }

  @Test
  void builderFromARequest_makesItAgain() {
    RollupRequest request =
        RollupRequest.builder()
            .expect(List.of(FIRST, SECOND))
            .period(ReportingPeriod.year(2019))
            .hierarchy(AgencyHierarchy.builder().put(SECOND, List.of(FIRST)).build())
            .catalogue(IndicatorCatalogue.standard())
            .build();

    RollupRequest again = request.toBuilder().build();

    assertThat(again).usingRecursiveComparison().isEqualTo(request);
    assertThat(request.toBuilder().period(ReportingPeriod.year(2020)).build().periods()).hasSize(2);
    assertThat(request.periods()).hasSize(1);
  }

  @Test
  void reportByAnAmbiguousName_isNobodys() {
    RollupRequest request =
        RollupRequest.builder()
            .expect(
                List.of(
                    IssuingAgency.of("UBND xã D").withParent("UBND huyện A"),
                    IssuingAgency.of("UBND xã D").withParent("UBND huyện B")))
            .build();

    PeriodRollup rolled =
        Reports.only(
            Reports.fold(Reports.submitted(IssuingAgency.of("UBND xã D"), Reports.articles(11))),
            request);

    assertThat(rolled.missing()).hasSize(2);
    assertThat(rolled.agencies()).hasSize(1);
  }

  @Test
  void reportAfterTheDeadline_isLate() {
    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, 1, DUE.plusDays(1), Reports.articles(1)),
                Reports.submitted(Reports.FINANCE, 1, DUE, Reports.articles(1))),
            RollupRequest.builder().regime(REGIME).build());

    assertThat(rolled.late())
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
    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, 1, DUE, Reports.articles(1))
                    .withReceivedOn(DUE.plusDays(2))),
            RollupRequest.builder().regime(REGIME).build());

    assertThat(rolled.late()).hasSize(1);
  }

  @Test
  void correctedReport_isNotLateIfTheFirstWasInTime() {
    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(Reports.HEALTH, 2, DUE.plusDays(9), Reports.articles(2)),
                Reports.submitted(Reports.HEALTH, 1, DUE, Reports.articles(1))),
            RollupRequest.builder().regime(REGIME).build());

    assertThat(rolled.late()).isEmpty();
  }

  @Test
  void periodThatTheRegimeDoesNotDemand_hasNoDeadline() {
    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(
                    Reports.HEALTH, Reports.report(ReportingPeriod.quarter(2017, 1)).build())),
            RollupRequest.builder().regime(REGIME).build());

    assertThat(rolled.late()).isEmpty();
  }

  @Test
  void figuresBelow_areComparedNotAdded() {
    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(DISTRICT, Reports.articles(30)),
                Reports.submitted(FIRST, Reports.articles(11)),
                Reports.submitted(SECOND, Reports.articles(18)),
                Reports.submitted(Reports.HEALTH, Reports.articles(5))),
            RollupRequest.builder().hierarchy(hierarchy()).build());

    assertThat(rolled.totals())
        .singleElement()
        .satisfies(
            total -> {
              assertThat(total.value()).isEqualTo("35");
              assertThat(total.agencies()).isEqualTo(2);
            });
    assertThat(rolled.conflicts())
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
    PeriodRollup rolled =
        Reports.only(
            Reports.fold(
                Reports.submitted(DISTRICT, Reports.report().build()),
                Reports.submitted(FIRST, Reports.articles(11)),
                Reports.submitted(SECOND, Reports.articles(18))),
            RollupRequest.builder().hierarchy(hierarchy()).build());

    assertThat(rolled.totals()).singleElement().extracting(FigureTotal::value).hasToString("29");
    assertThat(rolled.conflicts()).isEmpty();
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
