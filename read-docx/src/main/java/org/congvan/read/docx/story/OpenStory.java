package org.congvan.read.docx.story;

import java.util.ArrayDeque;
import java.util.Deque;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.part.NoteCollector;
import org.congvan.read.docx.part.Relationships;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.text.WordBreak;
import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordLink;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * A story while it is read: the elements that are open, the fields and links around the text, and
 * where text and pieces are put.
 */
final class OpenStory {

  private final XmlCursor xml;
  private final Relationships relationships;
  private final NoteCollector notes;
  private final Pieces pieces;
  private final NoteNumbers numbers;
  private final GraphicWords graphics;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<WordLink> links = new ArrayDeque<>();
  private final StringBuilder captured = new StringBuilder();
  private FieldStack fields = new FieldStack();
  private int paragraphs;
  private int capturing;

  OpenStory(
      XmlCursor xml,
      Relationships relationships,
      NoteCollector notes,
      Pieces pieces,
      NoteNumbers numbers,
      GraphicWords graphics) {
    this.xml = xml;
    this.relationships = relationships;
    this.notes = notes;
    this.pieces = pieces;
    this.numbers = numbers;
    this.graphics = graphics;
  }

  /** Begins to keep the text of the element. */
  void capture() {
    capturing = xml.depth();
    captured.setLength(0);
  }

  /** Keeps text, if it stands directly in the element whose text is wanted. */
  void keepText() {
    if (capturing == xml.depth()) {
      captured.append(xml.text());
    }
  }

  /** The text of the element that ends; null if nobody wanted it. */
  @Nullable String endCapture() {
    if (capturing != xml.depth()) {
      return null;
    }
    capturing = 0;
    return captured.toString();
  }

  void startParagraph() {
    endText();
    countPiece();
    paragraphs++;
    WordPlace place = new WordPlace(xml.part(), paragraphs, 0);
    frames.push(new Frame.Paragraph(xml.depth(), place));
  }

  void startRun() {
    endText();
    countPiece();
    paragraph().runs++;
    frames.push(new Frame.Run(xml.depth()));
  }

  void startLink() {
    String anchor = xml.attribute("anchor");
    String target =
        relationships
            .find(xml.attribute(Vocabulary.REFERENCE, "id"))
            .map(each -> each.target())
            .orElse("");
    links.push(new WordLink(target, anchor == null ? "" : anchor));
    frames.push(new Frame.Link(xml.depth()));
  }

  void endLink() {
    links.pop();
  }

  void startField(String instruction) {
    fields.begin(instruction);
    frames.push(new Frame.Field(xml.depth()));
  }

  void instruct(String text) {
    fields.instruct(text);
  }

  /** Fields of one note do not go on in the next. */
  void forgetFields() {
    fields = new FieldStack();
  }

  /** Adds text to the run, or to the paragraph where there is none. */
  void type(String text) {
    if (text.isEmpty() || fields.isUnseen()) {
      return;
    }
    Frame.Run run = openRun();
    if (run == null) {
      add(rawText(text, RunPropertiesReader.Result.NONE));
    } else {
      run.text.append(text);
    }
  }

  private RawInline.RawText rawText(String text, RunPropertiesReader.Result run) {
    WordField field = fields.field();
    WordLink ofField = fields.link();
    WordLink link = ofField == null ? links.peek() : ofField;
    return new RawInline.RawText(paragraph().run(), text, run, field, link);
  }

  /** Adds a piece that is no text to the paragraph. */
  void addPiece(RawInline piece) {
    endText();
    pieces.add(xml.part());
    add(piece);
  }

  private void add(RawInline piece) {
    paragraph().inlines.add(piece);
  }

  /** What was typed in the run so far becomes a piece of the paragraph. */
  void endText() {
    Frame.Run run = openRun();
    if (run != null) {
      endText(run);
    }
  }

  /** The run around, whatever stands between, such as alternatives; null outside of runs. */
  private Frame.@Nullable Run openRun() {
    for (Frame frame : frames) {
      if (frame instanceof Frame.Run run) {
        return run;
      }
      if (frame instanceof Frame.Paragraph || frame instanceof Frame.Blocks) {
        return null;
      }
    }
    return null;
  }

  private RunPropertiesReader.Result runProperties() {
    Frame.Run run = openRun();
    return run == null ? RunPropertiesReader.Result.NONE : run.properties;
  }

  void endText(Frame.Run run) {
    if (!run.text.isEmpty()) {
      add(rawText(run.text.toString(), run.properties));
      run.text.setLength(0);
    }
  }

  /** A sign that begins, divides or ends a field. */
  void fieldSign(@Nullable String type) {
    endText();
    if ("begin".equals(type)) {
      fields.begin();
    } else if ("separate".equals(type)) {
      fields.separate();
    } else if ("end".equals(type)) {
      endField();
    }
  }

  void endField() {
    WordField empty = fields.end();
    if (empty != null) {
      addEmptyField(empty);
    }
  }

  /** A field without a result in the file. */
  void addEmptyField(WordField field) {
    endText();
    add(new RawInline.RawText(paragraph().run(), "", runProperties(), field, links.peek()));
  }

  void addBreak(WordBreak.Kind kind) {
    addPiece(new RawInline.Ready(new WordBreak(place(), kind)));
  }

  void addMark(WordNote.Kind kind, @Nullable String id, boolean typed) {
    int number = typed ? 0 : numbers.next(kind);
    addPiece(new RawInline.RawMark(place(), kind, String.valueOf(id), number, runProperties()));
  }

  /** From a start tag to its end; paragraphs and runs inside are counted as places need it. */
  void skip() {
    int start = xml.depth();
    int inner = 0;
    while (xml.next()) {
      boolean paragraph = xml.is(Vocabulary.WORD, "p");
      if (xml.isStart()) {
        if (paragraph) {
          paragraphs++;
          inner++;
        } else if (inner == 0 && isRun() && !frames.isEmpty()) {
          paragraph().runs++;
        }
      } else if (xml.isEnd()) {
        if (xml.depth() == start) {
          return;
        }
        inner -= paragraph ? 1 : 0;
      }
    }
  }

  private boolean isRun() {
    return xml.is(Vocabulary.WORD, "r") || xml.is(Vocabulary.MATH, "r");
  }

  /** The paragraph that pieces are put into. */
  private Frame.Paragraph paragraph() {
    for (Frame frame : frames) {
      if (frame instanceof Frame.Paragraph paragraph) {
        return paragraph;
      }
      if (frame instanceof Frame.Blocks blocks) {
        return blocks.unwritten(WordPlace.ofPart(xml.part()));
      }
    }
    throw new AssertionError("A story begins with a frame of blocks");
  }

  /** What blocks are put into. */
  Frame.Blocks blocks() {
    for (Frame frame : frames) {
      if (frame instanceof Frame.Blocks blocks) {
        return blocks;
      }
    }
    throw new AssertionError("A story begins with a frame of blocks");
  }

  /** Where the text is that is being read. */
  WordPlace place() {
    return frames.isEmpty() ? WordPlace.ofPart(xml.part()) : paragraph().run();
  }

  Deque<Frame> frames() {
    return frames;
  }

  Relationships relationships() {
    return relationships;
  }

  NoteCollector notes() {
    return notes;
  }

  GraphicWords graphics() {
    return graphics;
  }

  void countPiece() {
    pieces.add(xml.part());
  }
}
