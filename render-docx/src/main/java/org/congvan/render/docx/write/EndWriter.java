package org.congvan.render.docx.write;

import java.util.List;
import org.congvan.layout.Columns;
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

  /** Writes recipients and signature side by side, in one row that no page break splits. */
  void signature(@Nullable RecipientBlock recipients, @Nullable SignatureBlock signature) {
    if (recipients == null && signature == null) {
      return;
    }
    Columns columns = layout.signatureColumns();
    Piece left = recipients == null ? ParagraphWriter.NOTHING : () -> recipients(recipients);
    Piece right = signature == null ? ParagraphWriter.NOTHING : () -> signer(signature);
    tables.table(columns, () -> tables.row(columns, left, right));
  }

  private void recipients(RecipientBlock block) {
    paragraphs.lines(block.word());
    block.lines().forEach(paragraphs::lines);
    paragraphs.lines(block.drafterMark());
  }

  private void signer(SignatureBlock block) {
    paragraphs.lines(block.authority(), ParagraphWriter.NOTHING);
    Piece roomToSign = paragraphs.spaceBefore(layout.signatureSpace());
    ComponentLines other = block.otherPosition();
    if (other != null) {
      paragraphs.lines(List.of(other), roomToSign);
    }
    paragraphs.lines(List.of(block.name()), other == null ? roomToSign : ParagraphWriter.NOTHING);
  }

  /** Writes the block of a copying agency, below a line over the full width, on one page. */
  void copy(CopyBlock copy) {
    paragraphs.together(() -> copyHead(copy));
    signature(copy.recipients(), copy.signature());
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
