package org.congvan.render.docx.splice;

import org.congvan.layout.Columns;
import org.congvan.layout.Component;
import org.congvan.layout.Gaps;
import org.congvan.layout.PageLayout;
import org.congvan.page.CopyBlock;
import org.congvan.page.RecipientBlock;
import org.congvan.page.SignatureBlock;
import org.congvan.render.docx.fragment.StyleIds;
import org.congvan.render.docx.splice.ParagraphWriter.Piece;
import org.jspecify.annotations.Nullable;

/** Writes what stands below the body: recipients, signature, the block of a copying agency. */
final class EndWriter {

  private final PageLayout layout;
  private final RunWriter runs;
  private final ParagraphWriter paragraphs;
  private final LayoutTableWriter tables;

  EndWriter(
      PageLayout layout, RunWriter runs, ParagraphWriter paragraphs, LayoutTableWriter tables) {
    this.layout = layout;
    this.runs = runs;
    this.paragraphs = paragraphs;
    this.tables = tables;
  }

  /** Writes recipients and signature side by side, in one row that no page break splits. */
  void signature(
      @Nullable RecipientBlock recipients, @Nullable SignatureBlock signature, Places places) {
    if (recipients == null && signature == null) {
      return;
    }
    Columns columns = layout.signatureColumns();
    Piece left =
        recipients == null ? ParagraphWriter.NOTHING : () -> recipients(recipients, places);
    Piece right = signature == null ? ParagraphWriter.NOTHING : () -> signer(signature, places);
    tables.table(columns, () -> tables.row(columns, left, right));
  }

  private void recipients(RecipientBlock block, Places places) {
    paragraphs.line(Component.RECIPIENTS_WORD, block.word(), places.recipient(0));
    for (int i = 0; i < block.lines().size(); i++) {
      paragraphs.line(Component.RECIPIENT_LIST, block.lines().get(i), places.recipient(i));
    }
    if (block.drafterMark() != null) {
      paragraphs.line(Component.DRAFTER_MARK, block.drafterMark(), places.drafter());
    }
  }

  private void signer(SignatureBlock block, Places places) {
    paragraphs.lines(Component.AUTHORITY, block.authority(), places.authority());
    Piece roomToSign = paragraphs.spaceBefore(layout.signatureSpace());
    boolean other = !block.otherPosition().isEmpty();
    if (other) {
      paragraphs.paragraph(
          StyleIds.of(Component.AUTHORITY),
          false,
          roomToSign,
          () -> runs.lines(block.otherPosition(), places.otherPosition()));
    }
    paragraphs.paragraph(
        StyleIds.of(Component.SIGNER_NAME),
        false,
        other ? ParagraphWriter.NOTHING : roomToSign,
        () -> runs.text(block.name(), places.signer()));
  }

  /** Writes the block of a copying agency, below a line over the full width, on one page. */
  void copy(CopyBlock copy, Places places) {
    paragraphs.together(() -> copyHead(copy, places));
    signature(copy.recipients(), copy.signature(), places);
  }

  private void copyHead(CopyBlock copy, Places places) {
    Columns columns = layout.headerColumns();
    Gaps gaps = layout.gaps();
    paragraphs.gap(gaps.aboveCopyLine().chosen());
    paragraphs.rule(columns.total(), columns.total(), gaps.belowCopyLine().chosen());
    tables.table(
        columns,
        () -> {
          tables.row(
              columns,
              () ->
                  paragraphs.ruled(
                      Component.ISSUING_AGENCY, copy.agency(), columns.left(), places.agency()),
              () -> paragraphs.line(Component.COPY_FORM, copy.form(), () -> "form"));
          tables.row(
              columns,
              () -> paragraphs.line(Component.CODE, copy.code(), places.code()),
              () ->
                  paragraphs.line(
                      Component.PLACE_AND_DATE, copy.placeAndDate(), places.promulgation()));
        });
    paragraphs.gap(gaps.belowCopyHeader().chosen());
  }
}
