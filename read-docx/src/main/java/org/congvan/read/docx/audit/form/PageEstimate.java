package org.congvan.read.docx.audit.form;

import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.read.docx.format.PageFormat;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.text.WordBreak;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordSection;
import org.jspecify.annotations.Nullable;

/**
 * How many pages a file fills, roughly: only a word processor knows, but whether there is a second
 * page at all is mostly plain.
 */
final class PageEstimate {

  /** The width of a letter in parts of its size, blanks among them. */
  private static final double AVERAGE_LETTER = 0.43;

  private PageEstimate() {}

  /** The pages that the text fills, such as 0.6; 2 or more where a page ends by a break. */
  static double pages(Subject subject) {
    WordSection first = subject.document().sections().get(0);
    double height = 0;
    for (Standing standing : subject.map().all()) {
      Room room = standing.room();
      if (room.pages() != null || room.kind() == Room.Kind.NOTE) {
        continue;
      }
      if (beginsPage(standing)) {
        return 2;
      }
      int beside = room.table() == null ? 1 : Math.max(1, room.table().columns().size());
      height += height(standing.paragraph(), room.width()) / beside;
    }
    PageFormat page = first.page();
    double room = page.height().minus(page.top()).minus(page.bottom()).toPoints();
    return room <= 0 ? 1 : height / room;
  }

  private static boolean beginsPage(Standing standing) {
    boolean later = standing.order() > 0 && !standing.paragraph().printedText().isBlank();
    return later
        && (standing.paragraph().format().pageBreakBefore()
            || standing.paragraph().inlines().stream()
                .anyMatch(
                    each ->
                        each instanceof WordBreak found && found.kind() == WordBreak.Kind.PAGE));
  }

  private static double height(WordParagraph paragraph, @Nullable Length width) {
    FontMetrics metrics = FontMetrics.timesNewRoman();
    ParagraphFormat format = paragraph.format();
    double text = 0;
    Length size = paragraph.mark().size();
    for (WordRun run : paragraph.runs()) {
      if (!run.format().hidden()) {
        size = run.format().size();
        text += run.text().length() * size.toPoints() * AVERAGE_LETTER;
      }
    }
    double room = width == null ? text : Math.max(1, width.toPoints());
    double lines = Math.max(1, Math.ceil(text / Math.max(1, room)));
    return lines * metrics.lineHeight(size).toPoints()
        + format.before().plus(format.after()).toPoints();
  }
}
