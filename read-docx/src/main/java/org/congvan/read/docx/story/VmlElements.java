package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.part.Relationship;
import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.property.ParagraphPropertiesReader;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.story.GroupScale.Box;
import org.congvan.read.docx.text.WordPicture;
import org.congvan.read.docx.text.WordShape.Form;
import org.congvan.read.docx.text.WordShape.Offset;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of drawings in VML, which Word wrote until 2007 and many programs still do.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Part 4, 19 (VML)</a>
 */
final class VmlElements {

  private static final double UNITS_PER_DEGREE = 65_536;

  private final OpenStory story;
  private final XmlCursor xml;

  VmlElements(OpenStory story, XmlCursor xml) {
    this.story = story;
    this.xml = xml;
  }

  void start() {
    if (xml.vocabulary() != Vocabulary.VML) {
      return;
    }
    switch (xml.name()) {
      case "shapetype" -> story.skip();
      case "group" -> startGroup();
      case "line", "shape", "rect", "roundrect", "oval", "polyline", "arc", "curve", "image" ->
          startShape();
      case "stroke", "imagedata", "textpath" -> {
        if (story.frames().peek() instanceof Frame.Shape shape) {
          detail(shape.shape);
        }
      }
      default -> {
        // Fills, shadows, and text boxes, whose text is found inside.
      }
    }
  }

  private void startGroup() {
    GroupScale outer = scale();
    VmlStyle style = new VmlStyle(xml.attribute("style"));
    double[] origin = numbers(xml.attribute("coordorigin"));
    double[] size = numbers(xml.attribute("coordsize"));
    Box place = box(style, outer);
    GroupScale inner = outer.inner(place, new Box(origin[0], origin[1], size[0], size[1]));
    story.frames().push(new Frame.Group(xml.depth(), inner));
  }

  private void startShape() {
    Frame.Shape frame = new Frame.Shape(xml.depth(), true);
    ShapeBuilder shape = frame.shape;
    GroupScale scale = scale();
    VmlStyle style = new VmlStyle(xml.attribute("style"));
    shape.form = form();
    shape.box = xml.name().equals("line") ? line(style, scale) : box(style, scale);
    String position = style.get("position", "static");
    if (position.equals("absolute") || position.equals("relative")) {
      shape.offset =
          new Offset(
              isAligned(style, "horizontal") ? null : scale.x(shape.box.x()),
              isAligned(style, "vertical") ? null : scale.y(shape.box.y()),
              from(style, "horizontal", "text"),
              from(style, "vertical", "text"));
    }
    shape.turn(degrees(style.get("rotation")));
    shape.stroke(isTrue(xml.attribute("stroked"), true));
    Length weight = Measures.pixels(xml.attribute("strokeweight"));
    shape.strokeWidth = weight == null ? shape.strokeWidth : weight;
    String colour = xml.attribute("strokecolor");
    shape.colour = colour == null ? "" : colour;
    story.frames().push(frame);
  }

  /** Whole degrees, or units of 1/65536 of one with "fd" after it. */
  private static double degrees(@Nullable String rotation) {
    if (rotation == null) {
      return 0;
    }
    boolean fine = rotation.endsWith("fd");
    Double number = Measures.number(fine ? rotation.substring(0, rotation.length() - 2) : rotation);
    return fine ? orZero(number) / UNITS_PER_DEGREE : orZero(number);
  }

  private void detail(ShapeBuilder shape) {
    switch (xml.name()) {
      case "stroke" -> {
        if (!isTrue(xml.attribute("on"), true)) {
          shape.stroke(false);
        }
        Length weight = Measures.pixels(xml.attribute("weight"));
        shape.strokeWidth = weight == null ? shape.strokeWidth : weight;
      }
      case "imagedata" -> {
        shape.picture = true;
        shape.pictureId = xml.attribute(Vocabulary.REFERENCE, "id");
      }
      default -> addArt(shape, xml.attribute("string"));
    }
  }

