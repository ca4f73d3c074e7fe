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
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.text.OfficialDate;
import org.congvan.text.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what stands below the text: recipients, signature, annexes and the block of a copying
 * agency.
 */
final class EndComposer {

  private final PageLayout layout;
  private final LineFitter fitter;

  EndComposer(PageLayout layout, LineFitter fitter) {
    this.layout = layout;
    this.fitter = fitter;
  }

  @Nullable RecipientBlock recipients(Distribution distribution) {
    if (distribution.equals(Distribution.EMPTY)) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    for (Recipient recipient : distribution.recipients()) {
      lines.add("- " + recipient + ";");
    }
    if (distribution.archive() != null) {
      lines.add("- " + distribution.archive() + ".");
    }
    return new RecipientBlock(
        "Nơi nhận:",
        lines,
        distribution.drafter() == null
            ? null
            : fitter.inCase(Component.DRAFTER_MARK, distribution.drafter().toString()));
  }

  SignatureBlock signature(Signature signature) {
    List<String> authority = new ArrayList<>();
    for (SigningAuthority line : signature.authorities()) {
      authority.addAll(authorityLines(line.form().abbreviation() + " " + line.principal()));
    }
    if (signature.position() != null) {
      authority.addAll(authorityLines(signature.position()));
    }
    return new SignatureBlock(
        authority,
        signature.otherPosition() == null ? List.of() : authorityLines(signature.otherPosition()),
        signature.fullName());
  }

  private List<String> authorityLines(String words) {
    return fitter.lines(Component.AUTHORITY, words, layout.signatureColumns().right());
  }

  AnnexPage annex(OfficialDocument document, int index, String prefix) {
    Attachment attachment = document.attachments().get(index);
    boolean several = document.attachments().size() > 1;
    return new AnnexPage(
        several ? "Phụ lục " + RomanNumeral.format(index + 1) : "Phụ lục",
        attachment.title() == null
            ? null
            : fitter.inCase(Component.ANNEX_TITLE, attachment.title()),
        fitter.ruledPhrases(Component.ANNEX_POINTER, pointer(document), layout.typeAreaWidth()),
        EndMark.appendToWords(
            BodyComposer.compose(
                attachment.content().body(),
                prefix + "attachments[" + index + "].content.body.blocks",
                layout)));
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
        "của " + header.issuer().name() + ")");
  }

  CopyBlock copyBlock(DocumentCopy copy) {
    return new CopyBlock(
        fitter.inCase(Component.COPY_FORM, copy.form().words()),
        fitter.ruled(
            Component.ISSUING_AGENCY, copy.header().issuer().name(), layout.headerColumns().left()),
        LetterheadComposer.code(copy),
        LetterheadComposer.placeAndDate(copy.header().promulgation()),
        recipients(copy.distribution()),
        copy.signature() == null ? null : signature(copy.signature()));
  }
}
