package org.congvan.replacement;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.regulation.Confidence;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * That a document was replaced by another (văn bản được thay thế), such as 110/2004/NĐ-CP by
 * 30/2020/NĐ-CP from 05/3/2020.
 *
 * @param document number and symbol of the document that was replaced
 * @param issued when it was issued; null where number and symbol have a year and say enough
 * @param by number and symbol of the document that replaced it
 * @param from the first day on which it was no longer in force
 * @param source where that was read, in Vietnamese, such as {@code "Nghị định số 30/2020/NĐ-CP,
 *     Điều 37"}
 * @param confidence how sure it is
 */
public record Replacement(
    DocumentCode document,
    @Nullable CitedDate issued,
    DocumentCode by,
    LocalDate from,
    String source,
    Confidence confidence) {

  /**
   * Checks that the document can be recognised.
   *
   * @throws IllegalArgumentException if the source is blank, the document replaces itself, or its
   *     symbol has no year and {@code issued} is null: numbers restart each year
   */
  public Replacement {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(confidence, "confidence");
    source = RequiredText.of(source, "Source of the replacement of " + document);
    if (document.equals(by)) {
      throw new IllegalArgumentException("Document " + document + " must not replace itself");
    }
    if (issued == null && document.year().isEmpty()) {
      throw new IllegalArgumentException(
          "Replacement of "
              + document
              + " needs the day of issue, because its symbol has no year; expected such as"
              + " 03/4/2018");
    }
  }

  /**
   * Returns whether a reference is to the document that was replaced.
   *
   * @param reference any reference
   * @return whether it has that number and symbol; where these have no year, whether its date is
   *     that of the document as well
   */
  public boolean isOf(LegalReference reference) {
    if (!document.equals(reference.code())) {
      return false;
    }
    CitedDate cited = reference.date();
    if (issued == null) {
      return true;
    }
    return cited != null
        && !cited.earliest().isAfter(issued.latest())
        && !issued.earliest().isAfter(cited.latest());
  }
}
