package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentSymbol;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.model.Attachment;
import org.congvan.model.DocumentHeader;
import org.congvan.model.DocumentMedium;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.text.OfficialDate;
import org.congvan.text.ordinal.RomanNumeral;

/** Lays out what is issued with a document: its annexes, and documents that it puts into force. */
final class AttachmentComposer {

  private final PageLayout layout;
  private final LineFitter fitter;
  private final LetterheadComposer letterheads;

  AttachmentComposer(PageLayout layout, LineFitter fitter, LetterheadComposer letterheads) {
    this.layout = layout;
    this.fitter = fitter;
    this.letterheads = letterheads;
  }

  /** The attachments in the file of the document; a copy holds all that it was made from. */
  List<AnnexPage> inSameFile(OfficialDocument document, DocumentPath at) {
    List<AnnexPage> pages = new ArrayList<>();
    boolean copied = !at.equals(DocumentPath.ROOT);
    for (int i = 0; i < document.attachments().size(); i++) {
      if (copied || !document.attachments().get(i).separateFile()) {
        pages.add(page(document, i, at));
      }
    }
    return pages;
  }

  /** One attachment. */
  AnnexPage page(OfficialDocument document, int index, DocumentPath at) {
    Attachment attachment = document.attachments().get(index);
    DocumentPath path = at.child("attachments").item(index);
    List<PageBlock> body =
        EndMark.append(BodyComposer.compose(attachment.content(), path.child("content"), layout));
    ComponentLines pointer =
        fitter.phrases(
            Component.ANNEX_POINTER,
            at.child("header"),
            pointer(document, attachment),
            layout.typeAreaWidth());
    String title = attachment.title();
    DocumentPath titlePath = path.child("title");
    if (attachment.type() != null) {
      return new AnnexPage(
          letterheads.ofDocumentPutIntoForce(document, at),
          fitter.line(Component.TYPE_NAME, path.child("type"), attachment.type().vietnameseName()),
          title == null ? null : letterheads.subject(titlePath, title),
          pointer,
          body);
    }
    return new AnnexPage(
        null,
        ComponentLines.of(Component.ANNEX_LABEL, path, label(document, index)),
        title == null
            ? null
            : fitter.fitted(Component.ANNEX_TITLE, titlePath, title, layout.typeAreaWidth()),
        pointer,
        body);
  }

  /** Annexes are counted apart from the documents that are put into force. */
  private static String label(OfficialDocument document, int index) {
    List<Attachment> all = document.attachments();
    long annexes = all.stream().filter(Attachment::isAnnex).count();
    long number = all.subList(0, index + 1).stream().filter(Attachment::isAnnex).count();
    return annexes > 1 ? "Phụ lục " + RomanNumeral.format((int) number) : "Phụ lục";
  }

  /**
   * What the attachment belongs to, and by whom: a line breaks between the two, not inside the
   * date. In an electronic document these places are not filled in.
   */
  private static List<String> pointer(OfficialDocument document, Attachment attachment) {
    DocumentHeader header = document.header();
    String type = document.type().vietnameseName();
    String issuers = issuers(header);
    if (header.medium() == DocumentMedium.ELECTRONIC) {
      return List.of(
          "(Kèm theo " + type + " số … " + OfficialDate.BLANK,
          "của " + (attachment.isAnnex() ? issuers : "…") + ")");
    }
    return List.of(
        "(Kèm theo "
            + type
            + " số "
            + (header.code() == null ? "…" : "")
            + header.symbol().map(DocumentSymbol::toString).orElse("")
            + " "
            + document.issuedOn().map(OfficialDate::format).orElse(OfficialDate.BLANK),
        "của " + issuers + ")");
  }

  private static String issuers(DocumentHeader header) {
    StringBuilder names = new StringBuilder(LineFitter.withoutLineEnds(header.issuer().name()));
    for (int i = 0; i < header.coIssuers().size(); i++) {
      names
          .append(i == header.coIssuers().size() - 1 ? " và " : ", ")
          .append(LineFitter.withoutLineEnds(header.coIssuers().get(i).name()));
    }
    return names.toString();
  }
}
