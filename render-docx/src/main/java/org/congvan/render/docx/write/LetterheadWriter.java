package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.HANGING_INDENT;
import static org.congvan.render.docx.fragment.FragmentName.INDENTS;
import static org.congvan.render.docx.fragment.FragmentName.LEFT_INDENT;

import java.util.List;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.AddresseeBlock;
import org.congvan.page.AgencyLines;
import org.congvan.page.ComponentLines;
import org.congvan.page.Letterhead;
import org.congvan.page.TitleBlock;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.write.ParagraphWriter.Piece;
import org.jspecify.annotations.Nullable;

/** Writes what precedes the body: the two columns of the head, the title, the addressees. */
final class LetterheadWriter {

  private static final String DASH = "- ";

  private final PageLayout layout;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final ParagraphWriter paragraphs;
  private final LayoutTableWriter tables;

  LetterheadWriter(
      PageLayout layout,
      FragmentSet fragments,
      XmlBuffer out,
      ParagraphWriter paragraphs,
      LayoutTableWriter tables) {
    this.layout = layout;
    this.fragments = fragments;
    this.out = out;
    this.paragraphs = paragraphs;
    this.tables = tables;
  }

  /** Writes the head of page 1. */
  void letterhead(Letterhead head) {
    Columns columns = head.columns();
    tables.table(columns, () -> rows(head, columns));
  }

  private void rows(Letterhead head, Columns columns) {
    if (head.circulation() != null) {
      tables.row(
          columns,
          ParagraphWriter.NOTHING,
          () -> {
            stamp(head.circulation(), columns.right());
            paragraphs.gap(layout.gaps().belowCirculation().chosen());
          });
    }
    tables.row(
        columns,
        () -> {
          paragraphs.lines(head.parentAgency());
          agencies(head, columns.left());
        },
        () -> {
          paragraphs.lines(head.nationalName());
          paragraphs.ruled(head.motto(), columns.right());
        });
    if (!head.code().text().isEmpty() || !head.placeAndDate().text().isEmpty()) {
      tables.row(
          columns,
          () -> paragraphs.lines(head.code()),
          () -> paragraphs.lines(head.placeAndDate()));
    }
    if (head.dispatchSubject() != null
        || head.confidentiality() != null
        || head.urgency() != null) {
      tables.row(columns, () -> belowCode(head, columns), ParagraphWriter.NOTHING);
    }
  }

  /** The issuing agencies, the last one with the line below it. */
  private void agencies(Letterhead head, Length column) {
    ComponentLines last = head.agency();
    for (AgencyLines next : head.coIssuers()) {
      paragraphs.lines(last);
      paragraphs.lines(next.parent());
      last = next.name();
    }
    paragraphs.ruled(last, column);
  }

  private void belowCode(Letterhead head, Columns columns) {
    paragraphs.lines(head.dispatchSubject());
    stamp(head.confidentiality(), columns.left());
    stamp(head.urgency(), columns.left());
  }

  private void stamp(@Nullable ComponentLines words, Length column) {
    if (words == null) {
      return;
    }
    Length frame = layout.stampFrames().width(words.text(), width(words.component(), words.text()));
    long room = column.minus(frame).toTwips();
    Piece indents =
        () ->
            out.put(
                fragments.get(INDENTS),
                slot -> {
                  switch (slot) {
                    case LEFT -> out.number(room / 2);
                    case RIGHT -> out.number(room - room / 2);
                    default -> throw new AssertionError(slot);
                  }
                });
    paragraphs.lines(List.of(words), indents);
  }

  /** Writes type name and subject; without addressees below, some room before the body. */
  void title(TitleBlock title, boolean addressed) {
    paragraphs.lines(title.typeName());
    paragraphs.lines(title.subject());
    paragraphs.stroke(
        title.stroke(),
        layout.typeAreaWidth(),
        addressed ? Length.ZERO : layout.style(Component.ADDRESSEES).spaceAfter());
  }

  /** Writes "Kính gửi:" with one name on its line, or with several below. */
  void addressees(AddresseeBlock block) {
    if (block.isSingle()) {
      ComponentLines name = block.names().get(0);
      String line = block.word().text() + " " + name.text();
      paragraphs.lines(ComponentLines.of(name.component(), name.path(), line));
      return;
    }
    Length wordIndent = block.wordIndent();
    paragraphs.lines(
        List.of(block.word()), wordIndent == null ? ParagraphWriter.NOTHING : indent(wordIndent));
    Piece indent = hanging(block.dashIndent(), width(block.word().component(), DASH));
    for (ComponentLines name : block.names()) {
      paragraphs.lines(List.of(name), indent);
    }
  }

  private Length width(Component component, String words) {
    ComponentStyle style = layout.style(component);
    return FontMetrics.timesNewRoman().width(words, style.face(), style.size().chosen());
  }

  private Piece indent(Length left) {
    return () -> out.put(fragments.get(LEFT_INDENT), slot -> out.number(left.toTwips()));
  }

  private Piece hanging(Length dash, Length hanging) {
    return () ->
        out.put(
            fragments.get(HANGING_INDENT),
            slot -> {
              switch (slot) {
                case LEFT -> out.number(dash.toTwips() + hanging.toTwips());
                case HANGING -> out.number(hanging.toTwips());
                default -> throw new AssertionError(slot);
              }
            });
  }
}
