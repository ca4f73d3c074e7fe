package org.congvan.read.docx.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.read.docx.intake.ReadingNote.Kind;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.part.WordPackage;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;

/** The words of charts and diagrams, which stand in parts of their own; each part is read once. */
final class GraphicWords {

  private final WordPackage word;
  private final Pieces pieces;
  private final Map<String, List<String>> known = new HashMap<>();

  GraphicWords(WordPackage word, Pieces pieces) {
    this.word = word;
    this.pieces = pieces;
  }

  /** The words of a part; none, and a note, if it is not there. */
  List<String> of(String part) {
    List<String> read = known.get(part);
    if (read != null) {
      return read;
    }
    List<String> words = new ArrayList<>();
    if (!word.readXml(part, xml -> read(xml, words))) {
      word.notes()
          .add(
              Kind.MISSING_PART,
              WordPlace.ofPart(part),
              "The content of a chart or diagram is named and not there.");
    }
    List<String> whole = List.copyOf(words);
    known.put(part, whole);
    return whole;
  }

  /** Words are in {@code a:p}, figures and categories in {@code c:v}. */
  private void read(XmlCursor xml, List<String> words) {
    StringBuilder text = new StringBuilder();
    int capturing = 0;
    while (xml.next()) {
      if (xml.isStart()) {
        boolean holdsText = xml.is(Vocabulary.DRAWING, "t") || xml.is(Vocabulary.CHART, "v");
        capturing = holdsText ? xml.depth() : capturing;
      } else if (!xml.isEnd()) {
        if (capturing == xml.depth()) {
          text.append(xml.text());
        }
      } else {
        capturing = capturing == xml.depth() ? 0 : capturing;
        boolean ends = xml.is(Vocabulary.DRAWING, "p") || xml.is(Vocabulary.CHART, "v");
        if (ends && !text.isEmpty()) {
          pieces.add(xml.part());
          words.add(text.toString());
          text.setLength(0);
        }
      }
    }
  }
}
