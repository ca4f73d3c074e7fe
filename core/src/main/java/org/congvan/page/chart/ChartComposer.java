package org.congvan.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.layout.Component;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Fraction;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.layout.StrokeWidths;
import org.congvan.page.chart.ChartShape.Area;
import org.congvan.page.chart.ChartShape.Mark;
import org.congvan.page.chart.ChartShape.Place;
import org.congvan.page.chart.ChartShape.Side;
import org.congvan.page.chart.ChartShape.Stroke;
import org.congvan.page.chart.ChartShape.Words;
import org.congvan.path.DocumentPath;
import org.congvan.text.OfficialNumber;
import org.congvan.text.VietnameseText;

/** Draws one chart: leaves room for names, figures and titles, and fills what is left. */
final class ChartComposer {

  /** With more columns or points than these, values beside them would cover each other. */
  private static final int MOST_LABELLED = 24;

  private static final int MOST_LINES_OF_A_NAME = 3;
  private static final int GREY = 0xBFBFBF;
  private static final int BLACK = 0x000000;

  private final Chart chart;
  private final DocumentPath path;
  private final StrokeWidths strokes;
  private final double gap;
  private final Length letters;
  private final double line;
  private final double width;
  private final double height;
  private final ChartScale scale;
  private final boolean lying;
  private final ChartLegend legend;
  private final List<ChartShape> shapes = new ArrayList<>();

  /** The room of the values, between the names and titles around it. */
  private double left;

  private double top;
  private double right;
  private double bottom;

  /** The room for figures of negative values between the axis and the names. */
  private double belowZero;

  ChartComposer(Chart chart, DocumentPath path, PageLayout layout, Length width, Length height) {
    this.chart = chart;
    this.path = path;
    this.strokes = layout.strokeWidths();
    Fraction columnGap = layout.proportions().chartColumnGap();
    this.gap = (double) columnGap.numerator() / columnGap.denominator();
    // A point smaller than those of tables, since names of agencies stand side by side.
    this.letters = layout.style(Component.TABLE_CELL).size().chosen().minus(Length.pt(1));
    this.line = FontMetrics.timesNewRoman().lineHeight(letters).toPoints();
    this.width = width.toPoints();
    this.height = height.toPoints();
    this.scale = ChartScale.of(chart);
    this.lying = chart.form() == ChartForm.BAR;
    this.legend = ChartLegend.of(chart, this::width, line, this.width);
  }

  DrawnChart drawn() {
    measure();
    grid();
    categories();
    if (chart.form() == ChartForm.LINE) {
      lines();
    } else {
      columns();
    }
    axes();
    titles();
    legend();
    return new DrawnChart(letters, shapes);
  }

  private void measure() {
    belowZero = roomBelowZero();
    double figures =
        scale.ticks().stream().map(OfficialNumber::format).mapToDouble(this::width).max().orElse(0);
    double names = lying ? Math.min(width / 3, longestName()) : figures;
    left = 1.5 * line + names + line / 2 + (lying ? belowZero : 0);
    top = line + (chart.form() == ChartForm.LINE ? strokes.chartMark().chosen().toPoints() : 0);
    double beyond = Math.max(figures / 2, line / 4 + widest(values()));
    right = width - (lying ? Math.max(line, beyond) : line / 2);
    double slot = (right - left) / chart.categories().size();
    double below = lying ? line : line * linesOfNames(slot) + belowZero;
    bottom = height - below - 1.6 * line - legend.height();
    // A small frame is drawn all the same.
    right = Math.max(right, left + 1);
    bottom = Math.max(bottom, top + 1);
  }

  private double roomBelowZero() {
    if (chart.form() == ChartForm.LINE || chart.size() > MOST_LABELLED) {
      return 0;
    }
    double widest = widest(values().filter(value -> value.signum() < 0));
    return widest == 0 ? 0 : lying ? line / 4 + widest : line / 2;
  }

