package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageGaps;
import org.congvan.layout.PageLayout;
import org.congvan.page.ComponentLines;
import org.congvan.page.CopyBlock;
import org.congvan.page.RecipientBlock;
import org.congvan.page.SignatureBlock;
import org.congvan.render.pdf.flow.Cell;
import org.congvan.render.pdf.flow.Item;
import org.congvan.render.pdf.flow.Row;
import org.congvan.render.pdf.flow.Slab;
import org.congvan.render.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/** Makes what follows the body: recipients, signature, the block of a copying agency. */
final class EndBlocks {

  private final PageLayout layout;
  private final Paragraphs paragraphs;

  EndBlocks(Paragraphs paragraphs) {
    this.layout = paragraphs.layout();
    this.paragraphs = paragraphs;
  }

  /**
   * Makes recipients and signature side by side, on one page. Where several sign, the recipients
   * stand below their signatures. What another office confirms stands below the recipients.
   */
  List<Item> signatures(
      @Nullable RecipientBlock recipients,
      List<ComponentLines> confirmation,
      List<List<SignatureBlock>> rows,
      Tag parent) {
    Columns columns = layout.signatureColumns();
    boolean apart = rows.size() > 1 || (rows.size() == 1 && rows.get(0).size() > 1);
    boolean below = recipients != null && confirmation.isEmpty() && apart;
    double leftWidth = below ? layout.typeAreaWidth().toPoints() : columns.left().toPoints();
    // Recipients are read before the signatures, wherever they stand.
    List<Slab> left = new ArrayList<>();
    if (recipients != null) {
      left.addAll(recipients(recipients, leftWidth, parent));
    }
    if (!confirmation.isEmpty()) {
      left.addAll(confirmation(confirmation, leftWidth, parent));
    }
    List<Item> items = new ArrayList<>();
    if (apart) {
      rows.forEach(row -> items.addAll(together(row, parent)));
    }
    if (below) {
      items.addAll(left);
      return items;
    }
    List<SignatureBlock> beside = apart || rows.isEmpty() ? List.of() : rows.get(0);
    if (left.isEmpty() && beside.isEmpty()) {
      return items;
    }
    List<Slab> right =
        beside.isEmpty() ? List.of() : signer(beside.get(0), 0, columns.right().toPoints(), parent);
    items.add(HeadBlocks.row(columns, left, right));
    return items;
  }

  /** Makes what is confirmed, where its office signs, and where the name of the signer stands. */
  private List<Slab> confirmation(List<ComponentLines> lines, double width, Tag parent) {
    int name = lines.size() - 1;
    List<Slab> slabs = new ArrayList<>();
    slabs.add(paragraphs.gap(layout.gaps().belowTable().chosen()));
    slabs.addAll(paragraphs.lines(lines.subList(0, name), width, parent));
    slabs.addAll(
        below(
            layout.signatureSpace(),
            paragraphs.lines(lines.subList(name, lines.size()), width, parent)));
    return slabs;
  }

  private static List<Slab> below(Length room, List<Slab> slabs) {
    List<Slab> lower = new ArrayList<>(slabs);
    Slab first = lower.get(0);
    lower.set(0, first.spaced(room.toPoints(), first.after()));
    return lower;
  }

  /** Makes a row of those who sign together; one alone stands in the middle. */
  private List<Item> together(List<SignatureBlock> row, Tag parent) {
    Length half = new Length(layout.typeAreaWidth().emu() / 2);
    List<Item> items = new ArrayList<>();
    if (row.size() == 1) {
      double width = layout.typeAreaWidth().toPoints();
      items.add(
          Row.of(
              List.of(new Cell(0, width, 0, signer(row.get(0), 0, width, parent), 1, 0, false)),
              true));
    } else {
      Columns columns = new Columns(half, layout.typeAreaWidth().minus(half));
      int more = linesAbove(row.get(1)) - linesAbove(row.get(0));
      // The leading one stands at the right and is read first.
      List<Slab> right = signer(row.get(1), Math.max(0, -more), columns.right().toPoints(), parent);
      List<Slab> left = signer(row.get(0), Math.max(0, more), columns.left().toPoints(), parent);
      items.add(HeadBlocks.row(columns, left, right));
    }
    items.add(paragraphs.gap(layout.gaps().belowTable().chosen()));
    return items;
  }

  private List<Slab> recipients(RecipientBlock block, double width, Tag parent) {
    List<Slab> slabs = new ArrayList<>(paragraphs.lines(block.word(), width, parent));
    for (ComponentLines each : block.lines()) {
      slabs.addAll(paragraphs.wrapped(each, width, parent.add("P")));
    }
    slabs.addAll(paragraphs.lines(block.drafterMark(), width, parent));
    return slabs;
  }

  private static int linesAbove(SignatureBlock block) {
    return block.above().stream().mapToInt(each -> each.lines().size()).sum();
  }

  /** Makes a block; lines left blank bring its name to the height of the name beside it. */
  private List<Slab> signer(SignatureBlock block, int blankLines, double width, Tag parent) {
    List<Slab> slabs = new ArrayList<>(paragraphs.lines(block.above(), width, parent));
    Length line =
        FontMetrics.timesNewRoman().lineHeight(layout.style(Component.AUTHORITY).size().chosen());
    Length room = layout.signatureSpace().plus(line.times(blankLines, 1));
    ComponentLines other = block.otherPosition();
    List<Slab> name = new ArrayList<>(paragraphs.lines(other, width, parent));
    name.addAll(paragraphs.lines(block.name(), width, parent));
    slabs.addAll(below(room, name));
    return slabs;
  }

  /** Makes the block of a copying agency, below a line over the full width, on one page. */
  List<Item> copy(CopyBlock copy, Tag parent) {
    Columns columns = layout.headerColumns();
    double left = columns.left().toPoints();
    double right = columns.right().toPoints();
    PageGaps gaps = layout.gaps();
    List<Item> items = new ArrayList<>();
    items.add(paragraphs.gap(gaps.aboveCopyLine().chosen()).keepingWithNext());
    double width = layout.typeAreaWidth().toPoints();
    paragraphs
        .stroke(layout.typeAreaWidth(), width, gaps.belowCopyLine().chosen())
        .forEach(each -> items.add(each.keepingWithNext()));
    // The form is read before the agency beside it.
    List<Slab> form = paragraphs.lines(copy.form(), right, parent);
    List<Slab> agency = new ArrayList<>(paragraphs.lines(copy.agency(), left, parent));
    agency.addAll(paragraphs.stroke(copy.agency().stroke(), left, Length.ZERO));
    items.add(HeadBlocks.row(columns, agency, form).keepingWithNext());
    items.add(
        HeadBlocks.row(
                columns,
                paragraphs.lines(copy.code(), left, parent),
                paragraphs.lines(copy.placeAndDate(), right, parent))
            .keepingWithNext());
    boolean signed = copy.signature() != null || copy.recipients() != null;
    Slab gap = paragraphs.gap(gaps.belowCopyHeader().chosen());
    items.add(signed ? gap.keepingWithNext() : gap);
    items.addAll(
        signatures(
            copy.recipients(),
            List.of(),
            copy.signature() == null ? List.of() : List.of(List.of(copy.signature())),
            parent));
    return items;
  }
}
