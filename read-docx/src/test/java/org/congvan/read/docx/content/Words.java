package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.Chart;
import org.congvan.body.ChartSeries;
import org.congvan.body.DocumentAct;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableRow;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.text.VietnameseText;

/** The words of a paper and of the blocks that were read from it, with how often they occur. */
final class Words {

  private final StringBuilder text = new StringBuilder();

  private Words() {}

  static Map<String, Integer> ofPaper(List<? extends PaperBlock> blocks) {
    Words words = new Words();
    words.paper(blocks);
    return words.counted();
  }

  static Map<String, Integer> ofBlocks(List<Block> blocks) {
    Words words = new Words();
    words.blocks(blocks);
    return words.counted();
  }

  static Map<String, Integer> of(String text) {
    Words words = new Words();
    words.add(text);
    return words.counted();
  }

  /** Words that occur in the first more often than in the others together. */
  static List<String> missing(Map<String, Integer> all, List<Map<String, Integer>> found) {
    List<String> missing = new ArrayList<>();
    all.forEach(
        (word, count) -> {
          int there = found.stream().mapToInt(each -> each.getOrDefault(word, 0)).sum();
          if (there < count) {
            missing.add(word);
          }
        });
    return missing;
  }

  private void add(String more) {
    text.append(more).append('\n');
  }

  private void paper(List<? extends PaperBlock> blocks) {
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        add(line.label() + " " + line.text());
        for (PaperInline inline : line.inlines()) {
          if (inline instanceof PaperInline.Note note) {
            paper(note.blocks());
          }
        }
      } else if (block instanceof PaperTable table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> paper(cell.blocks())));
      }
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        add(section.label() + " ");
        inlines(section.heading());
        blocks(section.blocks());
      } else if (block instanceof Paragraph paragraph) {
        inlines(paragraph.inlines());
      } else if (block instanceof DocumentAct act) {
        inlines(act.inlines());
      } else if (block instanceof BulletList list) {
        items(list.items());
      } else if (block instanceof NumberedList list) {
        for (int i = 0; i < list.items().size(); i++) {
          add(list.label(i));
        }
        items(list.items());
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Illustration picture) {
        inlines(picture.caption());
        if (picture.picture() instanceof Chart chart) {
          add(chart.categoryTitle() + "\n" + chart.valueTitle());
          chart.categories().forEach(this::add);
          for (ChartSeries series : chart.series()) {
            add(series.name());
            series.values().forEach(value -> add(value.toPlainString()));
          }
        }
      } else {
        throw new AssertionError(block);
      }
    }
  }

  private void table(Table table) {
    inlines(table.caption());
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        inlines(cell.inlines());
        blocks(cell.blocks());
      }
    }
  }

  private void items(List<ListItem> items) {
    for (ListItem item : items) {
      inlines(item.inlines());
      blocks(item.blocks());
    }
  }

  private void inlines(List<Inline> inlines) {
    add(Inline.plainText(inlines));
    for (Inline inline : inlines) {
      if (inline instanceof Footnote note) {
        inlines(note.inlines());
      }
    }
  }

  /** Letters and digits; dots and lines to fill in are no words. */
  private Map<String, Integer> counted() {
    Map<String, Integer> words = new HashMap<>();
    StringBuilder word = new StringBuilder();
    String all = VietnameseText.toLowerCase(text.toString()) + " ";
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.merge(word.toString(), 1, Integer::sum);
        word.setLength(0);
      }
    }
    return words;
  }
}
