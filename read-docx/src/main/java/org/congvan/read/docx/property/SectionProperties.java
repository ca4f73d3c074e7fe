package org.congvan.read.docx.property;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.PageOrientation;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.PageFormat;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a section as the file writes them ({@code w:sectPr}).
 *
 * @param page the sheet and its margins; what is not said is as Word takes it
 * @param start where the section begins, as the file says it, such as {@code continuous}
 * @param titlePage whether the first page differs
 * @param references the headers and footers that it names
 * @param firstNumber the number of its first page; null where numbers go on
 * @param numberForm how page numbers are written
 * @param columns the number of columns
 */
public record SectionProperties(
    PageFormat page,
    String start,
    boolean titlePage,
    List<Reference> references,
    @Nullable Integer firstNumber,
    String numberForm,
    int columns) {

  /** Letter paper with an inch on each side: what Word takes where nothing is said. */
  private static final Length USUAL_WIDTH = Length.twips(12_240);

  private static final Length USUAL_HEIGHT = Length.twips(15_840);
  private static final Length INCH = Length.twips(1_440);
  private static final Length HALF_INCH = Length.twips(720);
  private static final int MOST_REFERENCES = 6;
  private static final int MOST_COLUMNS = 45;

  /** A section of which nothing is said. */
  public static final SectionProperties USUAL = new Reader().result();

  /**
   * A header or footer that a section names.
   *
   * @param header whether it is a header
   * @param pages {@code first}, {@code even} or {@code default}
   * @param id the id of the relationship; null if none is said
   */
  public record Reference(boolean header, String pages, @Nullable String id) {}

  /** Copies the list. */
  public SectionProperties {
    references = List.copyOf(references);
  }

  /**
   * Reads from the start tag of the properties to their end tag.
   *
   * @param xml at the start tag
   * @return the properties
   */
  public static SectionProperties read(XmlCursor xml) {
    Reader reader = new Reader();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.vocabulary() == Vocabulary.WORD) {
        reader.property(xml);
      }
    }
    return reader.result();
  }

  /** What has been read so far. */
  private static final class Reader {
    private final List<Reference> references = new ArrayList<>();
    private Length width = USUAL_WIDTH;
    private Length height = USUAL_HEIGHT;
    private PageOrientation orientation = PageOrientation.PORTRAIT;
    private Length top = INCH;
    private Length bottom = INCH;
    private Length left = INCH;
    private Length right = INCH;
    private Length header = HALF_INCH;
    private Length footer = HALF_INCH;
    private String start = "nextPage";
    private boolean titlePage;
    private @Nullable Integer firstNumber;
    private String numberForm = "decimal";
    private int columns = 1;

    private void property(XmlCursor xml) {
      switch (xml.name()) {
        case "pgSz" -> size(xml);
        case "pgMar" -> margins(xml);
        case "type" -> start = orElse(xml.attribute("val"), start);
        case "titlePg" -> titlePage = Measures.isOn(xml.attribute("val"));
        case "headerReference", "footerReference" -> reference(xml);
        case "pgNumType" -> {
          firstNumber = Measures.whole(xml.attribute("start"));
          numberForm = orElse(xml.attribute("fmt"), numberForm);
        }
        case "cols" -> {
          Integer number = Measures.whole(xml.attribute("num"));
          columns = number == null ? 1 : Math.max(1, Math.min(number, MOST_COLUMNS));
        }
        default -> {
          // Line numbers, page borders, grids, notes.
        }
      }
    }

    private void size(XmlCursor xml) {
      width = orElse(Measures.twips(xml.attribute("w")), width);
      height = orElse(Measures.twips(xml.attribute("h")), height);
      orientation =
          "landscape".equals(xml.attribute("orient"))
              ? PageOrientation.LANDSCAPE
              : PageOrientation.PORTRAIT;
    }

    /** A gutter is added to the margin at the left, where sheets are bound. */
    private void margins(XmlCursor xml) {
      top = orElse(Measures.twips(xml.attribute("top")), top);
      bottom = orElse(Measures.twips(xml.attribute("bottom")), bottom);
      left = orElse(Measures.twips(xml.attribute("left")), left);
      right = orElse(Measures.twips(xml.attribute("right")), right);
      header = orElse(Measures.twips(xml.attribute("header")), header);
      footer = orElse(Measures.twips(xml.attribute("footer")), footer);
      left = left.plus(orElse(Measures.twips(xml.attribute("gutter")), Length.ZERO));
      // A negative margin keeps its height whatever the header needs.
      top = new Length(Math.abs(top.emu()));
      bottom = new Length(Math.abs(bottom.emu()));
    }

    private void reference(XmlCursor xml) {
      if (references.size() < MOST_REFERENCES) {
        references.add(
            new Reference(
                xml.name().equals("headerReference"),
                orElse(xml.attribute("type"), "default"),
                xml.attribute(Vocabulary.REFERENCE, "id")));
      }
    }

    private SectionProperties result() {
      return new SectionProperties(
          new PageFormat(width, height, orientation, top, bottom, left, right, header, footer),
          start,
          titlePage,
          references,
          firstNumber,
          numberForm,
          columns);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
      return value == null ? otherwise : value;
    }
  }
}
