package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import org.congvan.body.Footnote;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.line.DottedLines;
import org.congvan.page.line.DottedLines.Filled;
import org.congvan.path.DocumentPath;
import org.congvan.render.docx.fragment.FragmentSet;

/** The footnotes of a document: the part {@code word/footnotes.xml}, written as they are met. */
final class Footnotes {

  /** Number and space in front of the words, so that dots end before the margin. */
  private static final Length NUMBER = Length.mm(5);

  private static final int USUAL_SIZE = 4 * 1024;

  private final FragmentSet fragments;
  private final PageLayout layout;
  private final Length width;
  private final XmlBuffer notes = new XmlBuffer(0);
  private final Relationships relationships = new Relationships(new XmlBuffer(0));
  private final RunWriter runs;
  private int count;

  Footnotes(PageLayout layout, FragmentSet fragments) {
    this.fragments = fragments;
    this.layout = layout;
    this.width = layout.typeAreaWidth();
    this.runs =
        new RunWriter(
            fragments,
            notes,
            relationships,
            (inner, place) -> {
              throw new AssertionError("Footnote in a footnote: " + place);
            });
  }

  /** Writes a footnote and returns its number. */
  int add(Footnote note, DocumentPath place) {
    int number = ++count;
    Filled words =
        DottedLines.fill(note.inlines(), layout, Component.FOOTNOTE, NUMBER, width, true);
    notes.put(
        fragments.get(FOOTNOTE),
        slot -> {
          switch (slot) {
            case NUMBER -> notes.number(number);
            case DIRECT -> {
              if (words.tabbed()) {
                notes.put(fragments.get(DOTTED_TAB), each -> notes.number(width.toTwips()));
              }
            }
            case CONTENT -> runs.inlines(words.inlines(), place);
            default -> throw new AssertionError(slot);
          }
        });
    return number;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Returns the part. */
  XmlBuffer part() {
    XmlBuffer part = new XmlBuffer(notes.size() + USUAL_SIZE);
    part.put(fragments.get(FOOTNOTES), slot -> part.put(notes));
    return part;
  }

  /** The addresses that the notes lead to. */
  Relationships relationships() {
    return relationships;
  }
}
