package org.congvan.validation;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.jspecify.annotations.Nullable;

/**
 * Which document a report is about, such as the dispatch 477/SKHCN-TTNCUĐ of 11/11/2019.
 *
 * @param type the type of the document
 * @param code number and symbol; null in a draft that has none yet
 * @param issuedOn the date of issue; null in a draft that has none yet
 */
public record JudgedDocument(
    DocumentType type, @Nullable DocumentCode code, @Nullable LocalDate issuedOn) {

  /** Refuses null in the required part. */
  public JudgedDocument {
    Objects.requireNonNull(type, "type");
  }

  /**
   * Takes the names of a document.
   *
   * @param document the document
   * @return its type, code and date
   */
  public static JudgedDocument from(OfficialDocument document) {
    return new JudgedDocument(
        document.type(), document.header().code(), document.issuedOn().orElse(null));
  }
}
