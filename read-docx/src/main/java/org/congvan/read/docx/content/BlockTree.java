package org.congvan.read.docx.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.ListNumbering;
import org.congvan.body.NumberedList;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Blocks while they are put together, line by line: the sections and lists that are open, the
 * innermost last. Open sections get narrower from level to level and open lists have marks of
 * different kinds, so that nothing is nested deeper than there are levels and marks.
 */
final class BlockTree {

  /** What is open and takes blocks. */
  private static final class Open {
    private final @Nullable SectionLevel level;
    private final @Nullable String mark;
    private final @Nullable ListNumbering numbering;
    private String ordinal = "";
    private List<Inline> words = List.of();
    private int first;
    private final List<ListItem> items = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();

    private Open(
        @Nullable SectionLevel level, @Nullable String mark, @Nullable ListNumbering numbering) {
      this.level = level;
      this.mark = mark;
      this.numbering = numbering;
    }

    private boolean isList() {
      return mark != null || numbering != null;
    }

    private void endItem() {
      if (!words.isEmpty()) {
        items.add(new ListItem(words, blocks));
        words = List.of();
        blocks = new ArrayList<>();
      }
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();

  BlockTree() {
    open.push(new Open(null, null, null));
  }

  private Open innermost() {
    return open.element();
  }

  /** Adds a block to the innermost section. */
  void add(Block block) {
    closeLists();
    innermost().blocks.add(block);
  }

  /** Begins a section; those of its level and narrower ones end. */
  void begin(SectionLevel level, String ordinal, List<Inline> heading) {
    closeTo(level);
    Open section = new Open(level, null, null);
    section.ordinal = ordinal;
    section.words = heading;
    open.push(section);
  }

  /** Gives the innermost section, which has none yet, its title. */
  void title(List<Inline> heading) {
    innermost().words = heading;
  }

  /** Adds an item of a list with marks. */
  void bullet(String mark, List<Inline> words) {
    if (open.stream().anyMatch(each -> mark.equals(each.mark))) {
      while (!mark.equals(innermost().mark)) {
        close();
      }
      innermost().endItem();
    } else {
      open.push(new Open(null, mark, null));
    }
    innermost().words = words;
  }

  /**
   * Adds an item of a list with numbers.
   *
   * @param nested whether the list, if it begins here, is below the last item of an open one
   */
  void item(ListNumbering numbering, int number, List<Inline> words, boolean nested) {
    if (open.stream().anyMatch(each -> each.numbering == numbering)) {
      while (innermost().numbering != numbering) {
        close();
      }
      innermost().endItem();
      if (innermost().first + innermost().items.size() != number) {
        close();
        begin(numbering, number);
      }
    } else {
      if (!nested) {
        closeLists();
      }
      begin(numbering, number);
    }
    innermost().words = words;
  }

  private void begin(ListNumbering numbering, int number) {
    Open list = new Open(null, null, numbering);
    list.first = number;
    open.push(list);
  }

  /** The number that the next item of an open list has; 0 if there is no such list. */
  int nextItem(ListNumbering numbering) {
    for (Open each : open) {
      if (each.numbering == numbering) {
        return each.first + each.items.size() + 1;
      }
    }
    return 0;
  }

  boolean isOpen(SectionLevel level) {
    return open.stream().anyMatch(each -> each.level == level);
  }

  void closeLists() {
    while (innermost().isList()) {
      close();
    }
  }

  /** Closes the sections of a level and narrower ones. */
  void closeTo(SectionLevel level) {
    closeLists();
    while (innermost().level != null && innermost().level.compareTo(level) >= 0) {
      close();
    }
  }

  void closeAll() {
    while (open.size() > 1) {
      close();
    }
  }

  private void close() {
    Open closed = open.pop();
    innermost().blocks.add(block(closed));
  }

  private static Block block(Open closed) {
    if (closed.level != null) {
      return new Section(closed.level, closed.ordinal, closed.words, closed.blocks);
    }
    closed.endItem();
    if (closed.numbering != null) {
      return new NumberedList(closed.numbering, closed.first, closed.items);
    }
    boolean plus = Objects.requireNonNull(closed.mark).equals(BulletMark.PLUS.mark());
    return new BulletList(plus ? BulletMark.PLUS : BulletMark.DASH, closed.items);
  }

  /** Closes all and gives the blocks. */
  List<Block> blocks() {
    closeAll();
    return List.copyOf(innermost().blocks);
  }
}
