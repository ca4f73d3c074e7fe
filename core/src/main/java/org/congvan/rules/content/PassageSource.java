package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.congvan.body.BulletItem;
import org.congvan.body.BulletList;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Figure;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.Table;
import org.congvan.body.TableCell;
import org.congvan.body.TableRow;
import org.congvan.model.DocumentPaths;
import org.congvan.model.Located;
import org.jspecify.annotations.Nullable;

/**
 * Content whose passages are read: of a document at {@code content}, of an annex at {@code
 * attachments[0].content}. It serves one validation.
 */
final class PassageSource {

  /** A block or an item of a list that is still to be read, and where it stands in the body. */
  private record Unread(String path, Object part) {}

  private final String at;
  private final DocumentContent content;
  private final DocumentBody body;
  private final List<Passage> passages = new ArrayList<>();
  // Content may be nested deeper than a thread's stack reaches.
  private final Deque<Unread> unread = new ArrayDeque<>();
  private @Nullable IdentityHashMap<Inline, String> records;

  private PassageSource(String at, DocumentContent content) {
    this.at = at;
    this.content = content;
    this.body = content.body();
  }

  /** The passages of the content at a path; a caller's own blocks are passed over. */
  static List<Passage> read(String at, DocumentContent content) {
    PassageSource source = new PassageSource(at, content);
    source.push("blocks", source.body.blocks());
    while (!source.unread.isEmpty()) {
      source.read(source.unread.pop());
    }
    return List.copyOf(source.passages);
  }

  /** The path from the document; words that stand in a record have the record's. */
  String path(Passage passage) {
    if (content == body) {
      return at + "." + passage.onPage();
    }
    if (records == null) {
      records = new IdentityHashMap<>();
      for (Located<Inline> each : DocumentPaths.find(content, Inline.class)) {
        records.putIfAbsent(
            each.value(), each.path().substring(0, Math.max(0, each.path().lastIndexOf('['))));
      }
    }
    String inRecord = records.get(passage.inlines().get(0));
    return at + "." + (inRecord == null ? "body." + passage.onPage() : inRecord);
  }

  private void read(Unread next) {
    String path = next.path();
    if (next.part() instanceof BulletItem item) {
      add(path + ".inlines", Passage.Place.RUNNING_TEXT, item.inlines());
      push(path + ".blocks", item.blocks());
    } else if (next.part() instanceof Paragraph paragraph) {
      add(path + ".inlines", Passage.Place.of(paragraph.role()), paragraph.inlines());
    } else if (next.part() instanceof Section section) {
      add(path + ".heading", Passage.Place.BESIDE_THE_TEXT, section.heading());
      push(path + ".blocks", section.blocks());
    } else if (next.part() instanceof BulletList list) {
      push(path + ".items", list.items());
    } else if (next.part() instanceof Table table) {
      add(path + ".caption", Passage.Place.BESIDE_THE_TEXT, table.caption());
      addCells(path + ".rows", table.rows());
    } else if (next.part() instanceof Figure figure) {
      add(path + ".caption", Passage.Place.BESIDE_THE_TEXT, figure.caption());
    } else if (!(next.part() instanceof CustomBlock)) {
      throw new AssertionError(next.part());
    }
  }

  private void push(String path, List<?> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      unread.push(new Unread(path + "[" + i + "]", parts.get(i)));
    }
  }

  private void add(String path, Passage.Place place, List<Inline> inlines) {
    if (!inlines.isEmpty()) {
      passages.add(new Passage(this, path, place, inlines));
    }
  }

  private void addCells(String path, List<TableRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<TableCell> cells = rows.get(i).cells();
      for (int j = 0; j < cells.size(); j++) {
        add(
            path + "[" + i + "].cells[" + j + "].inlines",
            Passage.Place.BESIDE_THE_TEXT,
            cells.get(j).inlines());
      }
    }
  }
}
