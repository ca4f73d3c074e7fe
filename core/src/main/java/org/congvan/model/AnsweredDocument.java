package org.congvan.model;

import java.util.Objects;
import org.congvan.code.AgencyId;
import org.congvan.reference.LegalReference;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A document that a dispatch answers (văn bản được phúc đáp), such as 922/STTTT-TTBCXB of
 * 31/10/2019, with the identifiers by which the system of its issuer finds it.
 *
 * <p>edXML ResponseFor: OrganId, Code, PromulgationDate, DocumentId.
 *
 * @param reference the document as it is cited: number and symbol, date, issuer
 * @param issuerId the identifier code of its issuer (OrganId); null where not known
 * @param documentId its identifier in the exchange of documents (DocumentId), such as {@code
 *     000.00.00.G22,2015/09/30,7816/VPCP-TTĐT}; null where not known
 */
public record AnsweredDocument(
    LegalReference reference, @Nullable AgencyId issuerId, @Nullable String documentId) {

  /**
   * Normalises the identifier.
   *
   * @throws IllegalArgumentException if an identifier that is given is blank
   */
  public AnsweredDocument {
    Objects.requireNonNull(reference, "reference");
    documentId = RequiredText.ofNullable(documentId, "Id of an answered document");
  }

  /**
   * Makes an answered document that is known by its citation alone.
   *
   * @param reference the document as it is cited
   * @return the answered document
   */
  public static AnsweredDocument of(LegalReference reference) {
    return new AnsweredDocument(reference, null, null);
  }

  /**
   * Returns this answered document with another reference.
   *
   * @param newReference the document as it is cited: number and symbol, date, issuer
   * @return the changed copy
   */
  public AnsweredDocument withReference(LegalReference newReference) {
    return new AnsweredDocument(newReference, issuerId, documentId);
  }

  /**
   * Returns this answered document with the identifier code of its issuer.
   *
   * @param newIssuerId the identifier code of its issuer (OrganId); null where not known
   * @return the changed copy
   */
  public AnsweredDocument withIssuerId(@Nullable AgencyId newIssuerId) {
    return new AnsweredDocument(reference, newIssuerId, documentId);
  }

  /**
   * Returns this answered document with its identifier in the exchange of documents.
   *
   * @param newDocumentId its identifier in the exchange of documents (DocumentId), such as {@code
   *     000.00.00.G22,2015/09/30,7816/VPCP-TTĐT}; null where not known
   * @return the changed copy
   * @throws IllegalArgumentException if the identifier is blank
   */
  public AnsweredDocument withDocumentId(@Nullable String newDocumentId) {
    return new AnsweredDocument(reference, issuerId, newDocumentId);
  }
}
