package org.congvan.read.docx.property;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.format.TabStop;
import org.congvan.read.docx.property.ParagraphProperties.Tab;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:pPr}. */
public final class ParagraphPropertiesReader {

  /** What Word takes where a web page left the space to the program. */
  private static final Length AUTOMATIC_SPACE = Length.pt(14);

  private static final int BODY_TEXT = 9;

  private final ThemeFonts theme;
  private final List<Tab> tabs = new ArrayList<>();
  private @Nullable String style;
  private @Nullable String justification;
  private @Nullable Length left;
  private @Nullable Length right;
  private @Nullable Length firstLine;
  private @Nullable Length before;
  private @Nullable Length after;
  private @Nullable Boolean contextual;
  private @Nullable LineSpacing lines;
  private @Nullable Boolean keepNext;
  private @Nullable Boolean keepLines;
  private @Nullable Boolean pageBreakBefore;
  private @Nullable Boolean widowControl;
  private BorderSides borders = BorderSides.NONE;
  private @Nullable Integer outlineLevel;
  private @Nullable Boolean rightToLeft;
  private @Nullable Boolean framed;
  private @Nullable String shading;
  private @Nullable Integer list;
  private @Nullable Integer level;
  private RunPropertiesReader.Result mark = RunPropertiesReader.Result.NONE;
  private @Nullable SectionProperties section;

  private ParagraphPropertiesReader(ThemeFonts theme) {
    this.theme = theme;
  }

  /**
   * What was read.
   *
   * @param properties the properties
   * @param style the id of the paragraph style; null if nothing is said
   * @param mark the properties of the paragraph mark
   * @param section the section that ends with the paragraph; null if none does
   */
  public record Result(
      ParagraphProperties properties,
      @Nullable String style,
      RunPropertiesReader.Result mark,
      @Nullable SectionProperties section) {

    /** Nothing said. */
    public static final Result NONE =
        new Result(ParagraphProperties.NONE, null, RunPropertiesReader.Result.NONE, null);
  }

  /**
   * Reads from the start tag of the properties to their end tag.
   *
   * @param xml at the start tag
   * @param theme the typefaces of the theme
   * @return what was read
   */
  public static Result read(XmlCursor xml, ThemeFonts theme) {
    ParagraphPropertiesReader reader = new ParagraphPropertiesReader(theme);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.vocabulary() == Vocabulary.WORD) {
        reader.property(xml);
      }
    }
    return reader.result();
  }

  private Result result() {
    return new Result(
        new ParagraphProperties(
            justification,
            left,
            right,
            firstLine,
            before,
            after,
            contextual,
            lines,
            keepNext,
            keepLines,
            pageBreakBefore,
            widowControl,
            borders,
            tabs,
            outlineLevel,
            rightToLeft,
            framed,
            shading,
            list,
            level),
        style,
        mark,
        section);
  }

  private void property(XmlCursor xml) {
    String value = xml.attribute("val");
    switch (xml.name()) {
      case "pStyle" -> style = value;
      case "jc" -> justification = value;
      case "ind" -> indent(xml);
      case "spacing" -> spacing(xml);
      case "contextualSpacing" -> contextual = Measures.isOn(value);
      case "keepNext" -> keepNext = Measures.isOn(value);
      case "keepLines" -> keepLines = Measures.isOn(value);
      case "pageBreakBefore" -> pageBreakBefore = Measures.isOn(value);
      case "widowControl" -> widowControl = Measures.isOn(value);
      case "pBdr" -> borders = BorderSides.read(xml);
      case "tabs" -> tabs(xml);
      case "outlineLvl" -> outlineLevel = outline(Measures.whole(value));
      case "bidi" -> rightToLeft = Measures.isOn(value);
      case "framePr" -> framed = true;
      case "shd" -> shading = fill(xml);
      case "numPr" -> numbering(xml);
      case "rPr" -> mark = RunPropertiesReader.read(xml, theme);
      case "sectPr" -> section = SectionProperties.read(xml);
      default -> {
        // Revision marks, and properties that concern Asian lines or the program.
      }
    }
  }

  private void indent(XmlCursor xml) {
    left = first(Measures.twips(xml.attribute("left")), Measures.twips(xml.attribute("start")));
    right = first(Measures.twips(xml.attribute("right")), Measures.twips(xml.attribute("end")));
    Length hanging = Measures.twips(xml.attribute("hanging"));
    firstLine =
        hanging == null ? Measures.twips(xml.attribute("firstLine")) : Length.ZERO.minus(hanging);
  }

  private void spacing(XmlCursor xml) {
    before = space(xml, "before", "beforeAutospacing");
    after = space(xml, "after", "afterAutospacing");
    Length height = Measures.twips(xml.attribute("line"));
    if (height != null) {
      String rule = xml.attribute("lineRule");
      lines =
          new LineSpacing(
              "exact".equals(rule)
                  ? LineSpacing.Rule.EXACTLY
                  : "atLeast".equals(rule) ? LineSpacing.Rule.AT_LEAST : LineSpacing.Rule.MULTIPLE,
              height);
    }
  }

  private static @Nullable Length space(XmlCursor xml, String name, String automatic) {
    String value = xml.attribute(automatic);
    return value != null && Measures.isOn(value)
        ? AUTOMATIC_SPACE
        : Measures.twips(xml.attribute(name));
  }

  private void tabs(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      Length position = Measures.twips(xml.attribute("pos"));
      if (xml.is(Vocabulary.WORD, "tab")
          && position != null
          && ParagraphProperties.hasRoomForTabs(tabs.size())) {
        tabs.removeIf(earlier -> earlier.position().equals(position));
        tabs.add(new Tab(position, stop(xml, position)));
      }
    }
  }

  private static @Nullable TabStop stop(XmlCursor xml, Length position) {
    String value = xml.attribute("val");
    String leader = xml.attribute("leader");
    if ("clear".equals(value)) {
      return null;
    }
    return new TabStop(
        position,
        switch (value == null ? "" : value) {
          case "center" -> TabStop.Alignment.CENTER;
          case "right", "end" -> TabStop.Alignment.RIGHT;
          case "decimal" -> TabStop.Alignment.DECIMAL;
          case "bar" -> TabStop.Alignment.BAR;
          default -> TabStop.Alignment.LEFT;
        },
        switch (leader == null ? "" : leader) {
          case "dot", "middleDot" -> TabStop.Leader.DOTS;
          case "hyphen" -> TabStop.Leader.HYPHENS;
          case "underscore", "heavy" -> TabStop.Leader.LINE;
          default -> TabStop.Leader.NONE;
        });
  }

  private void numbering(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      Integer value = Measures.whole(xml.attribute("val"));
      if (xml.is(Vocabulary.WORD, "numId")) {
        list = value;
      } else if (xml.is(Vocabulary.WORD, "ilvl")) {
        level = value;
      }
    }
  }

  private static int outline(@Nullable Integer value) {
    return value == null || value < 0 || value >= BODY_TEXT ? 0 : value + 1;
  }

  /**
   * Reads the colour of a shading.
   *
   * @param xml at {@code w:shd}
   * @return the colour; empty for none
   */
  public static String fill(XmlCursor xml) {
    String fill = Measures.colour(xml.attribute("fill"));
    return fill == null ? "" : fill;
  }

  private static @Nullable Length first(@Nullable Length one, @Nullable Length other) {
    return one == null ? other : one;
  }
}
