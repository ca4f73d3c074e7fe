package org.congvan.read.docx.story;

import org.congvan.layout.Length;
import org.congvan.read.docx.part.Relationship;
import org.congvan.read.docx.property.Measures;
import org.congvan.read.docx.story.GroupScale.Box;
import org.congvan.read.docx.text.WordGraphic;
import org.congvan.read.docx.text.WordPicture;
import org.congvan.read.docx.text.WordShape.Form;
import org.congvan.read.docx.text.WordShape.Offset;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The elements of drawings in DrawingML: shapes, pictures, groups, and where they are. */
final class DrawingElements {

  private static final double UNITS_PER_DEGREE = 60_000;

  private final OpenStory story;
  private final XmlCursor xml;
  private boolean across;

  DrawingElements(OpenStory story, XmlCursor xml) {
    this.story = story;
    this.xml = xml;
  }

  void start() {
    switch (xml.vocabulary()) {
      case PLACING -> startPlacing();
      case SHAPE -> {
        if (xml.name().equals("wsp")) {
          story.frames().push(new Frame.Shape(xml.depth(), false));
        }
      }
      case PICTURE -> {
        if (xml.name().equals("pic")) {
          story.frames().push(new Frame.Shape(xml.depth(), false));
        }
      }
      case GROUP -> {
        if (xml.name().equals("wgp") || xml.name().equals("grpSp")) {
          story.frames().push(new Frame.Group(xml.depth(), scale()));
        }
      }
      case DRAWING -> startDrawing();
      default -> startOutside();
    }
  }

  private void startPlacing() {
    switch (xml.name()) {
      case "inline", "anchor" ->
          story.frames().push(new Frame.Drawing(xml.depth(), xml.name().equals("inline")));
      case "extent" -> {
        if (drawing() instanceof Frame.Drawing drawing) {
          drawing.width = orZero(Measures.emu(xml.attribute("cx")));
          drawing.height = orZero(Measures.emu(xml.attribute("cy")));
        }
      }
      case "docPr" -> {
        String words = xml.attribute("descr");
        if (drawing() instanceof Frame.Drawing drawing && words != null) {
          drawing.description = words;
        }
      }
      case "positionH", "positionV" -> {
        across = xml.name().equals("positionH");
        String from = xml.attribute("relativeFrom");
        if (drawing() instanceof Frame.Drawing drawing && from != null) {
          if (across) {
            drawing.from = from;
          } else {
            drawing.below = from;
          }
        }
      }
      case "posOffset", "align" -> story.capture();
      default -> {
        // How text flows around.
      }
    }
  }

  /** The text of an element that story was asked to keep. */
  void text(String element, String text) {
    if (!(drawing() instanceof Frame.Drawing drawing)) {
      return;
    }
    if (element.equals("posOffset")) {
      if (across) {
        drawing.x = Measures.emu(text);
      } else {
        drawing.y = Measures.emu(text);
      }
    } else if (element.equals("align")) {
      if (across) {
        drawing.from = (drawing.from + ' ' + text.strip()).strip();
      } else {
        drawing.below = (drawing.below + ' ' + text.strip()).strip();
      }
    }
  }

  private void startDrawing() {
    Frame top = story.frames().peek();
    switch (xml.name()) {
      case "xfrm" -> {
        if (top instanceof Frame.Group || top instanceof Frame.Shape) {
          transform(top);
        }
      }
      case "prstGeom" -> {
        if (top instanceof Frame.Shape shape) {
          shape.shape.form = form(xml.attribute("prst"));
        }
      }
      case "ln" -> {
        if (top instanceof Frame.Shape shape) {
          stroke(shape.shape);
        }
      }
      case "lnRef" -> {
        Integer index = Measures.whole(xml.attribute("idx"));
        if (top instanceof Frame.Shape shape && index != null && index > 0) {
          shape.shape.strokeByStyle();
        }
      }
      case "blip" -> {
        if (top instanceof Frame.Shape shape) {
          shape.shape.pictureId = xml.attribute(Vocabulary.REFERENCE, "embed");
          shape.shape.picture = true;
        }
      }
      case "t" -> story.capture();
      default -> {
        // Fills, effects, geometry of one's own.
      }
    }
  }

