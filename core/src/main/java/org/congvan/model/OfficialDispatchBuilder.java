package org.congvan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.reference.LegalReference;

/** Collects the parts of an {@link OfficialDispatch}; not thread-safe. */
public final class OfficialDispatchBuilder extends DocumentBuilder<OfficialDispatchBuilder> {

  private final List<AnsweredDocument> inResponseTo = new ArrayList<>();

  OfficialDispatchBuilder(IssuingAgency issuer, String subject) {
    super(issuer, subject);
  }

  @Override
  OfficialDispatchBuilder self() {
    return this;
  }

  /**
   * Adds a document that the dispatch answers (phúc đáp).
   *
   * @param reference the answered document as it is cited
   * @return this builder
   */
  public OfficialDispatchBuilder inResponseTo(LegalReference reference) {
    return inResponseTo(AnsweredDocument.of(Objects.requireNonNull(reference, "reference")));
  }

  /**
   * Adds a document that the dispatch answers, with its identifiers.
   *
   * @param answered the answered document
   * @return this builder
   */
  public OfficialDispatchBuilder inResponseTo(AnsweredDocument answered) {
    inResponseTo.add(Objects.requireNonNull(answered, "answered"));
    return this;
  }

  /**
   * Sets the documents that the dispatch answers, in the place of those added so far.
   *
   * @param newInResponseTo the answered documents; may be empty
   * @return this builder
   */
  public OfficialDispatchBuilder inResponseTo(List<AnsweredDocument> newInResponseTo) {
    Objects.requireNonNull(newInResponseTo, "newInResponseTo");
    inResponseTo.clear();
    newInResponseTo.forEach(this::inResponseTo);
    return this;
  }

  /**
   * Makes the dispatch.
   *
   * @return the dispatch, perhaps a draft
   */
  public OfficialDispatch build() {
    return new OfficialDispatch(
        header,
        subject,
        addressees,
        inResponseTo,
        content,
        signature,
        distribution,
        attachments,
        registration);
  }
}
