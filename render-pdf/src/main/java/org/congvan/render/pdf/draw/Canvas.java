package org.congvan.render.pdf.draw;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.congvan.body.Image;
import org.congvan.layout.FontFace;
import org.congvan.path.DocumentPath;
import org.congvan.render.pdf.set.Anchor;
import org.congvan.render.pdf.set.Letters;
import org.congvan.render.pdf.set.Line;
import org.congvan.render.pdf.set.Look;
import org.congvan.render.pdf.set.Span;
import org.congvan.render.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A page while it is drawn. Places are in points from the upper left corner. All that is drawn
 * belongs to a tag, or is an artifact: a line, a page number, a heading that is repeated.
 */
public final class Canvas {

  private static final double UNDERLINE_BELOW = 0.11;
  private static final double UNDERLINE_WIDTH = 0.05;
  private static final double BOX_SIDE = 0.62;
  private static final double BOX_LINE = 0.05;

  private final Drawing drawing;
  private final PDPage page;
  private final int index;
  private final double height;
  private final Operators out = new Operators();
  private final Strokes strokes;
  private final List<COSDictionary> annotations = new ArrayList<>();
  private @Nullable Tag open;
  private boolean openArtifact;
  private boolean artifact;
  private @Nullable FontFace face;
  private double size;

  Canvas(Drawing drawing, PDPage page, int index, double height) {
    this.drawing = drawing;
    this.page = page;
    this.index = index;
    this.height = height;
    this.strokes = new Strokes(out, height);
  }

  /**
   * Returns the index of the page.
   *
   * @return 0 for the first page of the file
   */
  public int index() {
    return index;
  }

  /**
   * Returns what draws lines and areas on the page.
   *
   * @return the strokes
   */
  public Strokes strokes() {
    return strokes;
  }

  /**
   * Returns the height of the page.
   *
   * @return the height in points
   */
  public double height() {
    return height;
  }

  /**
   * Says what the following belongs to.
   *
   * @param owner the tag; null for an artifact
   */
  public void of(@Nullable Tag owner) {
    Tag tag = artifact ? null : owner;
    if (tag == null ? openArtifact : tag == open) {
      return;
    }
    close();
    if (tag == null) {
      out.put("/Artifact").end("BMC");
      openArtifact = true;
    } else {
      out.put("/" + tag.kind()).put("<</MCID");
      out.put(drawing.tags().content(tag, index)).put(">>").end("BDC");
      open = tag;
    }
  }

  private void close() {
    if (openArtifact || open != null) {
      out.end("EMC");
    }
    openArtifact = false;
    open = null;
  }

  /**
   * Returns tags by which lines belong to what is open.
   *
   * @return the tags
   */
  public SpanTags current() {
    Tag tag = open;
    return tag == null ? SpanTags.ARTIFACT : SpanTags.of(tag);
  }

  /**
   * Draws what belongs to no tag, whatever it says of itself.
   *
   * @param ink what is drawn
   */
  public void artifact(Runnable ink) {
    boolean before = artifact;
    artifact = true;
    of(null);
    ink.run();
    artifact = before;
  }

  /**
   * Draws a line of letters.
   *
   * @param line the line
   * @param left where its column begins
   * @param top its upper edge
   * @param first whether it is the first line of its paragraph
   * @param tags which tag each span belongs to
   */
  public void line(Line line, double left, double top, boolean first, SpanTags tags) {
    double baseline = top + line.ascent();
    int spacesBefore = 0;
    for (Span span : line.spans()) {
      double x = left + line.start() + span.start() + spacesBefore * line.stretch();
      Tag tag = tags.of(span, first);
      of(tag);
      int spaces = spaces(span.text());
      double width = span.width() + spaces * line.stretch();
      letters(span.text(), span.look(), x, baseline - span.look().rise(), line.stretch(), tag);
      if (span.look().underlined()) {
        double y = baseline + UNDERLINE_BELOW * span.look().size();
        strokes.fill(x, y, seen(span, line.stretch(), width), UNDERLINE_WIDTH * span.look().size());
      }
      if (tag != null && !artifact && span.source() instanceof Anchor anchor) {
        COSDictionary link = LinkAreas.of(anchor, x, height - baseline, width, span.look().size());
        drawing.tags().annotation(tag, index, link);
        annotations.add(link);
      }
      spacesBefore += spaces;
    }
  }

  /** The width without the space at the end of a line. */
  private static double seen(Span span, double stretch, double width) {
    return span.text().endsWith(" ") && stretch > 0 ? width - stretch : width;
  }

  private static int spaces(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }

  private void letters(
      String text, Look look, double x, double baseline, double stretch, @Nullable Tag tag) {
    int from = 0;
    double at = x;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (!end && !Letters.isBox(text.charAt(i))) {
        continue;
      }
      if (i > from) {
        at = words(text.substring(from, i), look, at, baseline, stretch);
      }
      if (!end) {
        box(text.charAt(i), look, at, baseline, tag);
        at += Letters.boxWidth(look);
        from = i + 1;
      }
    }
  }

  /** Draws words and returns where they end. */
  private double words(String text, Look look, double x, double baseline, double stretch) {
    strokes.ink(look.red());
    out.end("BT");
    if (face != look.face() || size != look.size()) {
      face = look.face();
      size = look.size();
      out.put("/" + Fonts.name(face)).put(size).end("Tf");
    }
    out.put("1 0 0 1").put(x).put(height - baseline).end("Tm");
    boolean stretched = stretch != 0;
    if (stretched) {
      out.raw('[');
    }
    out.raw('<');
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      out.glyph(drawing.fonts().glyph(c, look.face()));
      width += drawing.width(c, look);
      if (stretched && c == ' ') {
        width += stretch;
        out.raw('>').put(-stretch / look.size() * 1000).raw('<');
      }
    }
    out.raw('>');
    if (stretched) {
      out.raw(']').end("TJ");
    } else {
      out.end("Tj");
    }
    out.end("ET");
    return x + width;
  }

  private void box(int box, Look look, double x, double baseline, @Nullable Tag tag) {
    double side = BOX_SIDE * look.size();
    double left = x + (Letters.boxWidth(look) - side) / 2;
    double top = baseline - side;
    Tag drawn =
        tag == null || artifact ? null : tag.add("Span").standingFor(Character.toString(box));
    of(drawn);
    strokes.ink(look.red());
    double line = BOX_LINE * look.size();
    strokes.frame(left, top, side, side, line);
    if (box != '☐') {
      double in = side / 5;
      strokes.polyline(
          List.of(left + in, top + in, left + side - in, top + side - in), line, false);
      strokes.polyline(
          List.of(left + side - in, top + in, left + in, top + side - in), line, false);
    }
    of(tag);
  }

  /**
   * Draws letters turned to the left, as those beside an upright axis.
   *
   * @param text the letters
   * @param look how they look
   * @param x where their baseline is
   * @param bottom where they begin
   */
  public void turned(String text, Look look, double x, double bottom) {
    strokes.ink(look.red());
    out.end("BT");
    face = look.face();
    size = look.size();
    out.put("/" + Fonts.name(look.face())).put(look.size()).end("Tf");
    out.put("0 1 -1 0").put(x).put(height - bottom).end("Tm");
    out.raw('<');
    text.codePoints()
        .filter(c -> !Letters.isBox(c))
        .forEach(c -> out.glyph(drawing.fonts().glyph(c, look.face())));
    out.raw('>').end("Tj");
    out.end("ET");
  }

  /**
   * Draws an image, turned upright.
   *
   * @param image the image
   * @param path where it comes from
   * @param left its left edge as it is seen
   * @param top its upper edge
   * @param width its width as it is seen
   * @param imageHeight its height as it is seen
   */
  public void image(
      Image image, DocumentPath path, double left, double top, double width, double imageHeight) {
    String name = drawing.images().name(image, path);
    out.put("q").put("1 0 0 1").put(left + width / 2).put(height - top - imageHeight / 2);
    out.end("cm");
    boolean swapped = image.orientation().swapsSides();
    double ownWidth = swapped ? imageHeight : width;
    double ownHeight = swapped ? width : imageHeight;
    switch (image.orientation().degrees()) {
      case 90 -> out.end("0 -1 1 0 0 0 cm");
      case 180 -> out.end("-1 0 0 -1 0 0 cm");
      case 270 -> out.end("0 1 -1 0 0 0 cm");
      default -> {}
    }
    if (image.orientation().mirrored()) {
      out.end("-1 0 0 1 0 0 cm");
    }
    out.put(ownWidth).put("0 0").put(ownHeight).put(-ownWidth / 2).put(-ownHeight / 2).end("cm");
    out.put("/" + name).end("Do").end("Q");
  }

  /** Ends the page. */
  public void finish() {
    close();
    drawing.finish(page, out.bytes());
    if (!annotations.isEmpty()) {
      COSArray all = new COSArray();
      annotations.forEach(all::add);
      page.getCOSObject().setItem(COSName.ANNOTS, all);
    }
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
  }
}
