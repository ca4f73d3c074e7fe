package org.congvan.render.html.write;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.congvan.body.Chart;
import org.congvan.body.ChartSeries;
import org.congvan.body.Illustration;
import org.congvan.body.Image;
import org.congvan.body.ImageFormat;
import org.congvan.body.Picture;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.chart.DrawnChart;
import org.congvan.path.DocumentPath;
import org.congvan.text.OfficialNumber;
import org.jspecify.annotations.Nullable;

/** Writes pictures with their captions; charts are drawn, and their values stand beside them. */
final class FigureWriter {

  /**
   * The room that a figure may take.
   *
   * @param width the width of the column
   * @param landscape whether its sheet lies across
   */
  record Frame(Length width, boolean landscape) {}

  private final PageLayout layout;
  private final HtmlBuffer out;
  private final StyleRules rules;
  private final ParagraphWriter paragraphs;
  private int charts;

  FigureWriter(PageLayout layout, HtmlBuffer out, StyleRules rules, ParagraphWriter paragraphs) {
    this.layout = layout;
    this.out = out;
    this.rules = rules;
    this.paragraphs = paragraphs;
  }

  /** Writes a figure, smaller where it would not fit its column or leave its caption no room. */
  void figure(
      PageIllustration block, @Nullable PageParagraph caption, Frame frame, String extraClass) {
    Illustration illustration = block.illustration();
    Length width = Length.mm(illustration.widthMillimetres());
    Length height = Length.mm(illustration.heightMillimetres());
    Length maxHeight = maxHeight(frame.landscape());
    if (width.compareTo(frame.width()) > 0) {
      height = new Length(height.emu() * frame.width().emu() / width.emu());
      width = frame.width();
    }
    if (height.compareTo(maxHeight) > 0) {
      width = new Length(width.emu() * maxHeight.emu() / height.emu());
      height = maxHeight;
    }
    String size = rules.of("width:" + Css.of(width) + ";height:" + Css.of(height));
    Picture picture = illustration.picture();
    out.start("figure");
    out.place(block.path(), picture instanceof Chart ? "chart" : "image");
    out.classes(extraClass).done();
    if (picture instanceof Image image) {
      image(block, image, size);
    } else if (picture instanceof Chart chart) {
      chart(block, chart, size, width, height);
    } else {
      throw new AssertionError(picture);
    }
    if (caption != null) {
      paragraphs.paragraph("figcaption", caption, "", frame.width());
    }
    out.endBlock("figure");
  }

  private Length maxHeight(boolean landscape) {
    Margins margins = layout.margins();
    Length sheet = landscape ? layout.paper().width() : layout.paper().height();
    Length height = sheet.minus(margins.top().chosen()).minus(margins.bottom().chosen());
    return layout.proportions().illustrationHeight().appliedTo(height);
  }

  private void image(PageIllustration block, Image image, String size) {
    String type = image.format() == ImageFormat.PNG ? "image/png" : "image/jpeg";
    out.start("img").classes(size);
    out.attribute(
        "src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.bytes()));
    out.attribute("alt", block.illustration().alternativeText(), block.alternativeTextPath());
    out.done();
  }

  private void chart(
      PageIllustration block, Chart chart, String size, Length width, Length height) {
    String id = "chart-" + ++charts;
    out.start("svg").attribute("id", id).attribute("role", "img").classes(size);
    out.attribute("aria-labelledby", id + "-title");
    String box = "0 0 " + ChartDrawing.number(width) + " " + ChartDrawing.number(height);
    out.attribute("viewBox", box).done();
    out.start("title").attribute("id", id + "-title").done();
    out.text(block.illustration().alternativeText(), block.alternativeTextPath()).end("title");
    DrawnChart drawn = DrawnChart.of(chart, block.picturePath(), layout, width, height);
    out.start("g").attribute("font-size", Css.points(drawn.letters()));
    out.attribute("aria-hidden", "true").done();
    drawn.shapes().forEach(new ChartDrawing(out)::draw);
    out.end("g").end("svg");
    values(chart, block.picturePath());
  }

  /** Writes the values as a table for those who do not see the drawing. */
  private void values(Chart chart, DocumentPath path) {
    out.markup("<div class=\"unseen\">");
    out.start("table").place(path, "chart-values").done();
    out.markup("<caption>").text(chart.valueTitle(), path.child("valueTitle")).end("caption");
    out.markup("<thead><tr><th scope=\"col\">");
    out.text(chart.categoryTitle(), path.child("categoryTitle")).end("th");
    List<ChartSeries> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      out.markup("<th scope=\"col\">");
      out.text(series.get(i).name(), path.child("series").item(i).child("name")).end("th");
    }
    out.markup("</tr></thead><tbody>");
    for (int row = 0; row < chart.categories().size(); row++) {
      out.markup("<tr><th scope=\"row\">");
      out.text(chart.categories().get(row), path.child("categories").item(row)).end("th");
      for (ChartSeries each : series) {
        BigDecimal value = each.values().get(row);
        out.markup("<td>").markup(OfficialNumber.format(value)).end("td");
      }
      out.end("tr");
    }
    out.markup("</tbody></table></div>");
  }
}
