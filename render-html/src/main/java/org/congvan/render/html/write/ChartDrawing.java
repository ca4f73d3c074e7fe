package org.congvan.render.html.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.congvan.layout.Length;
import org.congvan.page.chart.ChartShape;
import org.congvan.page.chart.ChartShape.Area;
import org.congvan.page.chart.ChartShape.Mark;
import org.congvan.page.chart.ChartShape.Place;
import org.congvan.page.chart.ChartShape.Stroke;
import org.congvan.page.chart.ChartShape.Words;

/** Writes the shapes of a chart as SVG, in points. */
final class ChartDrawing {

  private final HtmlBuffer out;

  ChartDrawing(HtmlBuffer out) {
    this.out = out;
  }

  void draw(ChartShape shape) {
    if (shape instanceof Stroke stroke) {
      out.start("polyline").attribute("points", places(stroke.places()));
      out.attribute("fill", "none").attribute("stroke", colour(stroke.colour()));
      out.attribute("stroke-linejoin", "round").attribute("stroke-width", number(stroke.width()));
      out.done().end("polyline");
    } else if (shape instanceof Area area) {
      out.start("rect").attribute("x", number(area.left())).attribute("y", number(area.top()));
      out.attribute("width", number(area.width())).attribute("height", number(area.height()));
      out.attribute("fill", colour(area.colour())).attribute("stroke", "#000");
      out.attribute("stroke-width", number(area.edge())).done().end("rect");
    } else if (shape instanceof Mark mark) {
      out.start("polygon").attribute("points", places(mark.corners()));
      out.attribute("fill", colour(mark.colour())).done().end("polygon");
    } else if (shape instanceof Words words) {
      words(words);
    } else {
      throw new AssertionError(shape);
    }
  }

  private void words(Words words) {
    String x = number(words.place().x());
    String y = number(words.place().y());
    out.start("text");
    if (words.turned()) {
      out.attribute("transform", "translate(" + x + " " + y + ") rotate(-90)");
    } else {
      out.attribute("x", x).attribute("y", y);
    }
    String anchor =
        switch (words.side()) {
          case AFTER -> "start";
          case AROUND -> "middle";
          case BEFORE -> "end";
        };
    out.attribute("text-anchor", anchor).done().text(words.text(), words.path()).end("text");
  }

  private static String places(List<Place> places) {
    return places.stream()
        .map(place -> number(place.x()) + "," + number(place.y()))
        .collect(Collectors.joining(" "));
  }

  private static String colour(int colour) {
    return String.format(Locale.ROOT, "#%06x", colour);
  }

  static String number(Length length) {
    return number(length.toPoints());
  }

  /** A coordinate in hundredths of a point, so that no machine's last digit is seen. */
  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
