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
import org.jspecify.annotations.Nullable;

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
    Found tables = new Found();
    Found tabs = new Found();
    for (WordBlock block : work.file().document().blocksOf(section)) {
      if (block instanceof WordTable table) {
        Length wide = table.columns().stream().reduce(table.indent(), Length::plus);
        tables.keep(wide, most, place(table, work));
      } else if (block instanceof WordParagraph paragraph) {
        for (TabStop tab : paragraph.format().tabs()) {
          tabs.keep(tab.position(), most, paragraph.place());
        }
      }
    }
    tables.say(work, "tables that reach beyond the text", width);
    tabs.say(work, "tab stops beyond the text", width);
  }

  /** What reaches too far: how many there are, and the first of them. */
  private static final class Found {
    private int count;
    private @Nullable Length first;
    private WordPlace place = WordPlace.FILE;

    void keep(Length reach, Length most, WordPlace where) {
      if (reach.compareTo(most) > 0) {
        count++;
        if (first == null) {
          first = reach;
          place = where;
        }
      }
    }

    void say(MendWork work, String what, Length width) {
      if (first != null) {
        work.leave(
            Mend.MARGINS,
            place,
            Reason.OTHER_CONTENT,
            what
                + ", which is now "
                + width
                + " wide: "
                + count
                + ", the first at "
                + first
                + "; look at them");
      }
    }
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
