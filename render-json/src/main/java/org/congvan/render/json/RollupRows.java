package org.congvan.render.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.congvan.code.AgencyId;
import org.congvan.reform.CommunicationChannel;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReportingPeriod;
import org.congvan.rollup.intake.FigureKey;
import org.congvan.rollup.intake.ReportIdentity;
import org.congvan.rollup.intake.ReportingAgency;
import org.congvan.rollup.intake.StatementKind;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.StatementGroup;
import org.jspecify.annotations.Nullable;

/**
 * The objects in the JSON of a roll-up's result: their components are its fields. Long parts are
 * {@link Iterable}s, whose rows are made as they are written.
 */
final class RollupRows {

  /** Digits after the comma of a quotient; its exact parts are written too. */
  private static final int SCALE = 2;

  private RollupRows() {}

  record Result(
      Iterable<PeriodRow> periods,
      Documents documents,
      List<Skipped> skipped,
      List<Skipped> skippedBefore) {}

  record Documents(int rolledUp, int skipped) {}

  record Skipped(String source, String reason) {}

  record PeriodRow(
      ReportingPeriod period,
      Iterable<Figure> figures,
      Iterable<Total> totals,
      Iterable<Ratio> ratios,
      Iterable<Unadded> unadded,
      Iterable<AgencyRow> agencies,
      Iterable<Agency> missing,
      Iterable<Late> late,
      Iterable<Duplicate> duplicates,
      Iterable<Conflict> conflicts,
      @Nullable Comparison comparison,
      Iterable<Statement> difficulties,
      Iterable<Statement> recommendations) {

    static PeriodRow of(PeriodResult result, @Nullable PeriodResult before) {
      List<FigureHeading> headings = result.figures();
      return new PeriodRow(
          result.period(),
          rows(headings, Figure::of),
          rows(
              result.totals(),
              each -> new Total(Figure.of(each.heading()), each.value(), each.agencies())),
          rows(result.ratios(), Ratio::of),
          rows(
              result.figuresWithoutSum(),
              each -> new Unadded(Figure.of(each.heading()), each.agencies())),
          rows(result.agencies(), agency -> AgencyRow.of(agency, headings, result)),
          rows(result.missing(), Agency::of),
          rows(
              result.late(),
              each -> new Late(Agency.of(each.agency()), each.dueOn(), Report.of(each.first()))),
          rows(
              result.duplicates(),
              each ->
                  new Duplicate(
                      Agency.of(each.agency()),
                      Report.of(each.superseded()),
                      Report.of(each.counted()),
                      each.identical())),
          rows(result.conflicts(), Conflict::of),
          before == null
              ? null
              : new Comparison(
                  before.period(), rows(result.compareWith(before), ComparedFigure::of)),
          rows(result.statements(StatementKind.DIFFICULTY), Statement::of),
          rows(result.statements(StatementKind.RECOMMENDATION), Statement::of));
    }
  }

  record Figure(
      String indicator,
      @Nullable IndicatorCode code,
      String unit,
      @Nullable CommunicationChannel channel,
      @Nullable ReportingPeriod period) {

    static Figure of(FigureHeading heading) {
      return new Figure(
          heading.indicator(), heading.code(), heading.unit(), heading.channel(), heading.period());
    }
  }

  record Agency(String name, @Nullable String parentName, @Nullable AgencyId id) {

    static Agency of(ReportingAgency agency) {
      return new Agency(agency.name(), agency.parentName(), agency.id());
    }
  }

  record Report(
      @Nullable String code, LocalDate issuedOn, @Nullable LocalDate receivedOn, String source) {

    static Report of(ReportIdentity report) {
      return new Report(
          report.code(), report.issuedOn(), report.receivedOn(), report.source().name());
    }
  }

  record Total(Figure figure, BigDecimal value, int agencies) {}

  record Ratio(
      Figure figure,
      BigDecimal numerator,
      BigDecimal denominator,
      boolean percent,
      @Nullable BigDecimal value,
      int agencies) {

    static Ratio of(RatioTotal ratio) {
      return new Ratio(
          Figure.of(ratio.heading()),
          ratio.numerator(),
          ratio.denominator(),
          ratio.percent(),
          ratio.value(SCALE, RoundingMode.HALF_UP).orElse(null),
          ratio.agencies());
    }
  }

  record Unadded(Figure figure, int agencies) {}

  record AgencyRow(Agency agency, Report report, Iterable<@Nullable BigDecimal> values) {

