package org.congvan.rules.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.PlacedContent;

/**
 * A block of the content or of an annex, at any depth, with its place.
 *
 * @param content the content that holds it
 * @param place the path in the body
 * @param block the block
 * @param inCell whether a cell of a table holds it
 */
record PlacedBlock(PlacedContent content, DocumentPath place, Block block, boolean inCell) {

  private static final String BLOCKS = "blocks";

  /** All blocks of a document in reading order, read once for all rules. */
  private record All(List<PlacedBlock> blocks) {}

  /** Selects the blocks of a document and its annexes; a copy is not judged for what it copies. */
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
        block(place.item(i), blocks.get(i), inCell);
      }
    }

    private void block(DocumentPath place, Block block, boolean inCell) {
      all.add(new PlacedBlock(content, place, block, inCell));
      if (block instanceof Section section) {
        blocks(place, section.blocks(), inCell);
      } else if (block instanceof BulletList list) {
        items(place, list.items(), inCell);
      } else if (block instanceof NumberedList list) {
        items(place, list.items(), inCell);
      } else if (block instanceof Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
          List<TableCell> cells = table.rows().get(i).cells();
          for (int j = 0; j < cells.size(); j++) {
            DocumentPath cell = place.child("rows").item(i).child("cells").item(j);
            blocks(cell, cells.get(j).blocks(), true);
          }
        }
      }
    }

    private void items(DocumentPath place, List<ListItem> items, boolean inCell) {
      for (int i = 0; i < items.size(); i++) {
        blocks(place.child("items").item(i), items.get(i).blocks(), inCell);
      }
    }
  }
}
