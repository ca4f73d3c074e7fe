package org.congvan.model;

import java.util.ArrayList;
import java.util.List;
import org.congvan.reference.LegalReference;

/** Collects the parts of an {@link OfficialDispatch}; not thread-safe. */
public final class OfficialDispatchBuilder extends DocumentBuilder<OfficialDispatchBuilder> {

  private final List<LegalReference> inResponseTo = new ArrayList<>();

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
   * @param reference the answered document
   * @return this builder
   */
  public OfficialDispatchBuilder inResponseTo(LegalReference reference) {
    inResponseTo.add(reference);
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
