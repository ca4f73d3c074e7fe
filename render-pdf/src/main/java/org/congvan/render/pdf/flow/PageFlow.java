package org.congvan.render.pdf.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.congvan.render.pdf.draw.Canvas;
import org.congvan.render.pdf.draw.Drawing;

/**
 * Divides items among pages: none is split but long rows, what keeps together is on one page, notes
 * are at the foot of the page that names them.
 */
public final class PageFlow {

  private static final double ROUNDING = 0.01;

  /** Above the notes: a line of five centimetres. */
  private static final double NOTE_LINE = 141.7;

  private static final double NOTE_LINE_WIDTH = 0.5;
  private static final double ABOVE_NOTES = 6;

  private record Placed(Item item, double top, boolean repeated) {}

  private final Drawing drawing;
  private final MarginText marginText;
  private final Deque<Slab> carried = new ArrayDeque<>();
  private int number;
  private boolean first = true;

  private Sheet sheet = new Sheet(0, 0, 0, 0, 0, 0);
  private List<Placed> placed = new ArrayList<>();
  private List<Slab> notes = new ArrayList<>();
  private double notesHeight;
  private double at;
  private boolean begun;

  /**
   * Begins a document.
   *
   * @param drawing where pages are drawn
   * @param marginText what stands in their margins
   */
  public PageFlow(Drawing drawing, MarginText marginText) {
    this.drawing = drawing;
    this.marginText = marginText;
  }

  /** Counts the next page as the first one again, as that of an annex. */
  public void restart() {
    number = 0;
    first = true;
  }

  /**
   * Puts items on pages of their own.
   *
   * @param items the items
   * @param newSheet the sheets
   */
  public void place(List<Item> items, Sheet newSheet) {
    sheet = newSheet;
    double[] together = together(items);
    turn();
    double after = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      double before = placed.isEmpty() && i > 0 ? 0 : item.roomAbove(after);
      boolean fits = at + before + together[i] <= limit() + ROUNDING;
      if (!fits && !placed.isEmpty()) {
        boolean fitsElsewhere = together[i] <= sheet.typeAreaHeight() + ROUNDING;
        double least = before + item.leastHeight() + more(item.notes());
        if (fitsElsewhere || at + least > limit() + ROUNDING) {
          turn();
          before = 0;
        }
      }
      item(item, before);
      after = item.after();
    }
    finish();
    while (!carried.isEmpty()) {
      turn();
      finish();
    }
    begun = false;
  }

  /** For each item how high it is with all that keeps with it, up to a page. */
  private double[] together(List<Item> items) {
    double[] together = new double[items.size()];
    double most = 2 * sheet.height();
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      boolean keeps = item.keepsWithNext() && i + 1 < items.size();
      double own = (keeps ? item.height() : item.leastHeight()) + height(item.notes());
      double next =
          keeps ? item.after() + items.get(i + 1).roomAbove(item.after()) + together[i + 1] : 0;
      together[i] = Math.min(most, own + next);
    }
    return together;
  }

  private void item(Item item, double before) {
    if (placed.isEmpty() && item instanceof Row row) {
      for (Row heading : row.headings()) {
        placed.add(new Placed(heading, at, true));
        at += heading.height();
      }
    }
    if (item instanceof Row row && !row.whole()) {
      row(row);
      return;
    }
    at += before;
    put(item);
  }

  private void row(Row row) {
    Row rest = row;
    while (at + rest.height() + more(rest.notes()) > limit() + ROUNDING) {
      Row.Parts parts = rest.split(limit() - at);
      if (parts == null) {
        if (placed.size() <= row.headings().size()) {
          break;
        }
      } else {
        put(parts.first());
        rest = parts.rest();
      }
      turn();
      for (Row heading : row.headings()) {
        placed.add(new Placed(heading, at, true));
        at += heading.height();
      }
    }
    put(rest);
  }

  private void put(Item item) {
    placed.add(new Placed(item, at, false));
    at += item.height() + item.after();
    for (Slab note : item.notes()) {
      note(note);
    }
  }

  /** Puts a line of a note at the foot, or on the next page where there is no room. */
  private void note(Slab line) {
    double more =
        line.before() + line.height() + line.after() + (notes.isEmpty() ? ABOVE_NOTES : 0);
    boolean fits = at + more <= limit() + ROUNDING;
    if (carried.isEmpty() && fits) {
      notes.add(line);
      notesHeight += more;
    } else {
      carried.add(line);
    }
  }

  private double more(List<Slab> lines) {
    return lines.isEmpty() ? 0 : height(lines) + (notes.isEmpty() ? ABOVE_NOTES : 0);
  }

  private static double height(List<Slab> lines) {
    return Slab.height(lines);
  }

  private double limit() {
    return sheet.height() - sheet.bottom() - marginText.heightInTypeArea(first) - notesHeight;
  }

  /** Ends the page and begins the next. */
  private void turn() {
    if (begun) {
      finish();
      first = false;
    }
    begun = true;
    number++;
    at = sheet.top();
    placed = new ArrayList<>();
    notes = new ArrayList<>();
    notesHeight = 0;
    Deque<Slab> left = new ArrayDeque<>(carried);
    carried.clear();
    left.forEach(this::note);
  }

  private void finish() {
    Canvas canvas = drawing.page(sheet.width(), sheet.height());
    for (int i = 0; i < placed.size(); i++) {
      draw(canvas, i);
    }
    if (!notes.isEmpty()) {
      notes(canvas);
    }
    marginText.draw(canvas, sheet, number, first);
    canvas.finish();
  }

  private void draw(Canvas canvas, int index) {
    Placed each = placed.get(index);
    if (each.item() instanceof Slab slab) {
      slab.ink().draw(canvas, sheet.left(), each.top());
    } else if (each.item() instanceof Row row) {
      boolean begins = index == 0 || !isBordered(index - 1);
      boolean ends = index + 1 == placed.size() || !isBordered(index + 1);
      List<Double> below = new ArrayList<>();
      int most = row.cells().stream().mapToInt(Cell::rowsBelow).max().orElse(0);
      for (int i = index + 1; i < placed.size() && below.size() < most && isBordered(i); i++) {
        below.add(placed.get(i).item().height());
      }
      if (each.repeated()) {
        canvas.artifact(() -> row.draw(canvas, sheet.left(), each.top(), begins, ends, below));
      } else {
        row.draw(canvas, sheet.left(), each.top(), begins, ends, below);
      }
    }
  }

  private boolean isBordered(int index) {
    return placed.get(index).item() instanceof Row row && row.border() > 0;
  }

  private void notes(Canvas canvas) {
    double y = sheet.height() - sheet.bottom() - marginText.heightInTypeArea(first) - notesHeight;
    double line = y + ABOVE_NOTES / 2;
    canvas.artifact(() -> canvas.strokes().rule(sheet.left(), line, NOTE_LINE, NOTE_LINE_WIDTH));
    y += ABOVE_NOTES;
    for (Slab note : notes) {
      note.ink().draw(canvas, sheet.left(), y + note.before());
      y += note.before() + note.height() + note.after();
    }
  }
}
