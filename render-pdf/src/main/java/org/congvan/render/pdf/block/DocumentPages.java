package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.AnnexPage;
import org.congvan.page.ComposedDocument;
import org.congvan.render.pdf.draw.Drawing;
import org.congvan.render.pdf.draw.SpanTags;
import org.congvan.render.pdf.flow.Item;
import org.congvan.render.pdf.flow.PageFlow;
import org.congvan.render.pdf.set.Letters;
import org.congvan.render.pdf.tag.Tag;

/** Puts a composed document on pages: the document, its annexes, the copying agency. */
public final class DocumentPages {

  private final ComposedDocument document;
  private final PageLayout layout;
  private final Tag root;
  private final Paragraphs paragraphs;
  private final HeadBlocks heads;
  private final BodyBlocks bodies;
  private final EndBlocks ends;
  private final Bookmarks bookmarks = new Bookmarks();
  private final Tag contact;
  private final PageFlow flow;

  private DocumentPages(ComposedDocument document, Drawing drawing, Letters letters) {
    this.document = document;
    this.layout = document.layout();
    this.root = drawing.tags().document();
    this.paragraphs = new Paragraphs(layout, letters, root);
    this.heads = new HeadBlocks(paragraphs);
    FigureBlocks figures = new FigureBlocks(paragraphs);
    this.bodies =
        new BodyBlocks(paragraphs, new TableBlocks(paragraphs, figures), figures, bookmarks);
    this.ends = new EndBlocks(paragraphs);
    this.contact = root.inside("P");
    this.flow = new PageFlow(drawing, new PageMargins(document, paragraphs, SpanTags.of(contact)));
  }

  /**
   * Draws a document.
   *
   * @param document the document on the page
   * @param drawing where it is drawn
   * @param letters its letters
   * @return its headings with their places
   */
  public static Bookmarks draw(ComposedDocument document, Drawing drawing, Letters letters) {
    DocumentPages pages = new DocumentPages(document, drawing, letters);
    pages.draw();
    return pages.bookmarks;
  }

  private void draw() {
    List<AnnexPage> annexes = document.annexes();
    boolean annexAlone = document.body().isEmpty() && document.letterhead() == null;
    boolean landscape = annexAlone && !annexes.isEmpty() && isLandscape(annexes.get(0));
    BlockSheets sheets = new BlockSheets(layout, flow, landscape);
    sheets.add(paragraphs.lines(document.signingNote(), sheets.width(), root));
    head(sheets);
    boolean signed =
        !document.signatures().isEmpty()
            || document.recipients() != null
            || !document.confirmation().isEmpty();
    if (!annexAlone) {
      bodies.blocks(document.body(), signed || document.copy() != null, root, sheets);
      sheets.turn(false);
      sheets.add(
          ends.signatures(
              document.recipients(), document.confirmation(), document.signatureRows(), root));
    }
    // What stands at the foot of page 1 is read after the signature.
    if (!document.contact().isEmpty()) {
      contact.join();
    }
    for (int i = 0; i < annexes.size(); i++) {
      if (!annexAlone || i > 0) {
        // A table across takes the head of the annex with it.
        sheets.restart(isLandscape(annexes.get(i)));
      }
      annex(annexes.get(i), sheets);
    }
    if (document.copy() != null) {
      sheets.turn(false);
      sheets.add(ends.copy(document.copy(), root));
    }
    sheets.place();
  }

  private static boolean isLandscape(AnnexPage annex) {
    return BodyBlocks.isLandscape(annex.body(), 0);
  }

  /** Makes what stands above the body; a scan shows its own. */
  private void head(BlockSheets sheets) {
    if (document.letterhead() == null) {
      return;
    }
    sheets.add(heads.letterhead(document.letterhead(), root));
    boolean addressed = document.addressees() != null;
    if (document.title() != null) {
      sheets.add(heads.title(document.title(), addressed, root));
    }
    if (document.addressees() != null) {
      sheets.add(heads.addressees(document.addressees(), root));
    } else if (document.title() == null) {
      sheets.add(paragraphs.gap(layout.style(Component.ADDRESSEES).spaceBefore()));
    }
  }

  private void annex(AnnexPage annex, BlockSheets sheets) {
    Tag section = root.add("Sect");
    if (annex.letterhead() != null) {
      sheets.add(heads.letterhead(annex.letterhead(), section));
    }
    List<Item> items = new ArrayList<>();
    items.addAll(
        bookmarks.noting(
            paragraphs.headingLines(annex.label(), sheets.width(), section.add("H1")),
            1,
            annex.label().text()));
    items.addAll(paragraphs.lines(annex.title(), sheets.width(), section));
    items.addAll(paragraphs.lines(annex.pointer(), sheets.width(), section));
    Length below = layout.style(Component.ADDRESSEES).spaceAfter();
    items.addAll(paragraphs.stroke(annex.pointer().stroke(), sheets.width(), below));
    sheets.add(items);
    bodies.beginBelow(1);
    bodies.blocks(annex.body(), false, section, sheets);
  }
}
