package org.congvan.render.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.result.DuplicateReport;
import org.congvan.rollup.result.FigureComparison;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureKey;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.LateReport;
import org.congvan.rollup.result.RatioTotal;
import org.congvan.rollup.result.ReportingAgency;
import org.congvan.rollup.result.RollupConflict;
import org.congvan.rollup.result.StatementGroup;
import org.congvan.rollup.result.StatementKind;
import org.congvan.rollup.result.StatementSource;
import org.congvan.rollup.result.UnaddedFigure;
import org.jspecify.annotations.Nullable;

/** Writes what the reports on one period add up to. */
final class RollupOfPeriod {

  /** Digits after the comma of what is a quotient; the exact parts stand beside it. */
  private static final int SCALE = 2;

  private final PeriodRollup rollup;
  private final JsonFields out;

  private RollupOfPeriod(PeriodRollup rollup, JsonFields out) {
    this.rollup = rollup;
    this.out = out;
  }

  static void write(PeriodRollup rollup, @Nullable PeriodRollup before, JsonFields out) {
    RollupOfPeriod period = new RollupOfPeriod(rollup, out);
    RollupParts.period(rollup.period(), out.object("period"));
    List<FigureHeading> figures = rollup.figures();
    period.figures(figures);
    period.totals();
    period.ratios();
    period.unadded();
    period.agencies(figures);
    period.missing();
    period.late();
    period.duplicates();
    period.conflicts();
    if (before != null) {
      period.comparison(before);
    }
    period.statements("difficulties", StatementKind.DIFFICULTY);
    period.statements("recommendations", StatementKind.RECOMMENDATION);
    out.end();
  }

  private void figures(List<FigureHeading> figures) {
    JsonList list = out.list("figures");
    figures.forEach(heading -> RollupParts.figure(heading, list.object()));
    list.end();
  }

  private void totals() {
    JsonList list = out.list("totals");
    for (FigureTotal total : rollup.totals()) {
      JsonFields item = list.object();
      RollupParts.figure(total.heading(), item.object("figure"));
      item.number("value", total.value()).number("agencies", total.agencies()).end();
    }
    list.end();
  }

  private void ratios() {
    JsonList list = out.list("ratios");
    for (RatioTotal ratio : rollup.ratios()) {
      JsonFields item = list.object();
      RollupParts.figure(ratio.heading(), item.object("figure"));
      item.number("numerator", ratio.numerator())
          .number("denominator", ratio.denominator())
          .flag("percent", ratio.percent())
          .number("value", ratio.value(SCALE, RoundingMode.HALF_UP).orElse(null))
          .number("agencies", ratio.agencies())
          .end();
    }
    list.end();
  }

  private void unadded() {
    JsonList list = out.list("unadded");
    for (UnaddedFigure figure : rollup.unadded()) {
      JsonFields item = list.object();
      RollupParts.figure(figure.heading(), item.object("figure"));
      item.number("agencies", figure.agencies()).end();
    }
    list.end();
  }

  private void agencies(List<FigureHeading> figures) {
    JsonList list = out.list("agencies");
    for (ReportingAgency agency : rollup.agencies()) {
      JsonFields item = list.object();
      RollupParts.agency(agency, item.object("agency"));
      RollupParts.report(rollup.findReport(agency.key()).orElseThrow(), item.object("report"));
      Map<FigureKey, BigDecimal> values = rollup.valuesOf(agency.key());
      JsonList row = item.list("values");
      figures.forEach(heading -> row.number(values.get(heading.key())));
      row.end();
      item.end();
    }
    list.end();
  }

  private void missing() {
    JsonList list = out.list("missing");
    rollup.missing().forEach(agency -> RollupParts.agency(agency, list.object()));
    list.end();
  }

  private void late() {
    JsonList list = out.list("late");
    for (LateReport late : rollup.late()) {
      JsonFields item = list.object();
      RollupParts.agency(late.agency(), item.object("agency"));
      item.day("dueOn", late.dueOn());
      RollupParts.report(late.first(), item.object("first"));
      item.end();
    }
    list.end();
  }

  private void duplicates() {
    JsonList list = out.list("duplicates");
    for (DuplicateReport duplicate : rollup.duplicates()) {
      JsonFields item = list.object();
      RollupParts.agency(duplicate.agency(), item.object("agency"));
      RollupParts.report(duplicate.turnedAway(), item.object("turnedAway"));
      RollupParts.report(duplicate.kept(), item.object("kept"));
      item.flag("identical", duplicate.identical()).end();
    }
    list.end();
  }

  private void conflicts() {
    JsonList list = out.list("conflicts");
    for (RollupConflict conflict : rollup.conflicts()) {
      RollupConflicts.write(conflict, list.object());
    }
    list.end();
  }

  private void comparison(PeriodRollup before) {
    JsonFields comparison = out.object("comparison");
    RollupParts.period(before.period(), comparison.object("period"));
    JsonList list = comparison.list("figures");
    for (FigureComparison line : rollup.compareWith(before)) {
      JsonFields item = list.object();
      RollupParts.figure(line.heading(), item.object("figure"));
      item.number("current", value(line.current()))
          .number("previous", value(line.previous()))
          .number("change", line.change().orElse(null))
          .number("changeInPercent", line.changeInPercent(SCALE, RoundingMode.HALF_UP).orElse(null))
          .end();
    }
    list.end();
    comparison.end();
  }

  private static @Nullable BigDecimal value(@Nullable FigureTotal total) {
    return total == null ? null : total.value();
  }

  private void statements(String name, StatementKind kind) {
    JsonList list = out.list(name);
    for (StatementGroup group : rollup.statements(kind)) {
      JsonFields item = list.object();
      item.text("text", group.text());
      JsonList areas = item.list("areas");
      group.areas().forEach(area -> areas.text(area.name()));
      areas.end();
      item.text("addressedTo", group.addressedTo());
      JsonList sources = item.list("sources");
      for (StatementSource source : group.sources()) {
        JsonFields each = sources.object();
        RollupParts.agency(source.agency(), each.object("agency"));
        each.text("source", source.source().name()).end();
      }
      sources.end();
      item.end();
    }
    list.end();
  }
}
