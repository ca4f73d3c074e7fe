package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.property.ParagraphPropertiesReader;
import org.congvan.read.docx.property.RunPropertiesReader;
import org.congvan.read.docx.property.SectionProperties;
import org.congvan.read.docx.property.ThemeFonts;
import org.congvan.read.docx.text.WordNote;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;

/**
 * Reads the text of one part: body, header, footer or notes. Goes from tag to tag with a stack of
 * its own; elements that it does not know are walked through, so that no text in them is lost.
 */
final class StoryReader {

  private final XmlCursor xml;
  private final ThemeFonts theme;
  private final OpenStory story;
  private final Deque<Frame> frames;
  private final TableElements tables;
  private final DrawingElements drawings;
  private final VmlElements shapes;
  private final RunElements runElements;
  private Consumer<SectionProperties> sections = section -> {};

  StoryReader(XmlCursor xml, ThemeFonts theme, OpenStory story) {
    this.xml = xml;
    this.theme = theme;
    this.story = story;
    this.frames = story.frames();
    this.tables = new TableElements(story, xml);
    this.drawings = new DrawingElements(story, xml);
    this.shapes = new VmlElements(story, xml);
    this.runElements = new RunElements(story, xml);
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
        story.forgetFields();
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
        story.skip();
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
    } else {
      story.keepText();
    }
  }

  private void start() {
    switch (xml.vocabulary()) {
      case WORD -> startWord();
      case MATH -> {
        if (xml.name().equals("r")) {
          story.startRun();
        } else if (xml.name().equals("t")) {
          story.capture();
        }
      }
      case ALTERNATIVE -> startAlternative();
      case PLACING, SHAPE, GROUP, PICTURE, DRAWING, CHART, DIAGRAM -> drawings.start();
      case VML, OFFICE -> shapes.start();
      default -> {
        // Emoji, which newer versions write apart. Others are known to nobody here; text inside is
        // found on the way.
        if (xml.name().equals("symEx")) {
          runElements.start();
        }
      }
    }
  }

  private void startWord() {
    switch (xml.name()) {
      case "p" -> story.startParagraph();
      case "pPr" -> readParagraphProperties();
      case "r" -> story.startRun();
      case "rPr" -> readRunProperties();
      case "t", "instrText" -> story.capture();
      case "sectPr" -> sections.accept(SectionProperties.read(xml));
      case "del", "moveFrom" -> {
        noteChanges();
        story.skip();
      }
      case "ins", "moveTo" -> noteChanges();
      case "hyperlink" -> story.startLink();
      case "fldSimple" -> {
        String instruction = xml.attribute("instr");
        story.startField(instruction == null ? "" : instruction);
      }
      case "txbxContent" -> startTextBox();
      case "altChunk", "subDoc" ->
          story
              .notes()
              .add(
                  Kind.NOT_READ,
                  story.place(),
                  "Text in another part (" + xml.name() + ") was not read.");
      case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "ffData", "fldData" ->
          story.skip();
      default -> {
        if (!tables.start()) {
          runElements.start();
        }
      }
    }
  }

  private void readParagraphProperties() {
    ParagraphPropertiesReader.Result read = ParagraphPropertiesReader.read(xml, theme);
    if (frames.peek() instanceof Frame.Paragraph paragraph) {
      paragraph.properties = read;
    }
  }

  private void readRunProperties() {
    RunPropertiesReader.Result read = RunPropertiesReader.read(xml, theme);
    if (frames.peek() instanceof Frame.Run run) {
      run.properties = read;
    }
  }

  private void startTextBox() {
    story.endText();
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
    Frame.Blocks around = story.blocks();
    frames.push(new Frame.Blocks(xml.depth(), around::add));
  }

  private void startAlternative() {
    switch (xml.name()) {
      case "AlternateContent" -> frames.push(new Frame.Alternatives(xml.depth()));
      case "Choice" -> {
        if (frames.peek() instanceof Frame.Alternatives alternatives) {
          if (alternatives.taken || !xml.isUnderstood()) {
            story.skip();
          } else {
            alternatives.taken = true;
          }
        }
      }
      case "Fallback" -> {
        if (frames.peek() instanceof Frame.Alternatives alternatives) {
          if (alternatives.taken) {
            story.skip();
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
    String text = story.endCapture();
    if (text != null) {
      deliver(xml.name(), text);
    }
    Frame frame = frames.peek();
    if (frame != null && frame.depth == xml.depth()) {
      frames.pop();
      close(frame);
    }
  }

  private void deliver(String element, String text) {
    switch (element) {
      // Line ends in the XML are spaces; breaks of lines are elements.
      case "t" -> story.type(text.replace('\n', ' ').replace('\r', ' '));
      case "instrText" -> story.instruct(text);
      default -> drawings.text(element, text);
    }
  }

  private void close(Frame frame) {
    if (frame instanceof Frame.Blocks blocks) {
      blocks.end();
    } else if (frame instanceof Frame.Paragraph paragraph) {
      closeParagraph(paragraph);
    } else if (frame instanceof Frame.Run run) {
      story.endText(run);
    } else if (frame instanceof Frame.Link) {
      story.endLink();
    } else if (frame instanceof Frame.Field) {
      story.endField();
    } else if (frame instanceof Frame.Alternatives alternatives) {
      if (!alternatives.taken) {
        story
            .notes()
            .add(Kind.NOT_READ, story.place(), "Content in a form that is not known was not read.");
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
    story.blocks().add(paragraph.toRaw());
    SectionProperties section = paragraph.properties.section();
    if (section != null) {
      sections.accept(section);
    }
  }

  private void noteChanges() {
    story
        .notes()
        .add(
            Kind.TRACKED_CHANGES,
            story.place(),
            "Changes are tracked; deleted text is left out, inserted text is taken.");
  }
}
