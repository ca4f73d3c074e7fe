package org.congvan.model;

import java.util.Objects;
import org.congvan.code.DocumentType;

/** Collects the parts of a {@link TitledDocument}; not thread-safe. */
public final class TitledDocumentBuilder extends DocumentBuilder<TitledDocumentBuilder> {

  private DocumentType type;

  TitledDocumentBuilder(DocumentType type, IssuingAgency issuer, String subject) {
    super(issuer, subject);
    this.type = Objects.requireNonNull(type, "type");
  }

  @Override
  TitledDocumentBuilder self() {
    return this;
  }

  /**
   * Sets the type.
   *
   * @param newType a type with a name on the page
   * @return this builder
   */
  public TitledDocumentBuilder type(DocumentType newType) {
    type = Objects.requireNonNull(newType, "newType");
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
