package org.congvan.render.html.write;

import java.math.BigDecimal;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.layout.Component;
import org.congvan.layout.FontFace;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Fraction;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.layout.StrokeWidths;
import org.congvan.path.DocumentPath;
import org.congvan.text.OfficialNumber;

/**
 * Draws a chart from its values, in points of its own frame. Values go up, categories to the right;
 * of bars, values go to the right and categories down.
 */
final class ChartDrawing {

  /** With more columns or points than these, values beside them would cover each other. */
  private static final int MOST_LABELLED = 24;

  private static final int MOST_LINES_OF_A_NAME = 3;

  private final Chart chart;
  private final DocumentPath path;
  private final HtmlBuffer out;
  private final StrokeWidths strokes;
  private final Fraction gap;
  private final Length letters;
  private final double line;
  private final double width;
  private final double height;
  private final ChartScale scale;
  private final boolean lying;

  /** The room of the values, between the names and titles around it. */
  private double left;

  private double top;
  private double right;
  private double bottom;

  ChartDrawing(
      Chart chart,
      DocumentPath path,
      PageLayout layout,
      Length width,
      Length height,
      HtmlBuffer out) {
    this.chart = chart;
    this.path = path;
    this.out = out;
    this.strokes = layout.strokeWidths();
    this.gap = layout.proportions().chartColumnGap();
    // A point smaller than those of tables, since names of agencies stand side by side.
    this.letters = layout.style(Component.TABLE_CELL).size().chosen().minus(Length.pt(1));
    this.line = FontMetrics.timesNewRoman().lineHeight(letters).toPoints();
    this.width = width.toPoints();
    this.height = height.toPoints();
    this.scale = ChartScale.of(chart);
    this.lying = chart.form() == ChartForm.BAR;
  }

  void draw(String id, String size, String description, DocumentPath described) {
    out.start("svg").attribute("id", id).attribute("role", "img").classes(size);
    out.attribute("aria-labelledby", id + "-title");
    out.attribute("viewBox", "0 0 " + number(width) + " " + number(height)).done();
    out.start("title").attribute("id", id + "-title").done();
    out.text(description, described).end("title");
    out.start("g").attribute("font-size", Css.points(letters));
    out.attribute("aria-hidden", "true").done();
    margins();
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
    out.end("g").end("svg");
  }

  /** Leaves room for names, figures and titles. */
  private void margins() {
    double figures =
        scale.ticks().stream().map(this::figure).mapToDouble(this::width).max().orElse(0);
    boolean named = chart.series().size() > 1;
    double names = lying ? Math.min(width / 3, longestName()) : figures;
    left = 1.5 * line + names + line / 2;
    top = line;
    right = width - (lying ? Math.max(line, figures) : line / 2);
    double slot = (right - left) / chart.categories().size();
    double below = lying ? line : line * linesOfNames(slot);
    bottom = height - below - 1.6 * line - (named ? 1.4 * line * legendRows() : 0);
    // A small frame is drawn all the same.
    right = Math.max(right, left + 1);
    bottom = Math.max(bottom, top + 1);
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
            .breakLines(LineWords.onOneLine(name), FontFace.REGULAR, letters, column);
    return lines.size() <= MOST_LINES_OF_A_NAME ? lines : lines.subList(0, MOST_LINES_OF_A_NAME);
  }

  private double width(String words) {
    return FontMetrics.timesNewRoman().width(words, FontFace.REGULAR, letters).toPoints();
  }

  private String figure(BigDecimal value) {
    return OfficialNumber.format(value);
  }

  /** Where a value lies: from the left of bars, else from the top. */
  private double at(BigDecimal value) {
    return lying
        ? left + scale.at(value) * (right - left)
        : bottom - scale.at(value) * (bottom - top);
  }

