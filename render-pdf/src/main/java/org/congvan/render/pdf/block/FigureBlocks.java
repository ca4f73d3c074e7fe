package org.congvan.render.pdf.block;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.congvan.body.Chart;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageIllustration;
import org.congvan.page.chart.DrawnChart;
import org.congvan.render.pdf.draw.Canvas;
import org.congvan.render.pdf.flow.Slab;
import org.congvan.render.pdf.tag.Tag;

/** Makes figures, centred like their captions; one that is larger than the page is made to fit. */
final class FigureBlocks {

  private final PageLayout layout;
  private final Paragraphs paragraphs;

  FigureBlocks(Paragraphs paragraphs) {
    this.layout = paragraphs.layout();
    this.paragraphs = paragraphs;
  }

  /**
   * Makes a figure.
   *
   * @param column the width of the room it is in, in points
   * @param landscape whether the sheet lies across
   */
  List<Slab> figure(
      PageIllustration block, boolean keep, double column, boolean landscape, Tag parent) {
    Illustration illustration = block.illustration();
    double width = Length.mm(illustration.widthMillimetres()).toPoints();
    double height = Length.mm(illustration.heightMillimetres()).toPoints();
    double most = maxHeight(landscape).toPoints();
    double scale = Math.min(1, Math.min(column / width, most / height));
    double drawnWidth = width * scale;
    double drawnHeight = height * scale;
    Tag figure = parent.add("Figure").described(illustration.alternativeText());
    ComponentStyle style = layout.style(Component.CAPTION);
    double room = drawnHeight * (layout.paragraphs().lineSpacing() - 100) / 100;
    return List.of(
        new Slab(
            style.spaceBefore().toPoints() + room,
            drawnHeight,
            style.spaceAfter().toPoints(),
            keep,
            List.of(),
            (canvas, left, top) -> {
              double x = left + (column - drawnWidth) / 2;
              bounds(figure, canvas, x, top, drawnWidth, drawnHeight);
              canvas.of(figure);
              draw(block, canvas, x, top, drawnWidth, drawnHeight);
            }));
  }

  private void draw(
      PageIllustration block, Canvas canvas, double x, double top, double width, double height) {
    if (block.illustration().picture() instanceof Image image) {
      canvas.image(image, block.picturePath(), x, top, width, height);
    } else if (block.illustration().picture() instanceof Chart chart) {
      DrawnChart drawn =
          DrawnChart.of(chart, block.picturePath(), layout, length(width), length(height));
      ChartDrawing drawing = new ChartDrawing(canvas, paragraphs, drawn, x, top);
      drawn.shapes().forEach(drawing::draw);
    }
  }

  private static Length length(double points) {
    return new Length(Math.round(points * Length.pt(1).emu()));
  }

  private static void bounds(
      Tag figure, Canvas canvas, double x, double top, double width, double height) {
    COSArray box = new COSArray();
    box.add(new COSFloat((float) x));
    box.add(new COSFloat((float) (canvas.height() - top - height)));
    box.add(new COSFloat((float) (x + width)));
    box.add(new COSFloat((float) (canvas.height() - top)));
    figure.attribute("Layout", "BBox", box);
    figure.attribute("Layout", "Placement", COSName.getPDFName("Block"));
  }

  /** Returns how high a figure may be. */
  private Length maxHeight(boolean landscape) {
    Margins margins = layout.margins();
    Length sheet = landscape ? layout.paper().width() : layout.paper().height();
    Length height = sheet.minus(margins.top().chosen()).minus(margins.bottom().chosen());
    return layout.proportions().illustrationHeight().appliedTo(height);
  }
}
