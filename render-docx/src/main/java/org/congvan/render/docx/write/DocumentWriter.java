package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.AnnexPage;
import org.congvan.page.ComponentLines;
import org.congvan.page.ComposedDocument;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;

/** Writes the part {@code word/document.xml}: the document, its annexes, the copying agency. */
final class DocumentWriter {

  private final FragmentSet fragments;
  private final PageLayout layout;
  private final XmlBuffer out;
  private final ParagraphWriter paragraphs;
  private final LetterheadWriter heads;
  private final BodyWriter bodies;
  private final EndWriter ends;
  private final Footnotes footnotes;
  private boolean contactWritten;

  DocumentWriter(
      CompiledLayout compiled,
      int wholeRowPercent,
      XmlBuffer out,
      Relationships relationships,
      Pictures pictures,
      Charts charts) {
    this.fragments = compiled.fragments();
    this.layout = compiled.layout();
    this.out = out;
    this.footnotes = new Footnotes(layout, fragments);
    RunWriter runs = new RunWriter(fragments, out, relationships, footnotes::add);
    this.paragraphs = new ParagraphWriter(layout, fragments, out, runs);
    LayoutTableWriter columns = new LayoutTableWriter(layout, fragments, out, paragraphs);
    this.heads = new LetterheadWriter(layout, fragments, out, paragraphs, columns);
    IllustrationWriter illustrations =
        new IllustrationWriter(layout, fragments, out, paragraphs, pictures, charts);
    CellWriter cells = new CellWriter(layout, fragments, out, runs, paragraphs, illustrations);
    WholeRows wholeRows = new WholeRows(layout, wholeRowPercent);
    this.bodies =
        new BodyWriter(
            layout,
            fragments,
            out,
            runs,
            paragraphs,
            new TableWriter(layout, wholeRows, fragments, out, cells, paragraphs),
            illustrations);
    this.ends = new EndWriter(layout, paragraphs, columns);
  }

  /**
   * Writes the part.
   *
   * @param document the document on the page
   */
  void write(ComposedDocument document) {
    out.put(fragments.get(DOCUMENT), slot -> content(document));
  }

  private void content(ComposedDocument document) {
    paragraphs.lines(document.signingNote());
    head(document);
    boolean signed =
        !document.signatures().isEmpty()
            || document.recipients() != null
            || !document.confirmation().isEmpty();
    boolean contact = !document.contact().isEmpty();
    List<AnnexPage> annexes = document.annexes();
    boolean annexAlone = document.body().isEmpty() && document.letterhead() == null;
    SectionWriter sections =
        new SectionWriter(
            layout,
            fragments,
            out,
            contact ? SECTION_WITH_CONTACT : SECTION,
            annexAlone && BodyWriter.isLandscape(annexes.get(0).body(), 0));
    if (!annexAlone) {
      bodies.blocks(document.body(), signed || document.copy() != null, sections);
      sections.turn(false);
      ends.signatures(document.recipients(), document.confirmation(), document.signatureRows());
    }
    FragmentName annex = contact ? ANNEX_SECTION_WITHOUT_CONTACT : ANNEX_SECTION;
    for (int i = 0; i < annexes.size(); i++) {
      if (!annexAlone || i > 0) {
        // A table across takes the head of the annex with it.
        sections.begin(annex, BodyWriter.isLandscape(annexes.get(i).body(), 0));
      }
      annex(annexes.get(i), sections);
    }
    if (document.copy() != null) {
      sections.turn(false);
      ends.copy(document.copy());
    }
    // A table must not be the last thing on a page: Word would put an empty line after it.
    paragraphs.gap(Length.ZERO);
    sections.last();
  }

  /** Writes what stands above the body; a scan shows its own. */
  private void head(ComposedDocument document) {
    if (document.letterhead() == null) {
      return;
    }
    heads.letterhead(document.letterhead());
    boolean addressed = document.addressees() != null;
    if (document.title() != null) {
      heads.title(document.title(), addressed);
    }
    if (document.addressees() != null) {
      heads.addressees(document.addressees());
    } else if (document.title() == null) {
      paragraphs.gap(layout.style(Component.ADDRESSEES).spaceBefore());
    }
  }

  private void annex(AnnexPage annex, SectionWriter sections) {
    if (annex.letterhead() != null) {
      heads.letterhead(annex.letterhead());
    }
    paragraphs.lines(annex.label());
    paragraphs.lines(annex.title());
    paragraphs.lines(annex.pointer());
    if (annex.pointer().stroke().compareTo(Length.ZERO) > 0) {
      Length roomBelow = layout.style(Component.ADDRESSEES).spaceAfter();
      paragraphs.stroke(annex.pointer().stroke(), sections.width(), roomBelow);
    }
    bodies.blocks(annex.body(), false, sections);
  }

  /** Returns whether all paragraphs written so far keep to the usual styles. */
  boolean keepsToUsualStyles() {
    return paragraphs.keepsToUsualStyles() && !contactWritten;
  }

  /** Returns the footnotes written so far. */
  Footnotes footnotes() {
    return footnotes;
  }

  /** Writes the footer part of page 1. */
  void contact(List<ComponentLines> lines, XmlBuffer part) {
    contactWritten = true;
    RunWriter runs =
        new RunWriter(fragments, part, new Relationships(new XmlBuffer(0)), footnotes::add);
    part.put(
        fragments.get(CONTACT),
        slot ->
            new ParagraphWriter(layout, fragments, part, runs)
                .lines(lines, ParagraphWriter.NOTHING));
  }
}
