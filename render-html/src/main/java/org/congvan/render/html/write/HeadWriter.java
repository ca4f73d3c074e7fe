package org.congvan.render.html.write;

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
import org.jspecify.annotations.Nullable;

/** Writes what stands above the text: the two columns of the head, the title, the addressees. */
final class HeadWriter {

  private static final String DASH = "- ";

  private final PageLayout layout;
  private final HtmlBuffer out;
  private final StyleRules rules;
  private final LineWriter lines;
  private final ColumnWriter columns;

  HeadWriter(
      PageLayout layout, HtmlBuffer out, StyleRules rules, LineWriter lines, ColumnWriter columns) {
    this.layout = layout;
    this.out = out;
    this.rules = rules;
    this.lines = lines;
    this.columns = columns;
  }

  void letterhead(Letterhead head) {
    Columns widths = head.columns();
    columns.start(widths, "letterhead");
    if (head.circulation() != null) {
      columns.row(
          () -> {},
          () -> {
            stamp(head.circulation());
            out.markup("<div class=\"below-circulation\"></div>");
          });
    }
    columns.row(
        () -> {
          lines.fitted(head.parentAgency());
          agencies(head);
        },
        () -> {
          lines.fitted(head.nationalName());
          lines.ruled(head.motto(), head.motto().stroke());
        });
    columns.row(() -> lines.fitted(head.code()), () -> lines.fitted(head.placeAndDate()));
    columns.row(
        () -> {
          lines.fitted(head.dispatchSubject());
          stamp(head.confidentiality());
          stamp(head.urgency());
        },
        () -> {});
    columns.end();
  }

  private void agencies(Letterhead head) {
    ComponentLines last = head.agency();
    for (AgencyLines next : head.coIssuers()) {
      lines.fitted(last);
      lines.fitted(next.parent());
      last = next.name();
    }
    lines.ruled(last, last.stroke());
  }

  private void stamp(@Nullable ComponentLines words) {
    if (words == null) {
      return;
    }
    Length frame = layout.stampFrames().width(words.text(), width(words.component(), words.text()));
    out.start("p").place(words.path(), words.component()).classes("lines").done();
    out.start("span").classes("frame", rules.of("width:" + Css.of(frame))).done();
    lines.words(words);
    out.end("span").endBlock("p");
  }

  void title(TitleBlock title, boolean addressed) {
    String room = addressed ? "" : "room-below";
    if (title.subject() == null) {
      lines.ruled(title.typeName(), title.stroke(), room);
    } else {
      lines.fitted(title.typeName());
      lines.ruled(title.subject(), title.stroke(), room);
    }
  }

  void addressees(AddresseeBlock block) {
    if (block.isSingle()) {
      ComponentLines name = block.names().get(0);
      out.start("p").place(block.word().path(), block.word().component()).done();
      lines.words(block.word());
      out.markup(" ").start("span").place(name.path(), name.component()).classes("name").done();
      lines.words(name);
      out.end("span").endBlock("p");
      return;
    }
    Length indent = block.wordIndent();
    if (indent == null) {
      lines.fitted(block.word(), "joined-below");
    } else {
      String left = rules.of("padding-left:" + Css.of(indent));
      lines.flowing(block.word(), "left", "joined-below", left);
    }
    Length hanging = width(block.word().component(), DASH);
    String dashed =
        rules.of(
            "padding-left:"
                + Css.of(block.dashIndent().plus(hanging))
                + ";text-indent:-"
                + Css.of(hanging));
    int last = block.names().size() - 1;
    for (int i = 0; i <= last; i++) {
      String below = i < last ? "joined-below" : "";
      lines.flowing(block.names().get(i), "left", "joined-above", below, dashed);
    }
  }

  private Length width(Component component, String words) {
    ComponentStyle style = layout.style(component);
    return FontMetrics.timesNewRoman().width(words, style.face(), style.size().chosen());
  }
}