    static AgencyRow of(ReportingAgency agency, List<FigureHeading> headings, PeriodResult result) {
      Map<FigureKey, BigDecimal> values = result.valuesOf(agency.key());
      return new AgencyRow(
          Agency.of(agency),
          Report.of(result.findReport(agency.key()).orElseThrow()),
          rows(headings, heading -> values.get(heading.key())));
    }
  }

  record Late(Agency agency, LocalDate dueOn, Report first) {}

  record Duplicate(Agency agency, Report turnedAway, Report kept, boolean identical) {}

  record Comparison(ReportingPeriod period, Iterable<ComparedFigure> figures) {}

  record ComparedFigure(
      Figure figure,
      @Nullable BigDecimal current,
      @Nullable BigDecimal previous,
      @Nullable BigDecimal change,
      @Nullable BigDecimal changeInPercent) {

    static ComparedFigure of(FigureComparison line) {
      return new ComparedFigure(
          Figure.of(line.heading()),
          value(line.current()),
          value(line.previous()),
          line.change().orElse(null),
          line.changeInPercent(SCALE, RoundingMode.HALF_UP).orElse(null));
    }

    private static @Nullable BigDecimal value(@Nullable FigureTotal total) {
      return total == null ? null : total.value();
    }
  }

  record Statement(
      String text,
      List<ReformArea> areas,
      @Nullable String addressedTo,
      Iterable<StatementSource> sources) {

    static Statement of(StatementGroup group) {
      return new Statement(
          group.text(),
          group.areas(),
          group.addressedTo(),
          rows(
              group.sources(),
              each -> new StatementSource(Agency.of(each.agency()), each.source().name())));
    }
  }

  record StatementSource(Agency agency, String source) {}

  /** A contradiction; each kind has a name. */
  sealed interface Conflict {

    static Conflict of(RollupConflict conflict) {
      if (conflict instanceof RollupConflict.DifferingDuplicate differing) {
        return new DifferingDuplicate(
            Agency.of(differing.agency()),
            Figure.of(differing.heading()),
            differing.counted(),
            differing.other(),
            Report.of(differing.countedReport()),
            Report.of(differing.supersededReport()));
      } else if (conflict instanceof RollupConflict.StatedTwice twice) {
        return new StatedTwice(
            Agency.of(twice.agency()),
            Figure.of(twice.heading()),
            twice.counted(),
            twice.other(),
            Report.of(twice.report()));
      } else if (conflict instanceof RollupConflict.DifferingUnits units) {
        return new DifferingUnits(rows(units.headings(), Figure::of));
      } else if (conflict instanceof RollupConflict.HierarchyImbalance imbalance) {
        return new HierarchyImbalance(
            Agency.of(imbalance.agency()),
            Figure.of(imbalance.heading()),
            imbalance.stated(),
            imbalance.sumBelow(),
            imbalance.below(),
            imbalance.stating());
      } else if (conflict instanceof RollupConflict.NamedTwice named) {
        return new NamedTwice(Agency.of(named.first()), Agency.of(named.second()));
      }
      throw new AssertionError(conflict);
    }
  }

  record DifferingDuplicate(
      Agency agency,
      Figure figure,
      @Nullable BigDecimal counted,
      @Nullable BigDecimal other,
      Report kept,
      Report turnedAway)
      implements Conflict {}

  record StatedTwice(
      Agency agency, Figure figure, BigDecimal counted, BigDecimal other, Report report)
      implements Conflict {}

  record DifferingUnits(Iterable<Figure> figures) implements Conflict {}

  record HierarchyImbalance(
      Agency agency, Figure figure, BigDecimal stated, BigDecimal sumBelow, int below, int stating)
      implements Conflict {}

  record NamedTwice(Agency first, Agency second) implements Conflict {}

  /** The JSON of a result, in a version of the format. */
  static RootType root(String version) {
    ModelTypes types = ModelTypes.standard();
    FamilyType conflicts = types.addFamily(Conflict.class, HostKinds.closed("conflict"));
    types.addKind(conflicts, "differing-duplicate", DifferingDuplicate.class);
    types.addKind(conflicts, "stated-twice", StatedTwice.class);
    types.addKind(conflicts, "differing-units", DifferingUnits.class);
    types.addKind(conflicts, "hierarchy-imbalance", HierarchyImbalance.class);
    types.addKind(conflicts, "named-twice", NamedTwice.class);
    return new RootType(
        version, "{\"schema\": \"" + version + "\", …}", types.record(Result.class));
  }

  private static <T, R extends @Nullable Object> Iterable<R> rows(
      Collection<T> items, Function<T, R> row) {
    return () -> items.stream().map(row).iterator();
  }
}
