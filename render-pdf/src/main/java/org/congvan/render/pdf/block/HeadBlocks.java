package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Alignment;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.AddresseeBlock;
import org.congvan.page.AgencyLines;
import org.congvan.page.ComponentLines;
import org.congvan.page.Letterhead;
import org.congvan.page.TitleBlock;
import org.congvan.render.pdf.flow.Cell;
import org.congvan.render.pdf.flow.Item;
import org.congvan.render.pdf.flow.Row;
import org.congvan.render.pdf.flow.Slab;
import org.congvan.render.pdf.set.LineSetter;
import org.congvan.render.pdf.set.Look;
import org.congvan.render.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/** Makes what precedes the body: the two columns of the head, the title, the addressees. */
final class HeadBlocks {

  private static final String DASH = "- ";

  private final PageLayout layout;
  private final Paragraphs paragraphs;

  HeadBlocks(Paragraphs paragraphs) {
    this.layout = paragraphs.layout();
    this.paragraphs = paragraphs;
  }

  /** Makes the head of page 1; its left column is read before the right one, row by row. */
  List<Item> letterhead(Letterhead head, Tag tag) {
    Columns columns = head.columns();
    double left = columns.left().toPoints();
    double right = columns.right().toPoints();
    List<Item> rows = new ArrayList<>();
    if (head.circulation() != null) {
      List<Slab> stamp = new ArrayList<>(stamp(head.circulation(), right, tag));
      stamp.add(paragraphs.gap(layout.gaps().belowCirculation().chosen()));
      rows.add(row(columns, List.of(), stamp));
    }
    List<Slab> agencies = new ArrayList<>(paragraphs.lines(head.parentAgency(), left, tag));
    agencies.addAll(agencies(head, left, tag));
    List<Slab> state = new ArrayList<>(paragraphs.lines(head.nationalName(), right, tag));
    state.addAll(ruled(head.motto(), right, tag));
    rows.add(row(columns, agencies, state));
    if (!head.code().text().isEmpty() || !head.placeAndDate().text().isEmpty()) {
      rows.add(
          row(
              columns,
              paragraphs.lines(head.code(), left, tag),
              paragraphs.lines(head.placeAndDate(), right, tag)));
    }
    List<Slab> below = new ArrayList<>(paragraphs.lines(head.dispatchSubject(), left, tag));
    below.addAll(stamp(head.confidentiality(), left, tag));
    below.addAll(stamp(head.urgency(), left, tag));
    if (!below.isEmpty()) {
      rows.add(row(columns, below, List.of()));
    }
    return rows;
  }

  /** Two columns side by side. */
  static Row row(Columns columns, List<Slab> left, List<Slab> right) {
    double middle = columns.left().toPoints();
    return Row.of(
        List.of(
            new Cell(0, middle, 0, left, 1, 0, false),
            new Cell(middle, columns.right().toPoints(), 0, right, 1, 0, false)),
        true);
  }

  private List<Slab> agencies(Letterhead head, double column, Tag tag) {
    List<Slab> slabs = new ArrayList<>();
    ComponentLines last = head.agency();
    for (AgencyLines next : head.coIssuers()) {
      slabs.addAll(paragraphs.lines(last, column, tag));
      slabs.addAll(paragraphs.lines(next.parent(), column, tag));
      last = next.name();
    }
    slabs.addAll(ruled(last, column, tag));
    return slabs;
  }

  private List<Slab> ruled(ComponentLines lines, double column, Tag tag) {
    List<Slab> slabs = new ArrayList<>(paragraphs.lines(lines, column, tag));
    slabs.addAll(paragraphs.stroke(lines.stroke(), column, Length.ZERO));
    return slabs;
  }

