package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.CustomBlock;
import org.congvan.body.Illustration;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableRow;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/**
 * The content of a document says something: words, a blank or a box to fill in, a picture, or a
 * block of the host's own. Marks and dots alone say nothing.
 */
final class BodyHasWords extends SelectingRule<PlacedContent> {

  BodyHasWords() {
    super("BODY-007", BodyHasWords::content);
  }

  private static RuleSubjects<PlacedContent> content(ValidationContext context) {
    return context.document().isCopy()
        ? RuleSubjects.notApplicable()
        : RuleSubjects.of(PlacedContent.of(context));
  }

  @Override
  public void check(PlacedContent content, FindingSink sink) {
    if (isEmpty(content)) {
      sink.report(content.at());
    }
  }

  /** Whether a content says nothing. */
  static boolean isEmpty(PlacedContent content) {
    for (Passage passage : content.passages().passages()) {
      if (passage.says()) {
        return false;
      }
    }
    return !shows(content.blocks());
  }

  /** Whether there is a picture, or a block of the host's own, at any depth. */
  private static boolean shows(List<Block> blocks) {
    Deque<Object> pending = new ArrayDeque<>(blocks);
    while (!pending.isEmpty()) {
      Object part = pending.pop();
      if (part instanceof Illustration || part instanceof CustomBlock) {
        return true;
      }
      if (part instanceof Section section) {
        pending.addAll(section.blocks());
      } else if (part instanceof BulletList list) {
        pending.addAll(list.items());
      } else if (part instanceof NumberedList list) {
        pending.addAll(list.items());
      } else if (part instanceof ListItem item) {
        pending.addAll(item.blocks());
      } else if (part instanceof Table table) {
        pending.addAll(table.rows());
      } else if (part instanceof TableRow row) {
        pending.addAll(row.cells());
      } else if (part instanceof TableCell cell) {
        pending.addAll(cell.blocks());
      }
    }
    return false;
  }
}
