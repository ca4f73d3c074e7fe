package org.congvan.render.pdf.block;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.FontFace;
import org.congvan.layout.Fraction;
import org.congvan.layout.Length;
import org.congvan.layout.StrokeWidths;
import org.congvan.path.DocumentPath;
import org.congvan.render.pdf.draw.Canvas;
import org.congvan.render.pdf.draw.SpanTags;
import org.congvan.render.pdf.set.Line;
import org.congvan.render.pdf.set.Look;
import org.congvan.text.OfficialNumber;

/**
 * Draws a chart from its values: columns, bars or a line with titled axes. Series differ by
 * darkness before colour, because dispatches are printed and copied in black and white, and on
 * lines by the mark as well.
 */
final class ChartDrawing {

  /** With more values the labels would cover each other. */
  private static final int MOST_LABELLED = 24;

  private static final int GREY = 0xBFBFBF;
  private static final int BLACK = 0x000000;
  private static final int[] COLOURS = {0x1F4E79, 0x9DC3E6, 0x595959, 0xD9D9D9, 0x2E75B6, 0xA6A6A6};

  /** Room around words and marks, in points. */
  private static final double PAD = 4;

  private static final double MOST_FOR_NAMES = 0.4;

  private final Chart chart;
  private final DocumentPath path;
  private final Paragraphs paragraphs;
  private final Look look;
  private final StrokeWidths strokes;
  private final ChartScale scale;
  private final double lineHeight;

  ChartDrawing(Chart chart, DocumentPath path, Paragraphs paragraphs) {
    this.chart = chart;
    this.path = path;
    this.paragraphs = paragraphs;
    Length tables = paragraphs.layout().style(Component.TABLE_CELL).size().chosen();
    this.look = Look.of(FontFace.REGULAR, tables.minus(Length.pt(1)).toPoints());
    this.strokes = paragraphs.layout().strokeWidths();
    this.scale = ChartScale.of(chart);
    this.lineHeight = words("0", Double.MAX_VALUE, Alignment.LEFT).get(0).height();
  }

  /** The room that values are drawn in. */
  private record Plot(double left, double top, double width, double height) {}

  void draw(Canvas canvas, double x, double top, double width, double height) {
    double bottom = top + height;
    if (chart.series().size() > 1) {
      bottom -= legend(canvas, x, width, bottom);
    }
    boolean lying = chart.form() == ChartForm.BAR;
    if (lying) {
      bars(canvas, x, top, width, bottom);
    } else {
      columns(canvas, x, top, width, bottom);
    }
  }

