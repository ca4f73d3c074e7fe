package org.congvan.render.html.write;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.PageLayout;
import org.congvan.page.AnnexPage;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.page.CopyBlock;
import org.jspecify.annotations.Nullable;

/** Writes the sheets of a document: its own, and those of its annexes. */
final class DocumentWriter {

  private final PageLayout layout;
  private final HtmlBuffer out;
  private final LineWriter lines;
  private final HeadWriter heads;
  private final BodyWriter bodies;
  private final EndWriter ends;
  private final Footnotes footnotes;
  private final List<Sheets> parts = new ArrayList<>();

  DocumentWriter(PageLayout layout, HtmlBuffer out, StyleRules rules) {
    this.layout = layout;
    this.out = out;
    this.footnotes = new Footnotes(layout);
    this.lines = new LineWriter(out, rules);
    InlineWriter inlines = new InlineWriter(out, footnotes);
    ParagraphWriter paragraphs = new ParagraphWriter(layout, out, inlines);
    ColumnWriter columns = new ColumnWriter(out, rules);
    FigureWriter figures = new FigureWriter(layout, out, rules, paragraphs);
    TableWriter tables = new TableWriter(layout, out, rules, paragraphs, figures);
    this.heads = new HeadWriter(layout, out, rules, lines, columns);
    this.bodies = new BodyWriter(out, paragraphs, tables, figures);
    this.ends = new EndWriter(layout, out, rules, lines, columns);
  }

  /** Writes all sheets. */
  void write(ComposedDocument document) {
    List<AnnexPage> annexes = document.annexes();
    boolean annexAlone = document.body().isEmpty() && document.letterhead() == null;
    if (!annexAlone) {
      document(document, annexes.isEmpty() ? document.copy() : null);
    }
    for (int i = 0; i < annexes.size(); i++) {
      annex(
          annexes.get(i),
          annexAlone && i == 0 ? document.signingNote() : null,
          i == annexes.size() - 1 ? document.copy() : null);
    }
  }

  /** Returns the sheets that were written, those of each part. */
  List<Sheets> parts() {
    return List.copyOf(parts);
  }

  private void document(ComposedDocument document, @Nullable CopyBlock copy) {
    out.markup("<div>").newLine();
    Sheets sheets = begin(BodyWriter.isLandscape(document.body(), 0) && noHead(document));
    lines.flowing(document.signingNote());
    head(document);
    boolean signed =
        !document.signatures().isEmpty()
            || document.recipients() != null
            || !document.confirmation().isEmpty();
    bodies.blocks(document.body(), signed || copy != null, sheets);
    if (signed || copy != null) {
      sheets.turn(false);
    }
    ends.signatures(document.recipients(), document.confirmation(), document.signatureRows());
    footnotes.write(out);
    sheets.endText();
    contact(document.contact());
    if (copy != null) {
      sheets.text();
      ends.copy(copy);
      sheets.endText();
    }
    sheets.end();
    out.endBlock("div");
  }

  private static boolean noHead(ComposedDocument document) {
    return document.letterhead() == null && document.signingNote() == null;
  }

  private Sheets begin(boolean landscape) {
    Sheets sheets = new Sheets(layout, out, parts.size(), landscape);
    parts.add(sheets);
    return sheets;
  }

  private void head(ComposedDocument document) {
    if (document.letterhead() == null) {
      return;
    }
    heads.letterhead(document.letterhead());
    if (document.title() != null) {
      heads.title(document.title(), document.addressees() != null);
    }
    if (document.addressees() != null) {
      heads.addressees(document.addressees());
    } else if (document.title() == null) {
      out.markup("<div class=\"room-above\"></div>").newLine();
    }
  }

  private void contact(List<ComponentLines> all) {
    if (!all.isEmpty()) {
      out.markup("<div class=\"contact\">").newLine();
      all.forEach(lines::flowing);
      out.endBlock("div");
    }
  }

  private void annex(AnnexPage annex, @Nullable ComponentLines note, @Nullable CopyBlock copy) {
    out.markup("<section>").newLine();
    // A table across takes the head of the annex with it.
    Sheets sheets = begin(BodyWriter.isLandscape(annex.body(), 0));
    lines.flowing(note);
    if (annex.letterhead() != null) {
      heads.letterhead(annex.letterhead());
    }
    lines.element("h1", annex.label(), "lines");
    lines.fitted(annex.title());
    lines.ruled(
        annex.pointer(),
        annex.pointer().stroke(),
        annex.pointer().stroke().emu() > 0 ? "room-below" : "");
    bodies.blocks(annex.body(), copy != null, sheets);
    if (copy != null) {
      sheets.turn(false);
    }
    footnotes.write(out);
    if (copy != null) {
      ends.copy(copy);
    }
    sheets.endText();
    sheets.end();
    out.endBlock("section");
  }
}
