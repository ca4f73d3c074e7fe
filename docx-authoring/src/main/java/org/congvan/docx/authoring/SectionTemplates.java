package org.congvan.docx.authoring;

import static org.congvan.docx.authoring.WordElements.*;

import java.math.BigInteger;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.congvan.render.docx.fragment.Slot;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;

/**
 * Authors the pages of a document: paper, margins, where the page number is. Page 1 has a header
 * and footer of its own, which leave the number out.
 */
final class SectionTemplates {

  private static final String PAGE_NUMBER_ID = "rId3";
  private static final String CONTACT_ID = "rId4";
  private static final String NO_CONTACT_ID = "rId5";

  private final PageLayout layout;
  private final Measures measures;

  SectionTemplates(PageLayout layout, Measures measures) {
    this.layout = layout;
    this.measures = measures;
  }

  SectPr section() {
    SectPr section = page();
    if (layout.pageNumbering().place() == PageNumbering.Place.TOP) {
      HeaderReference header = new HeaderReference();
      header.setId(PAGE_NUMBER_ID);
      header.setType(HdrFtrRef.DEFAULT);
      section.getEGHdrFtrReferences().add(header);
    } else {
      section.getEGHdrFtrReferences().add(footer(HdrFtrRef.DEFAULT, PAGE_NUMBER_ID));
    }
    return section;
  }

  SectPr sectionWithContact() {
    SectPr section = section();
    section.getEGHdrFtrReferences().add(footer(HdrFtrRef.FIRST, CONTACT_ID));
    return section;
  }

  /** An annex takes header and footer over from the section before. */
  SectPr annex() {
    SectPr section = page();
    CTPageNumber number = new CTPageNumber();
    number.setStart(BigInteger.ONE);
    section.setPgNumType(number);
    return section;
  }

  SectPr annexWithoutContact() {
    SectPr section = annex();
    section.getEGHdrFtrReferences().add(footer(HdrFtrRef.FIRST, NO_CONTACT_ID));
    return section;
  }

  /** Goes on with header, footer and page numbers, from the first page on. */
  SectPr continued() {
    SectPr section = page();
    section.setTitlePg(null);
    return section;
  }

  /** The size of an upright sheet, and nothing else. */
  SectPr portrait() {
    return size(Slot.PAPER_WIDTH, Slot.PAPER_HEIGHT);
  }

  /** The size of a sheet that lies across, and nothing else. */
  SectPr landscape() {
    SectPr section = size(Slot.PAPER_HEIGHT, Slot.PAPER_WIDTH);
    section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
    return section;
  }

  private SectPr size(Slot width, Slot height) {
    SectPr section = new SectPr();
    SectPr.PgSz size = new SectPr.PgSz();
    size.setW(measures.number(width));
    size.setH(measures.number(height));
    section.setPgSz(size);
    return section;
  }

  private static FooterReference footer(HdrFtrRef type, String id) {
    FooterReference footer = new FooterReference();
    footer.setId(id);
    footer.setType(type);
    return footer;
  }

  private SectPr page() {
    SectPr section = portrait();
    SectPr.PgMar margins = new SectPr.PgMar();
    margins.setTop(measures.number(Slot.MARGIN_TOP));
    margins.setRight(measures.number(Slot.MARGIN_RIGHT));
    margins.setBottom(measures.number(Slot.MARGIN_BOTTOM));
    margins.setLeft(measures.number(Slot.MARGIN_LEFT));
    margins.setHeader(measures.number(Slot.HEADER_DISTANCE));
    margins.setFooter(measures.number(Slot.HEADER_DISTANCE));
    margins.setGutter(BigInteger.ZERO);
    section.setPgMar(margins);
    section.setTitlePg(on());
    return section;
  }
}
