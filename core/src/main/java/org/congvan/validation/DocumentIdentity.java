package org.congvan.validation;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.jspecify.annotations.Nullable;

/**
 * Type, code and date of the document that a report is about, such as dispatch 477/SKHCN-TTNCUĐ of
 * 11/11/2019 (văn bản được kiểm tra).
 *
 * @param type the type of the document
 * @param code number and symbol; null in a draft without one
 * @param issuedOn the date of issue; null in a draft without one
 */
public record DocumentIdentity(
    DocumentType type, @Nullable DocumentCode code, @Nullable LocalDate issuedOn) {

  /** Rejects null in the required part. */
  public DocumentIdentity {
    Objects.requireNonNull(type, "type");
  }

  /**
   * Returns the identity of a document.
   *
   * @param document the document
   * @return its type, code and date
   */
  public static DocumentIdentity from(OfficialDocument document) {
    return new DocumentIdentity(
        document.type(), document.header().code(), document.issuedOn().orElse(null));
  }
}
