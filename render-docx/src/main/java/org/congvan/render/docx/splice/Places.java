package org.congvan.render.docx.splice;

import java.util.function.Supplier;
import org.congvan.model.OfficialDocument;

/**
 * Tells where in a document the words of a component come from, as record accessors reach them, for
 * messages about words that cannot be written.
 *
 * @param document the document whose components are written
 * @param prefix how it is reached; empty, or {@code "original."} for a copied document
 */
record Places(OfficialDocument document, String prefix) {

  Supplier<String> code() {
    return () -> prefix + "header.code";
  }

  Supplier<String> promulgation() {
    return () -> prefix + "header.promulgation.place";
  }

  Supplier<String> agency() {
    return () -> prefix + "header.issuer.name";
  }

  Supplier<String> parentAgency() {
    return () -> prefix + "header.issuer.parentName";
  }

  Supplier<String> contact() {
    return () -> prefix + "header.issuer.contact";
  }

  Supplier<String> subject() {
    return () -> prefix + "subject";
  }

  Supplier<String> addressee(int index) {
    return () -> prefix + "addressees[" + index + "].name";
  }

  Supplier<String> recipient(int index) {
    return () ->
        index < document.distribution().recipients().size()
            ? prefix + "distribution.recipients[" + index + "]"
            : prefix + "distribution.archive";
  }

  Supplier<String> drafter() {
    return () -> prefix + "distribution.drafter";
  }

  Supplier<String> authority() {
    return () -> prefix + "signature";
  }

  Supplier<String> otherPosition() {
    return () -> prefix + "signature.otherPosition";
  }

  Supplier<String> signer() {
    return () -> prefix + "signature.fullName";
  }

  Supplier<String> annexTitle(int index) {
    return () -> prefix + "attachments[" + index + "].title";
  }
}
