package org.congvan.render.html.write;

import java.util.List;
import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.ComponentLines;
import org.congvan.page.CopyBlock;
import org.congvan.page.RecipientBlock;
import org.congvan.page.SignatureBlock;
import org.jspecify.annotations.Nullable;

/** Writes what follows the text: recipients, signatures, and the block of a copying agency. */
final class EndWriter {

  private final PageLayout layout;
  private final HtmlBuffer out;
  private final StyleRules rules;
  private final LineWriter lines;
  private final ColumnWriter columns;

  EndWriter(
      PageLayout layout, HtmlBuffer out, StyleRules rules, LineWriter lines, ColumnWriter columns) {
    this.layout = layout;
    this.out = out;
    this.rules = rules;
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * Writes recipients and signatures beside each other. Those who sign together stand above, two in
   * a row, and the recipients below them.
   */
  void signatures(
      @Nullable RecipientBlock recipients,
      List<ComponentLines> confirmation,
      List<List<SignatureBlock>> rows) {
    boolean apart = rows.size() > 1 || (rows.size() == 1 && rows.get(0).size() > 1);
    if (apart) {
      rows.forEach(this::together);
    }
    List<SignatureBlock> beside = apart || rows.isEmpty() ? List.of() : rows.get(0);
    if (recipients == null && confirmation.isEmpty() && beside.isEmpty()) {
      return;
    }
    columns.start(layout.signatureColumns(), "end");
    columns.row(
        () -> {
          if (recipients != null) {
            recipients(recipients);
          }
          if (!confirmation.isEmpty()) {
            confirmation(confirmation);
          }
        },
        () -> {
          if (!beside.isEmpty()) {
            signer(beside.get(0), 0);
          }
        });
    columns.end();
  }

  /** Writes what another office confirms, and below the room to sign, where its name stands. */
  private void confirmation(List<ComponentLines> all) {
    int name = all.size() - 1;
    for (int i = 0; i < all.size(); i++) {
      String room =
          i == name
              ? above(layout.signatureSpace())
              : i == 0 ? above(layout.gaps().belowTable().chosen()) : "";
      lines.flowing(all.get(i), room);
    }
  }

  private void together(List<SignatureBlock> row) {
    if (row.size() == 1) {
      out.markup("<div class=\"end alone\">");
      signer(row.get(0), 0);
      out.endBlock("div");
      return;
    }
    Length half = new Length(layout.typeAreaWidth().emu() / 2);
    int more = linesAbove(row.get(1)) - linesAbove(row.get(0));
    columns.start(new Columns(half, layout.typeAreaWidth().minus(half)), "end together");
    columns.row(
        () -> signer(row.get(0), Math.max(0, more)), () -> signer(row.get(1), Math.max(0, -more)));
    columns.end();
  }

  private void recipients(RecipientBlock block) {
    lines.flowing(block.word());
    block.lines().forEach(lines::flowing);
    lines.flowing(block.drafterMark());
  }

  private static int linesAbove(SignatureBlock block) {
    return block.above().stream().mapToInt(each -> each.lines().size()).sum();
  }

  /** Writes a signature, with more room where another beside it has more lines above its own. */
  private void signer(SignatureBlock block, int blankLines) {
    block.above().forEach(lines::fitted);
    Length line =
        FontMetrics.timesNewRoman().lineHeight(layout.style(Component.AUTHORITY).size().chosen());
    String roomToSign = above(layout.signatureSpace().plus(line.times(blankLines, 1)));
    ComponentLines other = block.otherPosition();
    if (other != null) {
      lines.fitted(other, roomToSign);
    }
    lines.flowing(block.name(), other == null ? roomToSign : "");
  }

  private String above(Length room) {
    return rules.of("padding-top:" + Css.of(room));
  }

  /** Writes the block of the agency that copied the document, under a line of the full width. */
  void copy(CopyBlock copy) {
    out.markup("<div class=\"copy\">").newLine();
    columns.start(layout.headerColumns(), "letterhead");
    columns.row(
        () -> lines.ruled(copy.agency(), copy.agency().stroke()), () -> lines.fitted(copy.form()));
    columns.row(() -> lines.fitted(copy.code()), () -> lines.fitted(copy.placeAndDate()));
    columns.end();
    out.endBlock("div");
    signatures(
        copy.recipients(),
        List.of(),
        copy.signature() == null ? List.of() : List.of(List.of(copy.signature())));
  }
}