  private void grid() {
    for (BigDecimal tick : scale.ticks()) {
      double at = at(tick);
      if (lying) {
        stroke(at, top, at, bottom, strokes.chartGridLine().chosen(), "#bfbfbf");
        words(figure(tick), path.child("series"), at, bottom + line, "middle");
      } else {
        stroke(left, at, right, at, strokes.chartGridLine().chosen(), "#bfbfbf");
        words(figure(tick), path.child("series"), left - line / 3, at + line / 3, "end");
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
      if (lying) {
        List<String> lines = broken(name, Math.max(line, left - 2 * line));
        double first = top + (i + 0.5) * slot + line / 3 - (lines.size() - 1) * line / 2;
        for (int j = 0; j < lines.size(); j++) {
          words(lines.get(j), place, left - line / 3, first + j * line, "end");
        }
      } else {
        List<String> lines = broken(name, slot * every);
        for (int j = 0; j < lines.size(); j++) {
          words(lines.get(j), place, left + (i + 0.5) * slot, bottom + (j + 1) * line, "middle");
        }
      }
    }
  }

  private void columns() {
    int count = chart.series().size();
    double slot = slot();
    double column = slot / (count + (double) gap.numerator() / gap.denominator());
    double zero =
        Math.min(Math.max(at(BigDecimal.ZERO), lying ? left : top), lying ? right : bottom);
    for (int s = 0; s < count; s++) {
      List<BigDecimal> values = chart.series().get(s).values();
      for (int i = 0; i < values.size(); i++) {
        double begin = (lying ? top : left) + i * slot + (slot - count * column) / 2 + s * column;
        double end = at(values.get(i));
        double from = Math.min(zero, end);
        double length = Math.abs(end - zero);
        out.start("rect");
        number("x", lying ? from : begin).number("y", lying ? begin : from);
        number("width", lying ? length : column).number("height", lying ? column : length);
        out.attribute("fill", ChartLook.fill(s)).attribute("stroke", "#000");
        out.attribute("stroke-width", Css.points(strokes.chartGridLine().chosen()));
        out.done().end("rect");
        label(values.get(i), begin + column / 2, end, zero);
      }
    }
  }

  private ChartDrawing number(String attribute, double value) {
    out.attribute(attribute, number(value));
    return this;
  }

  /** Writes a value at the end of its column, away from zero. */
  private void label(BigDecimal value, double middle, double end, double zero) {
    if (chart.size() > MOST_LABELLED) {
      return;
    }
    if (lying) {
      boolean before = end < zero;
      words(
          figure(value),
          path.child("series"),
          end + (before ? -line / 4 : line / 4),
          middle + line / 3,
          before ? "end" : "start");
    } else {
      words(
          figure(value),
          path.child("series"),
          middle,
          end > zero ? end + line * 0.8 : end - line / 4,
          "middle");
    }
  }

  private void lines() {
    double slot = slot();
    for (int s = 0; s < chart.series().size(); s++) {
      List<BigDecimal> values = chart.series().get(s).values();
      StringBuilder points = new StringBuilder();
      for (int i = 0; i < values.size(); i++) {
        points.append(i == 0 ? "" : " ").append(number(left + (i + 0.5) * slot));
        points.append(',').append(number(at(values.get(i))));
      }
      out.start("polyline").attribute("points", points.toString()).attribute("fill", "none");
      out.attribute("stroke", ChartLook.fill(s)).attribute("stroke-linejoin", "round");
      out.attribute("stroke-width", Css.points(strokes.chartLine().chosen()));
      out.done().end("polyline");
      for (int i = 0; i < values.size(); i++) {
        double y = at(values.get(i));
        mark(s, left + (i + 0.5) * slot, y);
        if (chart.size() <= MOST_LABELLED) {
          double above = y - strokes.chartMark().chosen().toPoints();
          words(
              figure(values.get(i)),
              path.child("series"),
              left + (i + 0.5) * slot,
              above,
              "middle");
        }
      }
    }
  }

  private void mark(int series, double x, double y) {
    String half = Css.points(strokes.chartMark().chosen().times(1, 2));
    out.start("path").attribute("d", ChartLook.mark(series));
    out.attribute(
        "transform", "translate(" + number(x) + " " + number(y) + ") scale(" + half + ")");
    out.attribute("fill", ChartLook.fill(series)).done().end("path");
  }

  private void axes() {
    Length stroke = strokes.chartAxis().chosen();
    stroke(left, top, left, bottom, stroke, "#000");
    double base = lying ? bottom : Math.min(Math.max(at(BigDecimal.ZERO), top), bottom);
    stroke(left, base, right, base, stroke, "#000");
  }

  private void titles() {
    String beside = lying ? chart.categoryTitle() : chart.valueTitle();
    String below = lying ? chart.valueTitle() : chart.categoryTitle();
    double under =
        height - 0.5 * line - (chart.series().size() > 1 ? 1.4 * line * legendRows() : 0);
    words(
        LineWords.onOneLine(below),
        path.child(lying ? "valueTitle" : "categoryTitle"),
        (left + right) / 2,
        under,
        "middle");
    double middle = (top + bottom) / 2;
    out.start("text").attribute("text-anchor", "middle");
    out.attribute(
        "transform", "translate(" + number(line) + " " + number(middle) + ") rotate(-90)");
    out.done()
        .text(LineWords.onOneLine(beside), path.child(lying ? "categoryTitle" : "valueTitle"));
    out.end("text");
  }

  /** Names of series go below each other where they are wider than the chart. */
  private int legendRows() {
    double all = 0;
    for (ChartSeries each : chart.series()) {
      all += width(LineWords.onOneLine(each.name())) + 2 * line;
    }
    return all <= width ? 1 : chart.series().size();
  }

  private void legend() {
    if (chart.series().size() < 2) {
      return;
    }
    int rows = legendRows();
    double all = 0;
    for (ChartSeries each : chart.series()) {
      all += width(LineWords.onOneLine(each.name())) + 2 * line;
    }
    double x = rows == 1 ? (width - all) / 2 : left;
    double y = height - 1.4 * line * rows + line;
    for (int s = 0; s < chart.series().size(); s++) {
      String name = LineWords.onOneLine(chart.series().get(s).name());
      if (chart.form() == ChartForm.LINE) {
        mark(s, x + line / 2, y - line / 3);
      } else {
        out.start("rect");
        number("x", x + line / 4).number("y", y - 0.6 * line);
        number("width", line / 2).number("height", line / 2);
        out.attribute("fill", ChartLook.fill(s)).attribute("stroke", "#000");
        out.attribute("stroke-width", Css.points(strokes.chartGridLine().chosen()));
        out.done().end("rect");
      }
      words(name, path.child("series").item(s).child("name"), x + line, y, "start");
      if (rows == 1) {
        x += width(name) + 2 * line;
      } else {
        y += 1.4 * line;
      }
    }
  }

  private void words(String words, DocumentPath place, double x, double y, String anchor) {
    out.start("text");
    number("x", x).number("y", y);
    out.attribute("text-anchor", anchor).done().text(words, place).end("text");
  }

  private void stroke(double x1, double y1, double x2, double y2, Length width, String colour) {
    out.start("line");
    number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2);
    out.attribute("stroke", colour).attribute("stroke-width", Css.points(width));
    out.done().end("line");
  }

  /** A coordinate in hundredths of a point, so that no machine's last digit is seen. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
