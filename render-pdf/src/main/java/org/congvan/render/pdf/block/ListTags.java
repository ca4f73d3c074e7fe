package org.congvan.render.pdf.block;

import java.util.ArrayDeque;
import java.util.Deque;
import org.congvan.page.PageBlock;
import org.congvan.page.list.OpenLists;
import org.congvan.render.pdf.draw.SpanTags;
import org.congvan.render.pdf.tag.Tag;

/** The tags of lists and their items, each inside the item that it belongs to. */
final class ListTags {

  private final OpenLists open = new OpenLists();
  private final Deque<Tag> lists = new ArrayDeque<>();
  private final Deque<Tag> bodies = new ArrayDeque<>();

  /**
   * Makes the tags of a run of blocks.
   *
   * @param around what the run belongs to
   */
  ListTags(Tag around) {
    bodies.push(around);
  }

  /** Makes the tags of an item: those of its mark and of its words. */
  SpanTags item(PageBlock block) {
    end(open.next(block));
    Tag list = lists.peek();
    if (list == null || lists.size() < bodies.size()) {
      list = bodies.element().add("L");
      lists.push(list);
    }
    Tag item = list.add("LI");
    Tag mark = item.add("Lbl");
    Tag body = item.add("LBody");
    bodies.push(body);
    return SpanTags.item(mark, body);
  }

  /** Returns what a block belongs to that is not an item. */
  Tag around(PageBlock block) {
    end(open.next(block));
    return bodies.element();
  }

  private void end(OpenLists.Change change) {
    for (int i = 0; i < change.items(); i++) {
      bodies.pop();
    }
    for (int i = 0; i < change.lists(); i++) {
      lists.pop();
    }
  }
}