  private Stream<BigDecimal> values() {
    return chart.series().stream().flatMap(each -> each.values().stream());
  }

  private double widest(Stream<BigDecimal> figures) {
    return figures.map(OfficialNumber::format).mapToDouble(this::width).max().orElse(0);
  }

  private double longestName() {
    return chart.categories().stream().mapToDouble(this::width).max().orElse(0);
  }

  private int linesOfNames(double slot) {
    return chart.categories().stream().mapToInt(name -> broken(name, slot).size()).max().orElse(1);
  }

  /** Breaks a name for its column; of a long one the first lines are drawn. */
  private List<String> broken(String name, double room) {
    Length column = new Length(Math.max(1, Math.round(room * Length.pt(1).emu())));
    List<String> lines =
        FontMetrics.timesNewRoman()
            .breakLines(VietnameseText.collapseWhiteSpace(name), FontFace.REGULAR, letters, column);
    return lines.size() <= MOST_LINES_OF_A_NAME ? lines : lines.subList(0, MOST_LINES_OF_A_NAME);
  }

  private double width(String words) {
    return FontMetrics.timesNewRoman()
        .width(VietnameseText.collapseWhiteSpace(words), FontFace.REGULAR, letters)
        .toPoints();
  }

  /** Where a value lies: from the left of bars, else from the top. */
  private double at(BigDecimal value) {
    return lying
        ? left + scale.at(value) * (right - left)
        : bottom - scale.at(value) * (bottom - top);
  }

  /** Where zero lies, or the end of the axis that is nearer to it. */
  private double zero() {
    double zero = at(BigDecimal.ZERO);
    return Math.min(Math.max(zero, lying ? left : top), lying ? right : bottom);
  }

  private void grid() {
    DocumentPath values = path.child("series");
    for (BigDecimal tick : scale.ticks()) {
      double at = at(tick);
      if (lying) {
        stroke(at, top, at, bottom, strokes.chartGridLine().chosen(), GREY);
        words(OfficialNumber.format(tick), values, at, bottom + line, Side.AROUND);
      } else {
        stroke(left, at, right, at, strokes.chartGridLine().chosen(), GREY);
        words(OfficialNumber.format(tick), values, left - line / 3, at + line / 3, Side.BEFORE);
      }
    }
  }

  private double slot() {
    return (lying ? bottom - top : right - left) / chart.categories().size();
  }

  private void categories() {
    double slot = slot();
    // Of very many names those are drawn that have room.
    int every = Math.max(1, (int) Math.ceil((lying ? line : line * 1.5) / slot));
    for (int i = 0; i < chart.categories().size(); i += every) {
      DocumentPath place = path.child("categories").item(i);
      String name = chart.categories().get(i);
      double middle = (i + 0.5) * slot;
      if (lying) {
        double end = left - belowZero;
        List<String> lines = broken(name, Math.max(line, end - 2 * line));
        double first = top + middle + line / 3 - (lines.size() - 1) * line / 2;
        for (int j = 0; j < lines.size(); j++) {
          words(lines.get(j), place, end - line / 3, first + j * line, Side.BEFORE);
        }
      } else {
        List<String> lines = broken(name, slot * every);
        for (int j = 0; j < lines.size(); j++) {
          double y = bottom + belowZero + (j + 1) * line;
          words(lines.get(j), place, left + middle, y, Side.AROUND);
        }
      }
    }
  }

  private void columns() {
    int count = chart.series().size();
    double slot = slot();
    double column = slot / (count + gap);
    double zero = zero();
    for (int s = 0; s < count; s++) {
      List<BigDecimal> values = chart.series().get(s).values();
      for (int i = 0; i < values.size(); i++) {
        double begin = (lying ? top : left) + i * slot + (slot - count * column) / 2 + s * column;
        double end = at(values.get(i));
        double from = Math.min(zero, end);
        double length = Math.abs(end - zero);
        area(
            lying ? from : begin,
            lying ? begin : from,
            lying ? length : column,
            lying ? column : length,
            s);
        label(values.get(i), begin + column / 2, end, zero);
      }
    }
  }

