package org.congvan.read.docx.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.part.NoteCollector;
import org.congvan.read.docx.part.Relationships;
import org.congvan.read.docx.property.ParagraphPropertiesReader;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.property.SectionProperties;
import org.congvan.read.docx.property.ThemeFonts;
import org.congvan.read.docx.text.WordBreak;
import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordLink;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one part: body, header, footer or notes. Goes from tag to tag with a stack of
 * its own; elements that it does not know are walked through, so that no text in them is lost.
 */
final class StoryReader {

  private final XmlCursor xml;
  private final ThemeFonts theme;
  private final Relationships relationships;
  private final NoteCollector notes;
  private final Pieces pieces;
  private final NoteNumbers numbers;
  private final GraphicWords graphics;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private FieldStack fields = new FieldStack();
  private final Deque<WordLink> links = new ArrayDeque<>();
  private final StringBuilder captured = new StringBuilder();
  private final TableElements tables;
  private final DrawingElements drawings;
  private final VmlElements shapes;
  private final RunElements runElements;
  private Consumer<SectionProperties> sections = section -> {};
  private int paragraphs;
  private int capturing;

  StoryReader(
      XmlCursor xml,
      ThemeFonts theme,
      Relationships relationships,
      NoteCollector notes,
      Pieces pieces,
      NoteNumbers numbers,
      GraphicWords graphics) {
    this.xml = xml;
    this.theme = theme;
    this.relationships = relationships;
    this.notes = notes;
    this.pieces = pieces;
    this.numbers = numbers;
    this.graphics = graphics;
    this.tables = new TableElements(this, xml);
    this.drawings = new DrawingElements(this, xml);
    this.shapes = new VmlElements(this, xml);
    this.runElements = new RunElements(this, xml);
  }

  /**
   * Reads a body, header or footer to its end.
   *
   * @param sink takes each block when it ends
   * @param sectionSink takes each section when it ends
   */
  void read(Consumer<RawBlock> sink, Consumer<SectionProperties> sectionSink) {
    sections = sectionSink;
    frames.push(new Frame.Blocks(0, sink));
    readAll();
  }

  /** Reads notes; each is given to the sink of its id. */
  void readNotes(WordNote.Kind kind, NoteSink sink) {
    String element =
        switch (kind) {
          case FOOTNOTE -> "footnote";
          case ENDNOTE -> "endnote";
          case COMMENT -> "comment";
        };
    xml.toRoot();
    while (xml.nextChild(1)) {
      String type = xml.attribute("type");
      if (xml.is(Vocabulary.WORD, element) && (type == null || type.equals("normal"))) {
        fields = new FieldStack();
        List<RawBlock> blocks = new ArrayList<>();
        String id = String.valueOf(xml.attribute("id"));
        frames.push(new Frame.Blocks(xml.depth(), blocks::add));
        try {
          readToEndOf(xml.depth());
        } finally {
          closeAll();
          sink.accept(id, blocks);
        }
      } else {
        skip();
      }
    }
  }

  /** Takes the blocks of a note. */
  interface NoteSink {
    void accept(String id, List<RawBlock> blocks);
  }

  private void readAll() {
    try {
      while (xml.next()) {
        event();
      }
    } finally {
      // What a broken part holds before its fault is not lost.
      closeAll();
    }
  }