  private void transform(Frame of) {
    Integer turned = Measures.whole(xml.attribute("rot"));
    if (of instanceof Frame.Shape shape && turned != null) {
      shape.shape.turn(turned / UNITS_PER_DEGREE);
    }
    double[] place = new double[4];
    double[] units = new double[4];
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "off" -> read("x", "y", place, 0);
        case "ext" -> read("cx", "cy", place, 2);
        case "chOff" -> read("x", "y", units, 0);
        case "chExt" -> read("cx", "cy", units, 2);
        default -> {
          // Nothing else moves a shape.
        }
      }
    }
    Box box = new Box(place[0], place[1], place[2], place[3]);
    if (of instanceof Frame.Group group) {
      group.scale = group.scale.inner(box, new Box(units[0], units[1], units[2], units[3]));
    } else if (of instanceof Frame.Shape shape) {
      shape.shape.box = box;
    }
  }

  private void read(String first, String second, double[] numbers, int at) {
    numbers[at] = orZero(Measures.emu(xml.attribute(first))).emu();
    numbers[at + 1] = orZero(Measures.emu(xml.attribute(second))).emu();
  }

  private void stroke(ShapeBuilder shape) {
    Length width = Measures.emu(xml.attribute("w"));
    int depth = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      if (xml.isStart() && xml.depth() == depth + 1) {
        if (xml.name().equals("noFill")) {
          shape.stroke(false);
        } else if (xml.name().endsWith("Fill")) {
          shape.stroke(true);
        }
      } else if (xml.isStart() && xml.name().equals("srgbClr")) {
        String colour = Measures.colour(xml.attribute("val"));
        shape.colour = colour == null ? "" : colour;
      }
    }
    if (width != null) {
      shape.strokeWidth = width;
    }
  }

  private static Form form(@Nullable String preset) {
    if (preset == null) {
      return Form.OTHER;
    }
    if (preset.equals("line") || preset.startsWith("straightConnector")) {
      return Form.LINE;
    }
    return preset.equals("rect") || preset.equals("roundRect") ? Form.RECTANGLE : Form.OTHER;
  }

  /** Content that lies in a part of its own. */
  private void startOutside() {
    if (xml.is(Vocabulary.CHART, "chart")) {
      addGraphic(WordGraphic.Kind.CHART, xml.attribute(Vocabulary.REFERENCE, "id"));
    } else if (xml.is(Vocabulary.DIAGRAM, "relIds")) {
      addGraphic(WordGraphic.Kind.DIAGRAM, xml.attribute(Vocabulary.REFERENCE, "dm"));
    }
  }

  private void addGraphic(WordGraphic.Kind kind, @Nullable String id) {
    Frame.Drawing drawing =
        drawing() instanceof Frame.Drawing found ? found : new Frame.Drawing(0, true);
    String part = story.relationships().find(id).flatMap(Relationship::part).orElse("");
    story.addPiece(
        new RawInline.Ready(
            new WordGraphic(
                story.place(),
                kind,
                part,
                drawing.description,
                drawing.width,
                drawing.height,
                story.graphics().of(part))));
  }

  /** A shape or picture has ended. */
  void end(Frame.Shape frame) {
    ShapeBuilder shape = frame.shape;
    Frame.Drawing drawing =
        drawing() instanceof Frame.Drawing found ? found : new Frame.Drawing(0, true);
    GroupScale scale = scale();
    boolean grouped = !scale.isPage();
    Length width = grouped ? scale.width(shape.box.width()) : drawing.width;
    Length height = grouped ? scale.height(shape.box.height()) : drawing.height;
    if (!drawing.inline) {
      shape.offset =
          new Offset(
              sum(drawing.x, grouped ? scale.x(shape.box.x()) : Length.ZERO),
              sum(drawing.y, grouped ? scale.y(shape.box.y()) : Length.ZERO),
              drawing.from,
              drawing.below);
    }
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
                  drawing.description,
                  width,
                  height,
                  drawing.inline)));
    } else {
      story.addPiece(shape.drawn(width, height).at(story.place(), shape.blocks));
    }
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

  private @Nullable Frame drawing() {
    for (Frame frame : story.frames()) {
      if (frame instanceof Frame.Drawing || frame instanceof Frame.Blocks) {
        return frame;
      }
    }
    return null;
  }

  private static @Nullable Length sum(@Nullable Length one, Length other) {
    return one == null ? null : one.plus(other);
  }

  private static Length orZero(@Nullable Length length) {
    return length == null ? Length.ZERO : length;
  }
}