  private void columns(Canvas canvas, double x, double top, double width, double bottom) {
    upright(canvas, chart.valueTitle(), x, top, bottom);
    double left = x + lineHeight + widestMark() + 2 * PAD;
    double right = x + width - PAD;
    double slot = (right - left) / chart.categories().size();
    List<List<Line>> names = new ArrayList<>();
    double highest = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      List<Line> name =
          words(chart.categories().get(i), Math.max(slot - 2, lineHeight), Alignment.CENTER);
      names.add(name);
      highest = Math.max(highest, name.size() * lineHeight);
    }
    highest = Math.min(highest, (bottom - top) * MOST_FOR_NAMES);
    double titleTop = bottom - lineHeight;
    line(canvas, words(chart.categoryTitle(), right - left, Alignment.CENTER), left, titleTop);
    double base = titleTop - PAD - highest;
    Plot plot = new Plot(left, top + lineHeight, right - left, base - PAD - top - lineHeight);
    for (BigDecimal mark : scale.marks()) {
      double y = y(plot, mark);
      canvas.path(List.of(left, y, right, y), GREY, grid());
      String text = OfficialNumber.format(mark);
      double at = left - PAD - paragraphs.letters().width(text, look);
      line(canvas, words(text, Double.MAX_VALUE, Alignment.LEFT), at, y - lineHeight / 2);
    }
    for (int i = 0; i < names.size(); i++) {
      double nameTop = base;
      for (Line line : names.get(i)) {
        if (nameTop + line.height() <= base + highest + 1) {
          canvas.line(line, left + i * slot + 1, nameTop, true, tags(canvas));
        }
        nameTop += line.height();
      }
    }
    if (chart.form() == ChartForm.LINE) {
      lines(canvas, plot, slot);
    } else {
      uprightColumns(canvas, plot, slot);
    }
    axes(canvas, plot);
  }

  private void uprightColumns(Canvas canvas, Plot plot, double slot) {
    double each = thickness(slot);
    double zero = y(plot, BigDecimal.ZERO);
    for (int s = 0; s < chart.series().size(); s++) {
      for (int i = 0; i < chart.categories().size(); i++) {
        BigDecimal value = chart.series().get(s).values().get(i);
        double y = y(plot, value);
        double left = plot.left() + i * slot + (slot - each * chart.series().size()) / 2 + s * each;
        canvas.area(left, Math.min(y, zero), each, Math.abs(zero - y), colour(s), grid());
        double labelTop = value.signum() < 0 ? y : y - lineHeight;
        label(canvas, value, left + each / 2, labelTop);
      }
    }
  }

  private void lines(Canvas canvas, Plot plot, double slot) {
    for (int s = 0; s < chart.series().size(); s++) {
      List<Double> places = new ArrayList<>();
      for (int i = 0; i < chart.categories().size(); i++) {
        places.add(plot.left() + (i + 0.5) * slot);
        places.add(y(plot, chart.series().get(s).values().get(i)));
      }
      canvas.path(places, colour(s), strokes.chartLine().chosen().toPoints());
      for (int i = 0; i < chart.categories().size(); i++) {
        double x = places.get(2 * i);
        double y = places.get(2 * i + 1);
        mark(canvas, s, x, y);
        label(canvas, chart.series().get(s).values().get(i), x, y - lineHeight - PAD / 2);
      }
    }
  }

  private void bars(Canvas canvas, double x, double top, double width, double bottom) {
    upright(canvas, chart.categoryTitle(), x, top, bottom);
    double most = width * MOST_FOR_NAMES;
    double widest = 0;
    for (String name : chart.categories()) {
      widest = Math.max(widest, Math.min(most, paragraphs.letters().width(name, look) + 1));
    }
    double left = x + lineHeight + PAD + widest + PAD;
    double right = x + width - PAD - widestMark();
    double titleTop = bottom - lineHeight;
    line(canvas, words(chart.valueTitle(), right - left, Alignment.CENTER), left, titleTop);
    double base = titleTop - lineHeight - PAD;
    Plot plot = new Plot(left, top, right - left, base - top);
    for (BigDecimal mark : scale.marks()) {
      double at = left + scale.place(mark) * plot.width();
      canvas.path(List.of(at, top, at, base), GREY, grid());
      String text = OfficialNumber.format(mark);
      double start = at - paragraphs.letters().width(text, look) / 2;
      line(canvas, words(text, Double.MAX_VALUE, Alignment.LEFT), start, base + PAD / 2);
    }
    double slot = plot.height() / chart.categories().size();
    double each = thickness(slot);
    double zero = left + scale.place(zero()) * plot.width();
    for (int i = 0; i < chart.categories().size(); i++) {
      List<Line> name = words(chart.categories().get(i), widest, Alignment.RIGHT);
      double nameTop = top + (i + 0.5) * slot - name.size() * lineHeight / 2;
      for (Line line : name) {
        canvas.line(line, x + lineHeight + PAD, nameTop, true, tags(canvas));
        nameTop += line.height();
      }
      for (int s = 0; s < chart.series().size(); s++) {
        BigDecimal value = chart.series().get(s).values().get(i);
        double end = left + scale.place(value) * plot.width();
        double y = top + i * slot + (slot - each * chart.series().size()) / 2 + s * each;
        canvas.area(Math.min(zero, end), y, Math.abs(end - zero), each, colour(s), grid());
        if (chart.size() <= MOST_LABELLED) {
          String text = OfficialNumber.format(value);
          double start =
              value.signum() < 0
                  ? end - PAD / 2 - paragraphs.letters().width(text, look)
                  : end + PAD / 2;
          line(
              canvas,
              words(text, Double.MAX_VALUE, Alignment.LEFT),
              start,
              y + (each - lineHeight) / 2);
        }
      }
    }
    canvas.path(List.of(left, top, left, base), BLACK, axis());
    canvas.path(List.of(left, base, right, base), BLACK, axis());
  }

  private void axes(Canvas canvas, Plot plot) {
    double base = plot.top() + plot.height();
    canvas.path(List.of(plot.left(), plot.top(), plot.left(), base), BLACK, axis());
    double zero = y(plot, zero());
    canvas.path(List.of(plot.left(), zero, plot.left() + plot.width(), zero), BLACK, axis());
  }

  /** Zero, or where the axis begins if it begins above. */
  private BigDecimal zero() {
    return BigDecimal.ZERO.max(scale.least()).min(scale.greatest());
  }

  private double y(Plot plot, BigDecimal value) {
    return plot.top() + (1 - scale.place(value)) * plot.height();
  }

  private double thickness(double slot) {
    Fraction gap = paragraphs.layout().proportions().chartColumnGap();
    double gaps = (double) gap.numerator() / gap.denominator();
    return slot / (chart.series().size() + gaps);
  }

  private double widestMark() {
    double widest = 0;
    for (BigDecimal mark : scale.marks()) {
      widest = Math.max(widest, paragraphs.letters().width(OfficialNumber.format(mark), look));
    }
    return widest;
  }

  private void label(Canvas canvas, BigDecimal value, double middle, double top) {
    if (chart.size() <= MOST_LABELLED) {
      String text = OfficialNumber.format(value);
      double left = middle - paragraphs.letters().width(text, look) / 2;
      line(canvas, words(text, Double.MAX_VALUE, Alignment.LEFT), left, top);
    }
  }

  /** Draws what the series are, below the chart; returns how high that is. */
  private double legend(Canvas canvas, double x, double width, double bottom) {
    List<List<Integer>> rows = new ArrayList<>();
    double used = width;
    for (int s = 0; s < chart.series().size(); s++) {
      double each = legendWidth(s, width);
      if (rows.isEmpty() || used + each > width) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(s);
      used += each;
    }
    double height = rows.size() * lineHeight + PAD;
    double top = bottom - height + PAD;
    for (List<Integer> row : rows) {
      double whole = row.stream().mapToDouble(s -> legendWidth(s, width)).sum();
      double at = x + (width - whole) / 2;
      for (int s : row) {
        double side = lineHeight / 2;
        if (chart.form() == ChartForm.LINE) {
          mark(canvas, s, at + side / 2, top + lineHeight / 2);
        } else {
          canvas.area(at, top + lineHeight / 4, side, side, colour(s), grid());
        }
        line(
            canvas,
            words(chart.series().get(s).name(), width - side - PAD, Alignment.LEFT).subList(0, 1),
            at + side + PAD,
            top);
        at += legendWidth(s, width);
      }
      top += lineHeight;
    }
    return height;
  }

  private double legendWidth(int series, double most) {
    double name = paragraphs.letters().width(chart.series().get(series).name(), look);
    return Math.min(most, lineHeight / 2 + name + 4 * PAD);
  }

  private void mark(Canvas canvas, int series, double x, double y) {
    double half = strokes.chartMark().chosen().toPoints() / 2;
    List<Double> corners =
        switch (series % 4) {
          case 0 -> circle(x, y, half);
          case 1 ->
              List.of(
                  x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half);
          case 2 -> List.of(x, y - half, x + half, y + half, x - half, y + half);
          default -> List.of(x, y - half, x + half, y, x, y + half, x - half, y);
        };
    canvas.polygon(corners, colour(series));
  }

  private static List<Double> circle(double x, double y, double radius) {
    List<Double> places = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      places.add(x + radius * StrictMath.cos(i * StrictMath.PI / 8));
      places.add(y + radius * StrictMath.sin(i * StrictMath.PI / 8));
    }
    return places;
  }

  private static int colour(int series) {
    return COLOURS[series % COLOURS.length];
  }

  private double grid() {
    return strokes.chartGridLine().chosen().toPoints();
  }

  private double axis() {
    return strokes.chartAxis().chosen().toPoints();
  }

  private void upright(Canvas canvas, String title, double x, double top, double bottom) {
    String words = paragraphs.letters().checkedLine(title, look, path);
    double width = Math.min(bottom - top, paragraphs.letters().width(words, look));
    double middle = (top + bottom + width) / 2;
    canvas.turned(words, look, x + look.size(), middle);
  }

  private void line(Canvas canvas, List<Line> lines, double left, double top) {
    double y = top;
    for (Line line : lines) {
      canvas.line(line, left, y, true, tags(canvas));
      y += line.height();
    }
  }

  private static SpanTags tags(Canvas canvas) {
    return canvas.current();
  }

  private List<Line> words(String text, double width, Alignment alignment) {
    List<Inline> inlines = List.of(Text.of(text));
    return paragraphs.plain(inlines, look, width, alignment, path);
  }
}
