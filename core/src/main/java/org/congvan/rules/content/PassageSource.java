package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.congvan.body.BulletList;
import org.congvan.body.CustomBlock;
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
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;

/**
 * Reads the passages of a content: that of the document at {@code content}, or of an annex at
 * {@code attachments[0].content}. It serves one validation.
 */
final class PassageSource {

  /** A part still to be read, its path in the body, and whether a cell of a table is around it. */
  private record Pending(DocumentPath place, Object part, boolean inCell) {}

  private final PlacedContent content;
  private final List<Passage> passages = new ArrayList<>();
  private final List<AtPath<DocumentAct>> acts = new ArrayList<>();
  // Content may be nested deeper than a thread's stack reaches.
  private final Deque<Pending> pending = new ArrayDeque<>();

  private PassageSource(PlacedContent content) {
    this.content = content;
  }

  /** Reads a content, without custom blocks. */
  static PassageSource read(PlacedContent content) {
    PassageSource source = new PassageSource(content);
    source.push(DocumentPath.of("blocks"), content.blocks(), false);
    while (!source.pending.isEmpty()) {
      source.read(source.pending.pop());
    }
    return source;
  }

  /** The passages in reading order. */
  List<Passage> passages() {
    return passages;
  }

  /** What the content does to other documents, with the paths from the document. */
  List<AtPath<DocumentAct>> acts() {
    return acts;
  }

  /** The path of a place in the body from the document. */
  DocumentPath path(DocumentPath place) {
    return content.path(place);
  }

  private void read(Pending next) {
    DocumentPath place = next.place();
    boolean inCell = next.inCell();
    if (next.part() instanceof ListItem item) {
      add(place.child("inlines"), role(Passage.Role.RUNNING_TEXT, inCell), item.inlines());
      push(place.child("blocks"), item.blocks(), inCell);
    } else if (next.part() instanceof Paragraph paragraph) {
      Passage.Role role = role(Passage.Role.of(paragraph.role()), inCell);
      add(place.child("inlines"), role, paragraph.inlines());
    } else if (next.part() instanceof DocumentAct act) {
      add(place.child("inlines"), role(Passage.Role.RUNNING_TEXT, inCell), act.inlines());
      acts.add(new AtPath<>(path(place), act));
    } else if (next.part() instanceof Section section) {
      add(place.child("heading"), Passage.Role.SET_APART, section.heading());
      push(place.child("blocks"), section.blocks(), inCell);
    } else if (next.part() instanceof BulletList list) {
      push(place.child("items"), list.items(), inCell);
    } else if (next.part() instanceof NumberedList list) {
      push(place.child("items"), list.items(), inCell);
    } else if (next.part() instanceof Table table) {
      add(place.child("caption"), Passage.Role.SET_APART, table.caption());
      push(place.child("rows"), table.rows(), true);
    } else if (next.part() instanceof TableRow row) {
      push(place.child("cells"), row.cells(), true);
    } else if (next.part() instanceof TableCell cell) {
      add(place.child("inlines"), Passage.Role.SET_APART, cell.inlines());
      push(place.child("blocks"), cell.blocks(), true);
    } else if (next.part() instanceof Illustration illustration) {
      add(place.child("caption"), Passage.Role.SET_APART, illustration.caption());
    } else if (!(next.part() instanceof CustomBlock)) {
      throw new AssertionError(next.part());
    }
  }

  /** What is in a cell need not repeat what is around it. */
  private static Passage.Role role(Passage.Role own, boolean inCell) {
    return inCell ? Passage.Role.SET_APART : own;
  }

  private void push(DocumentPath place, List<?> parts, boolean inCell) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      pending.push(new Pending(place.item(i), parts.get(i), inCell));
    }
  }

  private void add(DocumentPath onPage, Passage.Role role, List<Inline> inlines) {
    if (!inlines.isEmpty()) {
      passages.add(Passage.of(this, onPage, role, inlines));
    }
    Passage.Role ofNotes =
        role == Passage.Role.SET_APART ? Passage.Role.SET_APART : Passage.Role.FOOTNOTE;
    for (int i = 0; i < inlines.size(); i++) {
      if (inlines.get(i) instanceof Footnote note) {
        DocumentPath words = onPage.item(i).child("inlines");
        passages.add(Passage.of(this, words, ofNotes, note.inlines()));
      }
    }
  }
}
