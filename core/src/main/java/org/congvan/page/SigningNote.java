package org.congvan.page;

import org.congvan.code.DocumentSymbol;
import org.congvan.layout.Component;
import org.congvan.model.DocumentCopy;
import org.congvan.model.DocumentMedium;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.jspecify.annotations.Nullable;

/**
 * What the digital signature of an agency shows at the top right of page 1 of a file of its own
 * (Decree 30/2020/NĐ-CP, Annex I, Part I, II.8.b and III.1.d; Part II, I.3). The signature fills in
 * the time.
 */
final class SigningNote {

  private static final String TIME_TO_FILL_IN = "…/…/…; …:…:… +07:00";

  private SigningNote() {}

  /** That of an attachment: number and symbol of its document, and the time. */
  static @Nullable ComponentLines ofAttachment(OfficialDocument document, DocumentPath at) {
    if (document.header().medium() != DocumentMedium.ELECTRONIC) {
      return null;
    }
    String symbol = document.header().symbol().map(DocumentSymbol::toString).orElse("…");
    String number = document.header().code() == null ? "… " : "";
    return ComponentLines.of(
        Component.SIGNING_NOTE,
        at.child("header"),
        "Số: " + number + symbol + "; " + TIME_TO_FILL_IN);
  }

  /** That of an electronic copy: its form, the copying agency, and the time. */
  static ComponentLines ofCopy(DocumentCopy copy) {
    return ComponentLines.of(
        Component.SIGNING_NOTE,
        DocumentPath.of("header"),
        copy.form().words()
            + "; "
            + LineFitter.withoutLineEnds(copy.header().issuer().name())
            + "; "
            + TIME_TO_FILL_IN);
  }
}