  /** Words drawn as a picture (WordArt) stand in an attribute. */
  private void addArt(ShapeBuilder shape, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      WordPlace place = story.place();
      List<RawInline> inlines = new ArrayList<>();
      inlines.add(new RawInline.RawText(place, words, RunPropertiesReader.Result.NONE, null, null));
      shape.blocks.add(new RawParagraph(place, ParagraphPropertiesReader.Result.NONE, inlines));
    }
  }

  /** A shape has ended. */
  void end(Frame.Shape frame) {
    ShapeBuilder shape = frame.shape;
    GroupScale scale = scale();
    Length width = scale.width(shape.box.width());
    Length height = scale.height(shape.box.height());
    if (shape.picture) {
      story.addPiece(
          new RawInline.Ready(
              new WordPicture(
                  story.place(),
                  story
                      .relationships()
                      .find(shape.pictureId)
                      .flatMap(Relationship::part)
                      .orElse(""),
                  "",
                  width,
                  height,
                  shape.offset == null)));
    }
    if (!shape.picture || !shape.blocks.isEmpty()) {
      story.addPiece(shape.drawn(width, height).at(story.place(), shape.blocks));
    }
  }

  private Form form() {
    String type = xml.attribute("type");
    String preset = xml.attribute(Vocabulary.OFFICE, "spt");
    String kind =
        preset == null && type != null ? type.substring(type.lastIndexOf('t') + 1) : preset;
    if (xml.name().equals("line")
        || isTrue(xml.attribute(Vocabulary.OFFICE, "hr"), false)
        || "32".equals(kind)
        || "20".equals(kind)) {
      return Form.LINE;
    }
    return xml.name().endsWith("rect") || "202".equals(kind) || "1".equals(kind)
        ? Form.RECTANGLE
        : Form.OTHER;
  }

  private static Box box(VmlStyle style, GroupScale scale) {
    String left = style.get("margin-left");
    String top = style.get("margin-top");
    return new Box(
        measure(left == null ? style.get("left") : left, scale),
        measure(top == null ? style.get("top") : top, scale),
        measure(style.get("width"), scale),
        measure(style.get("height"), scale));
  }

  private Box line(VmlStyle style, GroupScale scale) {
    double[] from = pair(xml.attribute("from"), scale);
    double[] to = pair(xml.attribute("to"), scale);
    return new Box(
        Math.min(from[0], to[0]) + measure(style.get("margin-left"), scale),
        Math.min(from[1], to[1]) + measure(style.get("margin-top"), scale),
        Math.abs(to[0] - from[0]),
        Math.abs(to[1] - from[1]));
  }

  private static double[] pair(@Nullable String value, GroupScale scale) {
    double[] numbers = new double[2];
    if (value != null) {
      int comma = value.indexOf(',');
      numbers[0] = measure(comma < 0 ? value : value.substring(0, comma), scale);
      numbers[1] = comma < 0 ? 0 : measure(value.substring(comma + 1), scale);
    }
    return numbers;
  }

  /** The units of a group, which are bare numbers. */
  private static double[] numbers(@Nullable String value) {
    double[] numbers = new double[2];
    if (value != null) {
      int comma = value.indexOf(',');
      numbers[0] = orZero(Measures.number(comma < 0 ? value : value.substring(0, comma)));
      numbers[1] = comma < 0 ? 0 : orZero(Measures.number(value.substring(comma + 1)));
    }
    return numbers;
  }

  private static double orZero(@Nullable Double number) {
    return number == null ? 0 : number;
  }

  /** In a group, numbers without unit are units of the group; on the page they are pixels. */
  private static double measure(@Nullable String value, GroupScale scale) {
    if (value == null) {
      return 0;
    }
    Double number = scale.isPage() ? null : Measures.number(value);
    if (number != null) {
      return number;
    }
    Length length = Measures.pixels(value);
    return length == null ? 0 : length.emu();
  }

  private static boolean isAligned(VmlStyle style, String axis) {
    String align = style.get("mso-position-" + axis);
    return align != null && !align.equals("absolute");
  }

  private static String from(VmlStyle style, String axis, String otherwise) {
    String from = style.get("mso-position-" + axis + "-relative", otherwise);
    return isAligned(style, axis) ? from + ' ' + style.get("mso-position-" + axis) : from;
  }

  private static boolean isTrue(@Nullable String value, boolean otherwise) {
    return value == null
        ? otherwise
        : value.startsWith("t") || value.equals("1") || value.equals("on");
  }

  /** The measures of the group around. */
  private GroupScale scale() {
    for (Frame frame : story.frames()) {
      if (frame instanceof Frame.Group group) {
        return group.scale;
      }
      if (frame instanceof Frame.Blocks) {
        break;
      }
    }
    return GroupScale.PAGE;
  }
}
