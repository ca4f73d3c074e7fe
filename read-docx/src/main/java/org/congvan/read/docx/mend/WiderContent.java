package org.congvan.read.docx.mend;

import java.util.Set;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.read.docx.format.TabStop;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordTable;

/** Says what reaches beyond the text when margins are made wider: tables and tab stops. */
final class WiderContent {

  private static final Length SLACK = Length.mm(2);

  private WiderContent() {}

  static void note(MendWork work, int number, Set<String> changed) {
    WordSection section = work.file().document().sections().get(number);
    Margins margins = work.layout().margins();
    Length left = changed.contains("left") ? margins.left().chosen() : section.page().left();
    Length right = changed.contains("right") ? margins.right().chosen() : section.page().right();
    Length width = section.page().width().minus(left).minus(right);
    if (width.compareTo(section.page().typeAreaWidth()) >= 0) {
      return;
    }
    Length most = width.plus(SLACK);
    for (WordBlock block : work.file().document().blocksOf(section)) {
      if (block instanceof WordTable table) {
        Length wide = table.columns().stream().reduce(table.indent(), Length::plus);
        if (wide.compareTo(most) > 0) {
          say(work, place(table, work), "a table of " + wide + " reaches beyond the text", width);
        }
      } else if (block instanceof WordParagraph paragraph) {
        paragraph.format().tabs().stream()
            .map(TabStop::position)
            .filter(position -> position.compareTo(most) > 0)
            .findFirst()
            .ifPresent(
                position ->
                    say(
                        work,
                        paragraph.place(),
                        "a tab stop at " + position + " lies beyond the text",
                        width));
      }
    }
  }

  private static void say(MendWork work, WordPlace place, String what, Length width) {
    work.leave(
        Mend.MARGINS,
        place,
        Reason.OTHER_CONTENT,
        what + ", which is now " + width + " wide; look at it");
  }

  private static WordPlace place(WordTable table, MendWork work) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.paragraphs().stream())
        .map(WordParagraph::place)
        .findFirst()
        .orElse(WordPlace.ofPart(work.file().mainPart()));
  }
}
