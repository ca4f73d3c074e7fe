package org.congvan.render.docx.write;

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
import org.congvan.render.docx.write.ParagraphWriter.Piece;
import org.jspecify.annotations.Nullable;

/** Writes what follows the body: recipients, signature, the block of a copying agency. */
final class EndWriter {

  private final PageLayout layout;
  private final ParagraphWriter paragraphs;
  private final LayoutTableWriter tables;

  EndWriter(PageLayout layout, ParagraphWriter paragraphs, LayoutTableWriter tables) {
    this.layout = layout;
    this.paragraphs = paragraphs;
    this.tables = tables;
  }

  /**
   * Writes recipients and signature side by side, in one row that no page break splits. Where
   * several sign, the recipients stand below their signatures. What another office confirms stands
   * below the recipients.
   */
  void signatures(
      @Nullable RecipientBlock recipients,
      List<ComponentLines> confirmation,
      List<List<SignatureBlock>> rows) {
    boolean apart = rows.size() > 1 || (rows.size() == 1 && rows.get(0).size() > 1);
    if (apart) {
      rows.forEach(this::together);
    }
    if (recipients != null && confirmation.isEmpty() && apart) {
      recipients(recipients);
      return;
    }
    List<SignatureBlock> beside = apart || rows.isEmpty() ? List.of() : rows.get(0);
    if (recipients == null && confirmation.isEmpty() && beside.isEmpty()) {
      return;
    }
    Columns columns = layout.signatureColumns();
    Piece left =
        recipients == null && confirmation.isEmpty()
            ? ParagraphWriter.NOTHING
            : () -> leftColumn(recipients, confirmation);
    Piece right = beside.isEmpty() ? ParagraphWriter.NOTHING : () -> signer(beside.get(0), 0);
    tables.table(columns, () -> tables.row(columns, left, right));
  }

  private void leftColumn(@Nullable RecipientBlock recipients, List<ComponentLines> confirmation) {
    if (recipients != null) {
      recipients(recipients);
    }
    if (!confirmation.isEmpty()) {
      confirmation(confirmation);
    }
  }

  /** Writes what is confirmed, where its office signs, and where the name of the signer stands. */
  private void confirmation(List<ComponentLines> lines) {
    int name = lines.size() - 1;
    paragraphs.gap(layout.gaps().belowTable().chosen());
    paragraphs.lines(lines.subList(0, name), ParagraphWriter.NOTHING);
    paragraphs.lines(
        lines.subList(name, lines.size()), paragraphs.spaceBefore(layout.signatureSpace()));
  }

  /** Writes a row of those who sign together; one alone stands in the middle. */
  private void together(List<SignatureBlock> row) {
    Length half = new Length(layout.typeAreaWidth().emu() / 2);
    if (row.size() == 1) {
      paragraphs.together(() -> signer(row.get(0), 0));
    } else {
      Columns columns = new Columns(half, layout.typeAreaWidth().minus(half));
      int more = linesAbove(row.get(1)) - linesAbove(row.get(0));
      tables.table(
          columns,
          () ->
              tables.row(
                  columns,
                  () -> signer(row.get(0), Math.max(0, more)),
                  () -> signer(row.get(1), Math.max(0, -more))));
    }
    paragraphs.gap(layout.gaps().belowTable().chosen());
  }

  private void recipients(RecipientBlock block) {
    paragraphs.lines(block.word());
    block.lines().forEach(paragraphs::lines);
    paragraphs.lines(block.drafterMark());
  }

  private static int linesAbove(SignatureBlock block) {
    return block.above().stream().mapToInt(each -> each.lines().size()).sum();
  }

  /** Writes a block; lines left blank bring its name to the height of the name beside it. */
  private void signer(SignatureBlock block, int blankLines) {
    paragraphs.lines(block.above(), ParagraphWriter.NOTHING);
    Length line =
        FontMetrics.timesNewRoman().lineHeight(layout.style(Component.AUTHORITY).size().chosen());
    Piece roomToSign =
        paragraphs.spaceBefore(layout.signatureSpace().plus(line.times(blankLines, 1)));
    ComponentLines other = block.otherPosition();
    if (other != null) {
      paragraphs.lines(List.of(other), roomToSign);
    }
    paragraphs.lines(List.of(block.name()), other == null ? roomToSign : ParagraphWriter.NOTHING);
  }

  /** Writes the block of a copying agency, below a line over the full width, on one page. */
  void copy(CopyBlock copy) {
    paragraphs.together(() -> copyHead(copy));
    signatures(
        copy.recipients(),
        List.of(),
        copy.signature() == null ? List.of() : List.of(List.of(copy.signature())));
  }

  private void copyHead(CopyBlock copy) {
    Columns columns = layout.headerColumns();
    PageGaps gaps = layout.gaps();
    paragraphs.gap(gaps.aboveCopyLine().chosen());
    paragraphs.stroke(columns.total(), columns.total(), gaps.belowCopyLine().chosen());
    tables.table(
        columns,
        () -> {
          tables.row(
              columns,
              () -> paragraphs.ruled(copy.agency(), columns.left()),
              () -> paragraphs.lines(copy.form()));
          tables.row(
              columns,
              () -> paragraphs.lines(copy.code()),
              () -> paragraphs.lines(copy.placeAndDate()));
        });
    paragraphs.gap(gaps.belowCopyHeader().chosen());
  }
}
