package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.model.Distribution;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.congvan.model.SigningAuthority;
import org.congvan.model.TitledDocument;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/** Lays out what follows the text: recipients, signatures and the block of a copying agency. */
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
    if (isEmpty(distribution)) {
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

  private static boolean isEmpty(Distribution distribution) {
    return distribution.recipients().isEmpty()
        && distribution.archive() == null
        && distribution.drafter() == null;
  }

  /** What another office confirms and where it signs, as Mẫu 1.10 has them. */
  List<ComponentLines> confirmation(OfficialDocument document, DocumentPath at) {
    if (!(document instanceof TitledDocument titled) || titled.confirmation() == null) {
      return List.of();
    }
    DocumentPath path = at.child("confirmation");
    return List.of(
        fitter.fitted(
            Component.CONFIRMATION, path, titled.confirmation(), layout.signatureColumns().left()),
        ComponentLines.of(Component.CONFIRMATION, path, "(Chữ ký, dấu)"),
        ComponentLines.of(Component.CONFIRMATION, path, "Họ và tên"));
  }

  private SignatureBlock signature(Signature signature, DocumentPath at) {
    return signature(signature, at.child("signature"), layout.signatureColumns().right());
  }

  /**
   * The block of the signature beside the recipients, or the blocks of those who sign together: two
   * in a row, so each has half of the width.
   */
  List<SignatureBlock> signatures(OfficialDocument document, DocumentPath at) {
    Length column =
        document.cosignatures().isEmpty()
            ? layout.signatureColumns().right()
            : new Length(layout.typeAreaWidth().emu() / 2);
    List<SignatureBlock> blocks = new ArrayList<>();
    if (document.signature() != null) {
      blocks.add(signature(document.signature(), at.child("signature"), column));
    }
    for (int i = 0; i < document.cosignatures().size(); i++) {
      DocumentPath signed = at.child("cosignatures").item(i);
      blocks.add(signature(document.cosignatures().get(i), signed, column));
    }
    return blocks;
  }

  private SignatureBlock signature(Signature signature, DocumentPath signed, Length column) {
    List<ComponentLines> authority = new ArrayList<>();
    for (int i = 0; i < signature.authorities().size(); i++) {
      SigningAuthority line = signature.authorities().get(i);
      authority.add(
          authority(
              signed.child("authorities").item(i),
              line.form().abbreviation() + " " + line.principal(),
              column));
    }
    if (signature.position() != null) {
      authority.add(authority(signed.child("position"), signature.position(), column));
    }
    return new SignatureBlock(
        signature.agency() == null
            ? null
            : authority(signed.child("agency"), signature.agency(), column),
        authority,
        signature.otherPosition() == null
            ? null
            : authority(signed.child("otherPosition"), signature.otherPosition(), column),
        ComponentLines.of(Component.SIGNER_NAME, signed.child("fullName"), signature.fullName()));
  }

  private ComponentLines authority(DocumentPath path, String words, Length column) {
    return fitter.fitted(Component.AUTHORITY, path, words, column);
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
