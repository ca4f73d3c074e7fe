package org.congvan.read.docx.mend;

import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordRun;

/** Whether the letters that the reader found in a run stand where the editor would change it. */
final class RunWords {

  private RunWords() {}

  /** Compares letters and digits; the rest may come of elements, such as tabs. */
  static boolean areAt(PartEditor editor, WordRun run) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < run.text().length(); i++) {
      if (Character.isLetterOrDigit(run.text().charAt(i))) {
        read.append(run.text().charAt(i));
      }
    }
    return editor
        .text(run.place().paragraph())
        .filter(text -> text.letters(run.place().run()).startsWith(read.toString()))
        .isPresent();
  }
}
