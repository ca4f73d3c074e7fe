package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.property.ParagraphPropertiesReader;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.jspecify.annotations.Nullable;

/** An element that is open and of which something is kept until it ends. */
abstract sealed class Frame {

  /** How deep the element is. */
  final int depth;

  private Frame(int depth) {
    this.depth = depth;
  }

  /** A body, cell, text box, header or note: what holds blocks. */
  static final class Blocks extends Frame {
    private final Consumer<RawBlock> sink;
    private @Nullable RawParagraph joining;
    private @Nullable Paragraph unwritten;

    Blocks(int depth, Consumer<RawBlock> sink) {
      super(depth);
      this.sink = sink;
    }

    /** The paragraph for text that stands where only paragraphs may: it is not lost. */
    Paragraph unwritten(WordPlace place) {
      if (unwritten == null) {
        unwritten = new Paragraph(depth, place);
      }
      return unwritten;
    }

    void add(RawBlock block) {
      endUnwritten();
      if (block instanceof RawParagraph paragraph) {
        addParagraph(paragraph);
      } else {
        endJoining();
        sink.accept(block);
      }
    }

    private void addParagraph(RawParagraph paragraph) {
      RawParagraph whole = paragraph;
      if (joining != null) {
        joining.inlines().addAll(paragraph.inlines());
        whole = new RawParagraph(paragraph.place(), paragraph.properties(), joining.inlines());
        joining = null;
      }
      if (whole.joinsNext()) {
        joining = whole;
      } else {
        sink.accept(whole);
      }
    }

    void end() {
      endUnwritten();
      endJoining();
    }

    private void endUnwritten() {
      if (unwritten != null) {
        RawParagraph paragraph = unwritten.toRaw();
        unwritten = null;
        addParagraph(paragraph);
      }
    }

    private void endJoining() {
      if (joining != null) {
        RawParagraph last = joining;
        joining = null;
        if (!last.inlines().isEmpty()) {
          sink.accept(last);
        }
      }
    }
  }

  /** A paragraph. */
  static final class Paragraph extends Frame {
    final WordPlace place;
    final List<RawInline> inlines = new ArrayList<>();
    ParagraphPropertiesReader.Result properties = ParagraphPropertiesReader.Result.NONE;
    int runs;

    Paragraph(int depth, WordPlace place) {
      super(depth);
      this.place = place;
    }

    /** Where the run is that was begun last. */
    WordPlace run() {
      return place.paragraph() == 0 ? place : new WordPlace(place.part(), place.paragraph(), runs);
    }

    RawParagraph toRaw() {
      return new RawParagraph(place, properties, inlines);
    }
  }

  /** A run. */
  static final class Run extends Frame {
    final StringBuilder text = new StringBuilder();
    RunPropertiesReader.Result properties = RunPropertiesReader.Result.NONE;

    Run(int depth) {
      super(depth);
    }
  }

  /** A table. */
  static final class Table extends Frame {
    final RawTable table = new RawTable();

    Table(int depth) {
      super(depth);
    }
  }

  /** A row. */
  static final class Row extends Frame {
    final RawTable.Row row = new RawTable.Row();

    Row(int depth) {
      super(depth);
    }
  }

  /** A hyperlink. */
  static final class Link extends Frame {
    Link(int depth) {
      super(depth);
    }
  }

  /** A field in one element. */
  static final class Field extends Frame {
    Field(int depth) {
      super(depth);
    }
  }

  /** Alternatives, of which one is taken. */
  static final class Alternatives extends Frame {
    boolean taken;

    Alternatives(int depth) {
      super(depth);
    }
  }

  /** A drawing in DrawingML, with the place of all that is in it. */
  static final class Drawing extends Frame {
    final boolean inline;
    Length width = Length.ZERO;
    Length height = Length.ZERO;
    String description = "";
    String from = "";
    String below = "";
    @Nullable Length x;
    @Nullable Length y;

    Drawing(int depth, boolean inline) {
      super(depth);
      this.inline = inline;
    }
  }

  /** A group of shapes with measures of its own. */
  static final class Group extends Frame {
    GroupScale scale;

    Group(int depth, GroupScale scale) {
      super(depth);
      this.scale = scale;
    }
  }

  /** A shape or picture. */
  static final class Shape extends Frame {
    final ShapeBuilder shape = new ShapeBuilder();
    final boolean vml;

    Shape(int depth, boolean vml) {
      super(depth);
      this.vml = vml;
    }
  }
}
