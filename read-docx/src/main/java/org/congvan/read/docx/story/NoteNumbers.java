package org.congvan.read.docx.story;

import org.congvan.read.docx.text.WordNote;

/** Numbers footnotes and endnotes in the order of their marks. */
final class NoteNumbers {

  private int footnotes;
  private int endnotes;

  int next(WordNote.Kind kind) {
    return switch (kind) {
      case FOOTNOTE -> ++footnotes;
      case ENDNOTE -> ++endnotes;
      case COMMENT -> 0;
    };
  }
}
