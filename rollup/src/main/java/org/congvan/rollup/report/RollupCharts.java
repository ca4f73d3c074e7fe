package org.congvan.rollup.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.Illustration;
import org.congvan.body.Text;
import org.congvan.rollup.PeriodRollup;
import org.congvan.rollup.result.FigureHeading;
import org.congvan.rollup.result.FigureKey;
import org.congvan.rollup.result.FigureTotal;
import org.congvan.rollup.result.ReportingAgency;

/**
 * Charts of rolled-up figures (biểu đồ số liệu tổng hợp), such as the news items of each agency in
 * "năm 2019", as figures that a document can hold.
 *
 * <p>An agency or a period that does not state the figure is left out, since a bar of no length
 * would say zero. There is no chart where nothing is left, or where a value has more digits than a
 * chart draws.
 */
public final class RollupCharts {

  private static final int WIDTH = 160;
  private static final int HEIGHT_AROUND = 35;
  private static final int HEIGHT_OF_BAR = 8;
  private static final int MAX_HEIGHT = 220;
  private static final int HEIGHT_OF_LINE = 80;

  /** Names of more agencies cannot be read on a page. */
  private static final int MAX_BARS = 46;

  private RollupCharts() {}

  /**
   * Draws a figure as bars, one for each agency, in the order of the agencies.
   *
   * @param rollup the period
   * @param heading the figure, such as one of a total
   * @return the chart with its caption; empty if no agency states the figure, more than 46 do, or a
   *     value cannot be drawn
   */
  public static Optional<Illustration> byAgency(PeriodRollup rollup, FigureHeading heading) {
    Objects.requireNonNull(heading, "heading");
    List<String> names = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (ReportingAgency agency : rollup.agencies()) {
      Map<FigureKey, BigDecimal> stated = rollup.valuesOf(agency.key());
      BigDecimal value = stated.get(heading.key());
      if (value != null) {
        names.add(agency.name());
        values.add(value);
      }
    }
    int height = Math.min(MAX_HEIGHT, HEIGHT_AROUND + HEIGHT_OF_BAR * names.size());
    if (names.size() > MAX_BARS) {
      return Optional.empty();
    }
    String what = heading.name() + " theo cơ quan, " + rollup.period().label();
    return figure(new Axes(ChartForm.BAR, "Cơ quan", names), heading, values, height, what);
  }

  /**
   * Draws the totals of a figure as a line over the periods.
   *
   * @param periods the periods in their order, of one frequency
   * @param heading the figure
   * @return the chart with its caption; empty if no period has a total of the figure or it cannot
   *     be drawn
   */
  public static Optional<Illustration> byPeriod(List<PeriodRollup> periods, FigureHeading heading) {
    Objects.requireNonNull(heading, "heading");
    List<String> names = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (PeriodRollup period : periods) {
      Optional<FigureTotal> total = period.findTotal(heading.key());
      total.ifPresent(
          each -> {
            names.add(period.period().label());
            values.add(each.value());
          });
    }
    String what = heading.name() + " theo kỳ báo cáo";
    return figure(
        new Axes(ChartForm.LINE, "Kỳ báo cáo", names), heading, values, HEIGHT_OF_LINE, what);
  }

  /** What stands along the chart. */
  private record Axes(ChartForm form, String title, List<String> names) {}

  private static Optional<Illustration> figure(
      Axes axes, FigureHeading heading, List<BigDecimal> values, int height, String what) {
    if (values.isEmpty() || !values.stream().allMatch(ChartSeries::holds)) {
      return Optional.empty();
    }
    String unit = heading.name() + " (" + heading.unit() + ")";
    Chart chart =
        new Chart(
            axes.form(),
            axes.title(),
            unit,
            axes.names(),
            List.of(new ChartSeries(heading.name(), values)));
    String caption = "Biểu đồ: " + what;
    return Optional.of(new Illustration(chart, WIDTH, height, caption, List.of(Text.of(caption))));
  }
}
