package org.congvan.render.pdf.draw;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.congvan.body.Image;
import org.congvan.body.LinkAddress;
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
  private static final double LINK_BELOW = 0.2;
  private static final double LINK_ABOVE = 0.9;
  private static final int PRINTED = 4;

  private final Drawing drawing;
  private final PDPage page;
  private final int index;
  private final double height;
  private final Operators out = new Operators();
  private final List<COSDictionary> annotations = new ArrayList<>();
  private @Nullable Tag open;
  private boolean openArtifact;
  private boolean artifact;
  private @Nullable FontFace face;
  private double size;
  private boolean red;

  Canvas(Drawing drawing, PDPage page, int index, double height) {
    this.drawing = drawing;
    this.page = page;
    this.index = index;
    this.height = height;
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
        fill(x, y, seen(span, line.stretch(), width), UNDERLINE_WIDTH * span.look().size());
      }
      if (tag != null && !artifact && span.source() instanceof Anchor anchor) {
        link(anchor, tag, x, baseline, width, span.look().size());
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
    ink(look.red());
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
    ink(look.red());
    double line = BOX_LINE * look.size();
    frame(left, top, side, side, line);
    if (box != '☐') {
      double in = side / 5;
      polyline(List.of(left + in, top + in, left + side - in, top + side - in), line, false);
      polyline(List.of(left + side - in, top + in, left + in, top + side - in), line, false);
    }
    of(tag);
  }

  private void ink(boolean newRed) {
    if (newRed != red) {
      red = newRed;
      out.end(red ? "1 0 0 rg 1 0 0 RG" : "0 g 0 G");
    }
  }

  /**
   * Draws a line across.
   *
   * @param left where it begins
   * @param y its middle
   * @param length its length
   * @param width how thick it is
   */
  public void rule(double left, double y, double length, double width) {
    ink(false);
    out.put(width).end("w");
    out.put(left).put(height - y).put("m").put(left + length).put(height - y).put("l").end("S");
  }

  /**
   * Draws a line downwards.
   *
   * @param x its middle
   * @param top where it begins
   * @param length its length
   * @param width how thick it is
   */
  public void upright(double x, double top, double length, double width) {
    ink(false);
    out.put(width).end("w");
    out.put(x).put(height - top).put("m").put(x).put(height - top - length).put("l").end("S");
  }

  /**
   * Draws the frame of a stamp in its ink.
   *
   * @param left the middle of its left line
   * @param top the middle of its upper line
   * @param width its width
   * @param frameHeight its height
   * @param line how thick its lines are
   * @param inRed whether it is red
   */
  public void stamp(
      double left, double top, double width, double frameHeight, double line, boolean inRed) {
    ink(inRed);
    frame(left, top, width, frameHeight, line);
  }

  private void frame(double left, double top, double width, double frameHeight, double line) {
    out.put(line).end("w");
    out.put(left).put(height - top - frameHeight).put(width).put(frameHeight).put("re").end("S");
  }

  private void fill(double left, double top, double width, double fillHeight) {
    out.put(left).put(height - top - fillHeight).put(width).put(fillHeight).put("re").end("f");
  }

  /**
   * Draws an area of a colour with a thin edge.
   *
   * @param left its left edge
   * @param top its upper edge
   * @param width its width
   * @param areaHeight its height
   * @param colour red, green and blue as 0xRRGGBB
   * @param line how thick its edge is
   */
  public void area(
      double left, double top, double width, double areaHeight, int colour, double line) {
    out.put("q");
    colour(colour).put("rg").put("0 G").put(line).end("w");
    out.put(left).put(height - top - areaHeight).put(width).put(areaHeight).put("re").end("B");
    out.end("Q");
  }

  /**
   * Draws lines from place to place in a colour.
   *
   * @param places x and y of each place
   * @param colour red, green and blue as 0xRRGGBB
   * @param line how thick they are
   */
  public void path(List<Double> places, int colour, double line) {
    out.put("q");
    colour(colour).put("RG").end("1 j");
    polyline(places, line, false);
    out.end("Q");
  }

  /**
   * Draws a closed area in a colour.
   *
   * @param places x and y of each corner
   * @param colour red, green and blue as 0xRRGGBB
   */
  public void polygon(List<Double> places, int colour) {
    out.put("q");
    colour(colour).end("rg");
    polyline(places, 0, true);
    out.end("Q");
  }

  private Operators colour(int colour) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      out.put(((colour >> shift) & 0xFF) / 255.0);
    }
    return out;
  }

  private void polyline(List<Double> places, double line, boolean filled) {
    if (!filled) {
      out.put(line).end("w");
    }
    for (int i = 0; i + 1 < places.size(); i += 2) {
      out.put(places.get(i)).put(height - places.get(i + 1)).put(i == 0 ? "m" : "l");
    }
    out.end(filled ? "f" : "S");
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
    ink(look.red());
    out.end("BT");
    face = look.face();
    size = look.size();
    out.put("/" + Fonts.name(look.face())).put(look.size()).end("Tf");
    out.put("0 1 -1 0").put(x).put(height - bottom).end("Tm");
    out.raw('<');
    text.codePoints().forEach(c -> out.glyph(drawing.fonts().glyph(c, look.face())));
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

  /** Adds a link over the words that are drawn for it. */
  private void link(
      Anchor anchor, Tag tag, double x, double baseline, double width, double letterSize) {
    URI target = anchor.target();
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    COSArray area = new COSArray();
    area.add(new COSFloat((float) x));
    area.add(new COSFloat((float) (height - baseline - LINK_BELOW * letterSize)));
    area.add(new COSFloat((float) (x + width)));
    area.add(new COSFloat((float) (height - baseline + LINK_ABOVE * letterSize)));
    annotation.setItem(COSName.RECT, area);
    COSArray noBorder = new COSArray();
    for (int i = 0; i < 3; i++) {
      noBorder.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, noBorder);
    annotation.setInt(COSName.F, PRINTED);
    annotation.setItem(COSName.CONTENTS, new COSString(anchor.words()));
    COSDictionary action = new COSDictionary();
    action.setDirect(true);
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, new COSString(LinkAddress.written(target)));
    annotation.setItem(COSName.A, action);
    drawing.tags().annotation(tag, index, annotation);
    annotations.add(annotation);
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
