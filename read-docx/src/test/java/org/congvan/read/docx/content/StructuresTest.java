package org.congvan.read.docx.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentAct;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies of plain text and the blocks that are read of them. */
class StructuresTest {

  record Structure(String name, List<String> lines, List<String> outline) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Structure> structures() {
    List<Structure> structures = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : Cases.text("structures.txt").lines().toList()) {
      if (line.startsWith("=== ")) {
        Structure next = new Structure(line.substring(4), new ArrayList<>(), new ArrayList<>());
        structures.add(next);
        lines = next.lines();
      } else if (line.equals("---")) {
        lines = structures.get(structures.size() - 1).outline();
      } else {
        lines.add(line);
      }
    }
    return structures;
  }

  @ParameterizedTest
  @MethodSource("structures")
  void structure_isRead(Structure structure) {
    BodyReading reading = BodyReader.standard().read(paper(structure.lines()));
    List<String> outline = new ArrayList<>();
    outline(reading.content().body().blocks(), "", outline);
    assertThat(outline).isEqualTo(structure.outline());
  }

  @ParameterizedTest
  @MethodSource("structures")
  void everyLine_hasARole(Structure structure) {
    BodyReading reading = BodyReader.standard().read(paper(structure.lines()));
    assertThat(reading.roles()).hasSameSizeAs(structure.lines());
    for (int i = 0; i < structure.lines().size(); i++) {
      assertThat(reading.roles().get(i).place()).isEqualTo(new PaperPlace.InText(i + 1));
    }
  }

  static List<PaperBlock> paper(List<String> lines) {
    List<PaperBlock> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(
          new PaperLine(
              new PaperPlace.InText(blocks.size() + 1),
              "",
              List.of(new PaperInline.Words(line, Set.of(), null)),
              null,
              false,
              false));
    }
    return blocks;
  }

  private static void outline(List<Block> blocks, String indent, List<String> lines) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        lines.add(
            indent
                + section.level()
                + " "
                + section.label()
                + " <"
                + text(section.heading())
                + ">");
        outline(section.blocks(), indent + "  ", lines);
      } else if (block instanceof Paragraph paragraph) {
        boolean plain = paragraph.role() == ParagraphRole.TEXT;
        lines.add(indent + (plain ? "P" : paragraph.role()) + " " + text(paragraph.inlines()));
      } else if (block instanceof DocumentAct act) {
        lines.add(indent + act.act() + " " + text(act.inlines()));
      } else if (block instanceof BulletList list) {
        for (ListItem item : list.items()) {
          lines.add(indent + list.mark().mark() + " " + text(item.inlines()));
          outline(item.blocks(), indent + "  ", lines);
        }
      } else if (block instanceof NumberedList list) {
        for (int i = 0; i < list.items().size(); i++) {
          lines.add(indent + "#" + list.label(i) + " " + text(list.items().get(i).inlines()));
          outline(list.items().get(i).blocks(), indent + "  ", lines);
        }
      } else {
        throw new AssertionError(block);
      }
    }
  }

  private static String text(List<Inline> inlines) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      text.append(
          inline instanceof Citation
              ? "[" + inline.text() + "]"
              : inline instanceof Link
                  ? "<" + inline.text() + ">"
                  : inline instanceof Blank
                      ? "{blank}"
                      : inline instanceof CheckBox box
                          ? (box.checked() ? "{ticked}" : "{box}")
                          : inline.text());
    }
    return text.toString();
  }
}