  /** Writes a value at the end of its column, away from zero. */
  private void label(BigDecimal value, double middle, double end, double zero) {
    if (lying) {
      boolean before = end < zero;
      double x = end + (before ? -line / 4 : line / 4);
      figure(value, x, middle + line / 3, before ? Side.BEFORE : Side.AFTER);
    } else {
      figure(value, middle, end > zero ? end + line * 0.8 : end - line / 4, Side.AROUND);
    }
  }

  private void figure(BigDecimal value, double x, double y, Side side) {
    if (chart.size() <= MOST_LABELLED) {
      words(OfficialNumber.format(value), path.child("series"), x, y, side);
    }
  }

  private void lines() {
    double slot = slot();
    double above = strokes.chartMark().chosen().toPoints();
    for (int s = 0; s < chart.series().size(); s++) {
      List<BigDecimal> values = chart.series().get(s).values();
      List<Place> points = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        points.add(new Place(left + (i + 0.5) * slot, at(values.get(i))));
      }
      if (points.size() > 1) {
        double thick = strokes.chartLine().chosen().toPoints();
        shapes.add(new Stroke(points, SeriesLook.colour(s), thick));
      }
      for (int i = 0; i < values.size(); i++) {
        mark(s, points.get(i));
        figure(values.get(i), points.get(i).x(), points.get(i).y() - above, Side.AROUND);
      }
    }
  }

  private void axes() {
    Length axis = strokes.chartAxis().chosen();
    stroke(left, top, left, bottom, axis, BLACK);
    double base = lying ? bottom : zero();
    stroke(left, base, right, base, axis, BLACK);
  }

  private void titles() {
    String below = lying ? "valueTitle" : "categoryTitle";
    String beside = lying ? "categoryTitle" : "valueTitle";
    double under = height - 0.5 * line - legend.height();
    words(
        lying ? chart.valueTitle() : chart.categoryTitle(),
        path.child(below),
        (left + right) / 2,
        under,
        Side.AROUND);
    shapes.add(
        new Words(
            VietnameseText.collapseWhiteSpace(lying ? chart.categoryTitle() : chart.valueTitle()),
            path.child(beside),
            new Place(line, (top + bottom) / 2),
            Side.AROUND,
            true));
  }

  private void legend() {
    for (ChartLegend.Entry each : legend.entries()) {
      int s = each.series();
      double y = height - legend.height() + each.baseline();
      if (chart.form() == ChartForm.LINE) {
        mark(s, new Place(each.left() + line / 2, y - line / 3));
      } else {
        area(each.left() + line / 4, y - 0.6 * line, line / 2, line / 2, s);
      }
      DocumentPath name = path.child("series").item(s).child("name");
      words(chart.series().get(s).name(), name, each.left() + line, y, Side.AFTER);
    }
  }

  private void mark(int series, Place middle) {
    double size = strokes.chartMark().chosen().toPoints();
    shapes.add(new Mark(SeriesLook.mark(series, middle, size), SeriesLook.colour(series)));
  }

  private void area(double x, double y, double areaWidth, double areaHeight, int series) {
    double edge = strokes.chartGridLine().chosen().toPoints();
    shapes.add(new Area(x, y, areaWidth, areaHeight, SeriesLook.colour(series), edge));
  }

  private void words(String words, DocumentPath place, double x, double y, Side side) {
    String onOneLine = VietnameseText.collapseWhiteSpace(words);
    shapes.add(new Words(onOneLine, place, new Place(x, y), side, false));
  }

  private void stroke(double x1, double y1, double x2, double y2, Length thick, int colour) {
    List<Place> ends = List.of(new Place(x1, y1), new Place(x2, y2));
    shapes.add(new Stroke(ends, colour, thick.toPoints()));
  }
}
