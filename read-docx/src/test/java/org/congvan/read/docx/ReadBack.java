package org.congvan.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.congvan.body.ParagraphAlignment;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.PageLayout;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.page.PageBlock;
import org.congvan.page.PageComposer;
import org.congvan.page.PageParagraph;
import org.congvan.read.docx.document.PaperDocument;
import org.congvan.render.PageRegulation;
import org.congvan.render.docx.DocxRenderer;

/** A document written as a Word file, and what was read back from its page. */
record ReadBack(WordFile file, PaperDocument paper) {

  /** Drafts without a date have the page of this day. */
  static final RegulationChoice DAY = RegulationChoice.asOf(LocalDate.of(2021, 3, 9));

  static ReadBack of(OfficialDocument document, RegulationChoice choice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxRenderer().render(document, choice, out);
    WordFile file = WordFile.open(out.toByteArray());
    return new ReadBack(file, DocxReader.standard().read(file));
  }

  static ReadBack of(OfficialDocument issued) throws IOException {
    return of(issued, RegulationChoice.byDateOfIssue());
  }

  OfficialDocument read() {
    return paper.document();
  }

  static PageLayout layout(OfficialDocument document, RegulationChoice choice) {
    return PageRegulation.of(RegulationCatalogue.standard(), document, choice).layout();
  }

  /** A first line of a body in the middle looks like the second line of the addressee above it. */
  static boolean beginsLikeAddressee(OfficialDocument document, RegulationChoice choice) {
    OfficialDocument original = document instanceof DocumentCopy copy ? copy.original() : document;
    List<PageBlock> body = PageComposer.of(layout(document, choice)).compose(document).body();
    return original.addressees().size() == 1
        && !body.isEmpty()
        && body.get(0) instanceof PageParagraph first
        && first.alignment() == ParagraphAlignment.CENTER;
  }
}
