package org.congvan.read.docx.mend;

import java.util.Map;
import java.util.Optional;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Sets properties of a paragraph, such as the spacing, where the paragraph certainly stands.
 *
 * @param work collects what was mended and what was left
 */
record ParagraphChange(MendWork work) {

  /** Sets properties and notes it, or why they were left. */
  void set(
      Mend mend,
      WordParagraph paragraph,
      String what,
      Map<String, Map<String, @Nullable String>> properties,
      String before,
      String after,
      Basis basis) {
    if (!work.mayTry(mend, paragraph.place(), what)) {
      return;
    }
    Optional<PartEditor> editor = work.editor(paragraph.place().part());
    boolean set =
        editor.isPresent()
            && isThere(editor.get(), paragraph)
            && editor.get().setParagraph(paragraph.place().paragraph(), properties);
    if (set) {
      work.mended(mend, paragraph.place(), what, before, after, basis);
    } else {
      work.leave(mend, paragraph.place(), Reason.NO_CERTAIN_PLACE, what + ": " + before);
    }
  }

  private static boolean isThere(PartEditor editor, WordParagraph paragraph) {
    return paragraph.runs().stream()
        .filter(run -> !run.text().isBlank())
        .filter(run -> run.place().paragraph() == paragraph.place().paragraph())
        .findFirst()
        .filter(run -> RunWords.areAt(editor, run))
        .isPresent();
  }
}
