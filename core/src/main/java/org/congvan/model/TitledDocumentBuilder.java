package org.congvan.model;

import org.congvan.code.DocumentType;

/** Collects the parts of a {@link TitledDocument}; not thread-safe. */
public final class TitledDocumentBuilder extends DocumentBuilder<TitledDocumentBuilder> {

  private final DocumentType type;

  TitledDocumentBuilder(DocumentType type, IssuingAgency issuer, String subject) {
    super(issuer, subject);
    this.type = type;
  }

  @Override
  TitledDocumentBuilder self() {
    return this;
  }

  /**
   * Makes the document.
   *
   * @return the document, perhaps a draft
   */
  public TitledDocument build() {
    return new TitledDocument(
        type,
        header,
        subject,
        addressees,
        content,
        signature,
        distribution,
        attachments,
        registration);
  }
}