  /** A stamp in its frame, in the middle of a column. */
  private List<Slab> stamp(@Nullable ComponentLines words, double column, Tag tag) {
    if (words == null) {
      return List.of();
    }
    Component component = words.component();
    ComponentStyle style = layout.style(component);
    boolean red = component != Component.CIRCULATION;
    Look look = red ? paragraphs.look(component).inRed() : paragraphs.look(component);
    double width =
        layout
            .stampFrames()
            .width(words.text(), paragraphs.length(words.text(), component))
            .toPoints();
    double height = layout.stampFrames().height().chosen().toPoints();
    double line = layout.strokeWidths().stampFrame().chosen().toPoints();
    List<Slab> text =
        paragraphs.lines(List.of(words), paragraphs.column(column, component), look, tag.add("P"));
    double letters = text.stream().mapToDouble(Slab::height).sum();
    double room = Math.max(0, (height - letters) / 2);
    double left = (column - width) / 2;
    List<Slab> slabs = new ArrayList<>();
    slabs.add(
        new Slab(
            style.spaceBefore().toPoints(),
            letters + 2 * room,
            style.spaceAfter().toPoints(),
            false,
            List.of(),
            (canvas, x, top) -> {
              double y = top + room;
              for (Slab each : text) {
                each.ink().draw(canvas, x, y);
                y += each.height();
              }
              canvas.artifact(
                  () ->
                      canvas.strokes().stamp(x + left, top, width, letters + 2 * room, line, red));
            }));
    return slabs;
  }

  /** Makes type name and subject; without addressees below, some room before the body. */
  List<Item> title(TitleBlock title, boolean addressed, Tag tag) {
    double width = layout.typeAreaWidth().toPoints();
    List<Item> items = new ArrayList<>();
    items.addAll(paragraphs.lines(title.typeName(), width, tag));
    items.addAll(paragraphs.lines(title.subject(), width, tag));
    Length below = addressed ? Length.ZERO : layout.style(Component.ADDRESSEES).spaceAfter();
    items.addAll(paragraphs.stroke(title.stroke(), width, below));
    if (title.stroke().compareTo(Length.ZERO) <= 0) {
      items.add(paragraphs.gap(below));
    }
    return items;
  }

  /** Makes "Kính gửi:" with one name on its line, or with several below. */
  List<Item> addressees(AddresseeBlock block, Tag tag) {
    double width = layout.typeAreaWidth().toPoints();
    if (block.isSingle()) {
      ComponentLines name = block.names().get(0);
      String line = block.word().text() + " " + name.text();
      return List.copyOf(
          paragraphs.wrapped(
              ComponentLines.of(name.component(), name.path(), line), width, tag.add("P")));
    }
    Component component = block.word().component();
    Length wordIndent = block.wordIndent();
    Look look = paragraphs.look(component);
    Tag paragraph = tag.add("P");
    List<Slab> word =
        paragraphs.lines(
            List.of(block.word()),
            wordIndent == null
                ? paragraphs.column(width, component)
                : paragraphs.indented(width, component, wordIndent.toPoints()),
            look,
            paragraph);
    List<Slab> slabs = new ArrayList<>(withoutSpaceBelow(word));
    double dash = block.dashIndent().toPoints();
    double hanging = dash + paragraphs.width(DASH, component);
    double after = layout.style(component).spaceAfter().toPoints();
    for (int i = 0; i < block.names().size(); i++) {
      List<Slab> name =
          paragraphs.hanging(block.names().get(i), width, dash, hanging, tag.add("P"));
      boolean last = i + 1 == block.names().size();
      for (int j = 0; j < name.size(); j++) {
        boolean end = last && j + 1 == name.size();
        slabs.add(name.get(j).spaced(0, end ? after : 0));
      }
    }
    return List.copyOf(slabs);
  }

  private static List<Slab> withoutSpaceBelow(List<Slab> slabs) {
    return slabs.stream().map(each -> each.spaced(each.before(), 0)).toList();
  }

  static LineSetter.Column fromLeft(LineSetter.Column column, double indent, double hanging) {
    return new LineSetter.Column(
        column.width(),
        indent,
        hanging,
        Alignment.LEFT,
        column.lineSpacing(),
        column.tabStop(),
        false);
  }
}
