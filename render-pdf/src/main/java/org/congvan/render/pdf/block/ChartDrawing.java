package org.congvan.render.pdf.block;

import java.util.List;
import java.util.stream.Stream;
import org.congvan.body.Text;
import org.congvan.layout.Alignment;
import org.congvan.layout.FontFace;
import org.congvan.page.chart.ChartShape;
import org.congvan.page.chart.ChartShape.Area;
import org.congvan.page.chart.ChartShape.Mark;
import org.congvan.page.chart.ChartShape.Place;
import org.congvan.page.chart.ChartShape.Stroke;
import org.congvan.page.chart.ChartShape.Words;
import org.congvan.page.chart.DrawnChart;
import org.congvan.render.pdf.draw.Canvas;
import org.congvan.render.pdf.set.Line;
import org.congvan.render.pdf.set.Look;

/** Puts the shapes of a chart on a page. */
final class ChartDrawing {

  private final Canvas canvas;
  private final Paragraphs paragraphs;
  private final Look look;
  private final double left;
  private final double top;

  ChartDrawing(Canvas canvas, Paragraphs paragraphs, DrawnChart chart, double left, double top) {
    this.canvas = canvas;
    this.paragraphs = paragraphs;
    this.look = Look.of(FontFace.REGULAR, chart.letters().toPoints());
    this.left = left;
    this.top = top;
  }

  void draw(ChartShape shape) {
    if (shape instanceof Stroke stroke) {
      canvas.strokes().path(places(stroke.places()), stroke.colour(), stroke.width());
    } else if (shape instanceof Area area) {
      canvas
          .strokes()
          .area(
              left + area.left(),
              top + area.top(),
              area.width(),
              area.height(),
              area.colour(),
              area.edge());
    } else if (shape instanceof Mark mark) {
      canvas.strokes().polygon(places(mark.corners()), mark.colour());
    } else if (shape instanceof Words words) {
      words(words);
    } else {
      throw new AssertionError(shape);
    }
  }

  private List<Double> places(List<Place> places) {
    return places.stream().flatMap(each -> Stream.of(left + each.x(), top + each.y())).toList();
  }

  private void words(Words words) {
    double x = left + words.place().x();
    double y = top + words.place().y();
    String text = paragraphs.letters().checkedLine(words.text(), look, words.path());
    double before =
        paragraphs.letters().width(text, look)
            * switch (words.side()) {
              case AFTER -> 0;
              case AROUND -> 0.5;
              case BEFORE -> 1;
            };
    if (words.turned()) {
      canvas.turned(text, look, x, y + before);
      return;
    }
    for (Line line :
        paragraphs.plain(
            List.of(Text.of(text)), look, Double.MAX_VALUE, Alignment.LEFT, words.path())) {
      canvas.line(line, x - before, y - line.ascent(), true, canvas.current());
    }
  }
}
