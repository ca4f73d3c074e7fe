package org.congvan.render.docx.splice;

import static org.congvan.render.docx.fragment.FragmentName.HANGING_INDENT;
import static org.congvan.render.docx.fragment.FragmentName.INDENTS;
import static org.congvan.render.docx.fragment.FragmentName.LEFT_INDENT;

import java.util.function.Supplier;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.AddresseeBlock;
import org.congvan.page.Letterhead;
import org.congvan.page.TitleBlock;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.StyleIds;
import org.congvan.render.docx.splice.ParagraphWriter.Piece;
import org.jspecify.annotations.Nullable;

/** Writes what stands above the body: the two columns of the head, the title, the addressees. */
final class LetterheadWriter {

  private static final String DASH = "- ";

  private final PageLayout layout;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private final RunWriter runs;
  private final ParagraphWriter paragraphs;
  private final LayoutTableWriter tables;

  LetterheadWriter(
      PageLayout layout,
      FragmentSet fragments,
      XmlBuffer out,
      RunWriter runs,
      ParagraphWriter paragraphs,
      LayoutTableWriter tables) {
    this.layout = layout;
    this.fragments = fragments;
    this.out = out;
    this.runs = runs;
    this.paragraphs = paragraphs;
    this.tables = tables;
  }

  /** Writes the head of page 1. */
  void letterhead(Letterhead head, Places places) {
    Columns columns = head.columns();
    tables.table(columns, () -> rows(head, columns, places));
  }

  private void rows(Letterhead head, Columns columns, Places places) {
    String circulation = head.circulation();
    if (circulation != null) {
      tables.row(
          columns,
          ParagraphWriter.NOTHING,
          () -> {
            stamp(Component.CIRCULATION, circulation, columns.right());
            paragraphs.gap(layout.gaps().belowCirculation().chosen());
          });
    }
    tables.row(
        columns,
        () -> {
          if (!head.parentAgency().isEmpty()) {
            paragraphs.lines(Component.PARENT_AGENCY, head.parentAgency(), places.parentAgency());
          }
          paragraphs.ruled(
              Component.ISSUING_AGENCY, head.agency(), columns.left(), places.agency());
        },
        () -> {
          paragraphs.line(Component.NATIONAL_NAME, head.nationalName(), places.subject());
          paragraphs.ruled(Component.MOTTO, head.motto(), columns.right(), places.subject());
        });
    tables.row(
        columns,
        () -> paragraphs.line(Component.CODE, head.code(), places.code()),
        () ->
            paragraphs.line(Component.PLACE_AND_DATE, head.placeAndDate(), places.promulgation()));
    if (!head.dispatchSubject().isEmpty()
        || head.confidentiality() != null
        || head.urgency() != null) {
      tables.row(columns, () -> belowCode(head, columns, places), ParagraphWriter.NOTHING);
    }
  }

  private void belowCode(Letterhead head, Columns columns, Places places) {
    if (!head.dispatchSubject().isEmpty()) {
      paragraphs.lines(Component.DISPATCH_SUBJECT, head.dispatchSubject(), places.subject());
    }
    stamp(Component.CONFIDENTIALITY, head.confidentiality(), columns.left());
    stamp(Component.URGENCY, head.urgency(), columns.left());
  }

  private void stamp(Component component, @Nullable String words, Length column) {
    if (words == null) {
      return;
    }
    Length frame = layout.stampFrames().width(words, width(component, words));
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
    paragraphs.paragraph(
        StyleIds.of(component), false, indents, () -> runs.text(words, () -> "header"));
  }

  /** Writes type name and subject; without addressees below, some room before the body. */
  void title(TitleBlock title, boolean addressed, Places places) {
    paragraphs.line(Component.TYPE_NAME, title.typeName(), () -> "type");
    paragraphs.lines(Component.TITLED_SUBJECT, title.subject().lines(), places.subject());
    paragraphs.rule(
        title.subject().rule(),
        layout.typeAreaWidth(),
        addressed ? Length.ZERO : layout.style(Component.ADDRESSEES).spaceAfter());
  }

  /** Writes "Kính gửi:" with one name on its line, or with several below. */
  void addressees(AddresseeBlock block, Places places) {
    if (block.isSingle()) {
      paragraphs.line(
          Component.ADDRESSEES, block.word() + " " + block.names().get(0), places.addressee(0));
      return;
    }
    addressee(block.word(), indent(block.wordIndent()), places.addressee(0));
    Piece indent = hanging(block.dashIndent(), width(Component.ADDRESSEES, DASH));
    for (int i = 0; i < block.names().size(); i++) {
      addressee(block.names().get(i), indent, places.addressee(i));
    }
  }

  private void addressee(String words, Piece indent, Supplier<String> place) {
    paragraphs.paragraph(
        StyleIds.of(Component.ADDRESSEES), false, indent, () -> runs.text(words, place));
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
