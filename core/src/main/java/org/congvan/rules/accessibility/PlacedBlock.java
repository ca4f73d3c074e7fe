package org.congvan.rules.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.Illustration;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.PlacedContent;

/**
 * A block that the rules look at, in the content or in an annex, at any depth, with its place: a
 * table, a figure, or a paragraph in bold letters outside tables.
 *
 * @param content the content that holds it
 * @param place the path in the body
 * @param block the block
 */
record PlacedBlock(PlacedContent content, DocumentPath place, Block block) {

  private static final String BLOCKS = "blocks";

  /** All such blocks of a document in reading order, read once for all rules. */
  private record All(List<PlacedBlock> blocks) {}

  /**
   * Selects these blocks of a document and its annexes; a copy is not judged for what it copies.
   */
  static RuleSubjects<PlacedBlock> select(ValidationContext context) {
    return context.document().isCopy()
        ? RuleSubjects.notApplicable()
        : new RuleSubjects<>(context.get(All.class, PlacedBlock::read).blocks(), null);
  }

  /** The path of the block from the document. */
  DocumentPath path() {
    return content.path(place);
  }

  /** The path of a component of the block. */
  DocumentPath path(String component) {
    return content.path(place.child(component));
  }

  private static All read(ValidationContext context) {
    List<PlacedBlock> all = new ArrayList<>();
    for (PlacedContent content : PlacedContent.all(context)) {
      new Walk(content, all).blocks(DocumentPath.ROOT, content.blocks(), false);
    }
    return new All(List.copyOf(all));
  }

  /** Blocks are nested 250 deep at most. */
  private record Walk(PlacedContent content, List<PlacedBlock> all) {

    void blocks(DocumentPath parent, List<? extends Block> blocks, boolean inCell) {
      DocumentPath place = parent.child(BLOCKS);
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (!(block instanceof Paragraph paragraph)) {
          block(place.item(i), block, inCell);
        } else if (!inCell && HeadingIsSection.isBold(paragraph)) {
          all.add(new PlacedBlock(content, place.item(i), paragraph));
        }
      }
    }

    private void block(DocumentPath place, Block block, boolean inCell) {
      if (block instanceof Section section) {
        blocks(place, section.blocks(), inCell);
      } else if (block instanceof BulletList list) {
        items(place, list.items(), inCell);
      } else if (block instanceof NumberedList list) {
        items(place, list.items(), inCell);
      } else if (block instanceof Illustration) {
        all.add(new PlacedBlock(content, place, block));
      } else if (block instanceof Table table) {
        all.add(new PlacedBlock(content, place, table));
        for (int i = 0; i < table.rows().size(); i++) {
          List<TableCell> cells = table.rows().get(i).cells();
          for (int j = 0; j < cells.size(); j++) {
            if (!cells.get(j).blocks().isEmpty()) {
              DocumentPath cell = place.child("rows").item(i).child("cells").item(j);
              blocks(cell, cells.get(j).blocks(), true);
            }
          }
        }
      }
    }

    private void items(DocumentPath place, List<ListItem> items, boolean inCell) {
      for (int i = 0; i < items.size(); i++) {
        if (!items.get(i).blocks().isEmpty()) {
          blocks(place.child("items").item(i), items.get(i).blocks(), inCell);
        }
      }
    }
  }
}