  private void readToEndOf(int depth) {
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
      event();
    }
  }

  private void closeAll() {
    while (!frames.isEmpty()) {
      close(frames.pop());
    }
  }

  private void event() {
    if (xml.isStart()) {
      start();
    } else if (xml.isEnd()) {
      end();
    } else if (capturing == xml.depth()) {
      captured.append(xml.text());
    }
  }

  private void start() {
    switch (xml.vocabulary()) {
      case WORD -> startWord();
      case MATH -> {
        if (xml.name().equals("r")) {
          startRun();
        } else if (xml.name().equals("t")) {
          capture();
        }
      }
      case ALTERNATIVE -> startAlternative();
      case PLACING, SHAPE, GROUP, PICTURE, DRAWING, CHART, DIAGRAM -> drawings.start();
      case VML, OFFICE -> shapes.start();
      default -> {
        // Known to nobody here; text inside is found on the way.
      }
    }
  }

  private void startWord() {
    switch (xml.name()) {
      case "p" -> {
        Frame.Paragraph paragraph = newParagraph();
        frames.push(paragraph);
      }
      case "pPr" -> readParagraphProperties();
      case "r" -> startRun();
      case "rPr" -> readRunProperties();
      case "t", "instrText" -> capture();
      case "sectPr" -> sections.accept(SectionProperties.read(xml));
      case "del", "moveFrom" -> {
        noteChanges();
        skip();
      }
      case "ins", "moveTo" -> noteChanges();
      case "hyperlink" -> startLink();
      case "fldSimple" -> {
        String instruction = xml.attribute("instr");
        fields.begin(instruction == null ? "" : instruction);
        frames.push(new Frame.Field(xml.depth()));
      }
      case "txbxContent" -> startTextBox();
      case "altChunk", "subDoc" ->
          notes.add(
              Kind.NOT_READ, place(), "Text in another part (" + xml.name() + ") was not read.");
      case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "ffData", "fldData" ->
          skip();
      default -> {
        if (!tables.start()) {
          runElements.start();
        }
      }
    }
  }

  private Frame.Paragraph newParagraph() {
    endText();
    pieces.add(xml.part());
    paragraphs++;
    return new Frame.Paragraph(xml.depth(), new WordPlace(xml.part(), paragraphs, 0));
  }

  private void readParagraphProperties() {
    ParagraphPropertiesReader.Result read = ParagraphPropertiesReader.read(xml, theme);
    if (frames.peek() instanceof Frame.Paragraph paragraph) {
      paragraph.properties = read;
    }
  }

  private void startRun() {
    endText();
    pieces.add(xml.part());
    paragraph().runs++;
    frames.push(new Frame.Run(xml.depth()));
  }

  private void readRunProperties() {
    RunPropertiesReader.Result read = RunPropertiesReader.read(xml, theme);
    if (frames.peek() instanceof Frame.Run run) {
      run.properties = read;
    }
  }

  private void startLink() {
    String anchor = xml.attribute("anchor");
    String target =
        relationships
            .find(xml.attribute(Vocabulary.REFERENCE, "id"))
            .map(each -> each.target())
            .orElse("");
    links.push(new WordLink(target, anchor == null ? "" : anchor));
    frames.push(new Frame.Link(xml.depth()));
  }

  private void startTextBox() {
    endText();
    for (Frame frame : frames) {
      if (frame instanceof Frame.Shape box) {
        frames.push(new Frame.Blocks(xml.depth(), box.shape.blocks::add));
        return;
      }
      if (frame instanceof Frame.Blocks) {
        break;
      }
    }
    // A box without a shape: its text is put where the box stands.
    Frame.Blocks around = blocks();
    frames.push(new Frame.Blocks(xml.depth(), around::add));
  }

  private void startAlternative() {
    switch (xml.name()) {
      case "AlternateContent" -> frames.push(new Frame.Alternatives(xml.depth()));
      case "Choice" -> {
        if (frames.peek() instanceof Frame.Alternatives alternatives) {
          if (alternatives.taken || !xml.isUnderstood()) {
            skip();
          } else {
            alternatives.taken = true;
          }
        }
      }
      case "Fallback" -> {
        if (frames.peek() instanceof Frame.Alternatives alternatives) {
          if (alternatives.taken) {
            skip();
          } else {
            alternatives.taken = true;
          }
        }
      }
      default -> {
        // Nothing else holds text.
      }
    }
  }

  private void end() {
    if (capturing == xml.depth()) {
      capturing = 0;
      deliver(xml.name());
    }
    Frame frame = frames.peek();
    if (frame != null && frame.depth == xml.depth()) {
      frames.pop();
      close(frame);
    }
  }

  /** Begins to keep the text of the element. */
  void capture() {
    capturing = xml.depth();
    captured.setLength(0);
  }

  private void deliver(String element) {
    String text = captured.toString();
    switch (element) {
      // Line ends in the XML are spaces; breaks of lines are elements.
      case "t" -> type(text.replace('\n', ' ').replace('\r', ' '));
      case "instrText" -> fields.instruct(text);
      default -> drawings.text(element, text);
    }
  }

  private void close(Frame frame) {
    if (frame instanceof Frame.Blocks blocks) {
      blocks.end();
    } else if (frame instanceof Frame.Paragraph paragraph) {
      closeParagraph(paragraph);
    } else if (frame instanceof Frame.Run run) {
      endText(run);
    } else if (frame instanceof Frame.Link) {
      links.pop();
    } else if (frame instanceof Frame.Field) {
      endField();
    } else if (frame instanceof Frame.Alternatives alternatives) {
      if (!alternatives.taken) {
        notes.add(Kind.NOT_READ, place(), "Content in a form that is not known was not read.");
      }
    } else if (frame instanceof Frame.Table table) {
      tables.end(table);
    } else if (frame instanceof Frame.Row row) {
      tables.end(row);
    } else if (frame instanceof Frame.Shape shape) {
      if (shape.vml) {
        shapes.end(shape);
      } else {
        drawings.end(shape);
      }
    }
  }

  private void closeParagraph(Frame.Paragraph paragraph) {
    blocks().add(paragraph.toRaw());
    SectionProperties section = paragraph.properties.section();
    if (section != null) {
      sections.accept(section);
    }
  }

  /** Adds text to the run, or to the paragraph where there is none. */
  void type(String text) {
    if (text.isEmpty() || fields.isUnseen()) {
      return;
    }
    if (frames.peek() instanceof Frame.Run run) {
      run.text.append(text);
    } else {
      add(rawText(text, RunPropertiesReader.Result.NONE));
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
  private void endText() {
    for (Frame frame : frames) {
      if (frame instanceof Frame.Run run) {
        endText(run);
        return;
      }
      if (frame instanceof Frame.Paragraph || frame instanceof Frame.Blocks) {
        return;
      }
    }
  }

  private void endText(Frame.Run run) {
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

  private void endField() {
    WordField empty = fields.end();
    if (empty != null) {
      addEmptyField(empty);
    }
  }

  /** A field without a result in the file. */
  void addEmptyField(WordField field) {
    endText();
    RunPropertiesReader.Result run =
        frames.peek() instanceof Frame.Run inRun
            ? inRun.properties
            : RunPropertiesReader.Result.NONE;
    add(new RawInline.RawText(paragraph().run(), "", run, field, links.peek()));
  }

  void addBreak(WordBreak.Kind kind) {
    addPiece(new RawInline.Ready(new WordBreak(place(), kind)));
  }

  void addMark(WordNote.Kind kind, @Nullable String id, boolean typed) {
    RunPropertiesReader.Result run =
        frames.peek() instanceof Frame.Run inRun
            ? inRun.properties
            : RunPropertiesReader.Result.NONE;
    int number = typed ? 0 : numbers.next(kind);
    addPiece(new RawInline.RawMark(place(), kind, String.valueOf(id), number, run));
  }

  private void noteChanges() {
    notes.add(
        Kind.TRACKED_CHANGES,
        place(),
        "Changes are tracked; deleted text is left out, inserted text is taken.");
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
        } else if (inner == 0 && isRun()) {
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

  GraphicWords graphics() {
    return graphics;
  }

  void countPiece() {
    pieces.add(xml.part());
  }
}
