package org.congvan.page.chart;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Chart;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;

/**
 * A chart drawn from its values (biểu đồ), such as three columns with their axes, titles and
 * figures: the same picture for every renderer that draws. Values go up and categories to the
 * right; of bars, values go to the right and categories down.
 *
 * @param letters the size of all words, in Times New Roman or letters of its widths
 * @param shapes what is drawn, in its order
 */
public record DrawnChart(Length letters, List<ChartShape> shapes) {

  /**
   * Copies the list.
   *
   * @param letters the size of all words
   * @param shapes what is drawn
   */
  public DrawnChart {
    Objects.requireNonNull(letters, "letters");
    shapes = List.copyOf(shapes);
  }

  /**
   * Draws a chart.
   *
   * @param chart the chart
   * @param path where it is in the document
   * @param layout the page, which has the sizes of letters and strokes
   * @param width the width of the picture
   * @param height the height of the picture
   * @return the drawing
   */
  public static DrawnChart of(
      Chart chart, DocumentPath path, PageLayout layout, Length width, Length height) {
    return new ChartComposer(chart, path, layout, width, height).drawn();
  }
}
