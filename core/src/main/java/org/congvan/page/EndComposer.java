package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.code.DocumentSymbol;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.model.Attachment;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentHeader;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.path.DocumentPath;
import org.congvan.text.OfficialDate;
import org.congvan.text.ordinal.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what follows the text: recipients, signature, annexes and the block of a copying agency.
 */
final class EndComposer {

  private final PageLayout layout;
  private final LineFitter fitter;
  private final LetterheadComposer letterheads;

  EndComposer(PageLayout layout, LineFitter fitter, LetterheadComposer letterheads) {
    this.layout = layout;
    this.fitter = fitter;
    this.letterheads = letterheads;
  }

  @Nullable RecipientBlock recipients(Distribution distribution, DocumentPath at) {
    if (distribution.equals(Distribution.EMPTY)) {
      return null;
    }
    DocumentPath all = at.child("distribution");
    List<ComponentLines> lines = new ArrayList<>();
    for (int i = 0; i < distribution.recipients().size(); i++) {
      lines.add(
          ComponentLines.of(
              Component.RECIPIENT_LIST,
              all.child("recipients").item(i),
              "- " + distribution.recipients().get(i) + ";"));
    }
    if (distribution.archive() != null) {
      lines.add(
          ComponentLines.of(
              Component.RECIPIENT_LIST, all.child("archive"), "- " + distribution.archive() + "."));
    }
    return new RecipientBlock(
        ComponentLines.of(Component.RECIPIENTS_WORD, all, "Nơi nhận:"),
        lines,
        distribution.drafter() == null
            ? null
            : fitter.line(
                Component.DRAFTER_MARK, all.child("drafter"), distribution.drafter().toString()));
  }

  SignatureBlock signature(Signature signature, DocumentPath at) {
    DocumentPath signed = at.child("signature");
    List<ComponentLines> authority = new ArrayList<>();
    for (int i = 0; i < signature.authorities().size(); i++) {
      SigningAuthority line = signature.authorities().get(i);
      authority.add(
          authority(
              signed.child("authorities").item(i),
              line.form().abbreviation() + " " + line.principal()));
    }
    if (signature.position() != null) {
      authority.add(authority(signed.child("position"), signature.position()));
    }
    return new SignatureBlock(
        authority,
        signature.otherPosition() == null
            ? null
            : authority(signed.child("otherPosition"), signature.otherPosition()),
        ComponentLines.of(Component.SIGNER_NAME, signed.child("fullName"), signature.fullName()));
  }

  private ComponentLines authority(DocumentPath path, String words) {
    return fitter.fitted(Component.AUTHORITY, path, words, layout.signatureColumns().right());
  }

  AnnexPage annex(OfficialDocument document, int index, DocumentPath at) {
    Attachment attachment = document.attachments().get(index);
    DocumentPath annex = at.child("attachments").item(index);
    boolean several = document.attachments().size() > 1;
    return new AnnexPage(
        ComponentLines.of(
            Component.ANNEX_LABEL,
            annex,
            several ? "Phụ lục " + RomanNumeral.format(index + 1) : "Phụ lục"),
        attachment.title() == null
            ? null
            : fitter.fitted(
                Component.ANNEX_TITLE,
                annex.child("title"),
                attachment.title(),
                layout.typeAreaWidth()),
        fitter.phrases(
            Component.ANNEX_POINTER, at.child("header"), pointer(document), layout.typeAreaWidth()),
        EndMark.append(BodyComposer.compose(attachment.content(), annex.child("content"), layout)));
  }

  /** What the annex belongs to, and by whom: a line breaks between the two, not inside the date. */
  private static List<String> pointer(OfficialDocument document) {
    DocumentHeader header = document.header();
    return List.of(
        "(Kèm theo "
            + document.type().vietnameseName()
            + " số "
            + (header.code() == null ? "…" : "")
            + header.symbol().map(DocumentSymbol::toString).orElse("")
            + " "
            + document.issuedOn().map(OfficialDate::format).orElse(OfficialDate.BLANK),
        "của " + LineFitter.withoutLineEnds(header.issuer().name()) + ")");
  }

  CopyBlock copyBlock(DocumentCopy copy) {
    DocumentPath at = DocumentPath.ROOT;
    return new CopyBlock(
        fitter.line(Component.COPY_FORM, at.child("form"), copy.form().words()),
        fitter.fitted(
            Component.ISSUING_AGENCY,
            DocumentPath.of("header", "issuer", "name"),
            copy.header().issuer().name(),
            layout.headerColumns().left()),
        LetterheadComposer.code(copy, at),
        letterheads.placeAndDate(copy.header().promulgation(), at, layout.headerColumns().right()),
        recipients(copy.distribution(), at),
        copy.signature() == null ? null : signature(copy.signature(), at));
  }
}
