package org.congvan.law;

import java.time.LocalDate;
import java.util.Objects;
import org.congvan.code.DocumentFamily;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Which regulation governs a document (quy định áp dụng), or why none could be found, such as
 * {@link Reason#NO_DATE} for a draft.
 */
public sealed interface RegulationDecision {

  /**
   * The regulation was found.
   *
   * @param entry the regulation with its page and rules
   */
  record Found(RegulationEntry entry) implements RegulationDecision {
    /** Refuses null. */
    public Found {
      Objects.requireNonNull(entry, "entry");
    }
  }

  /**
   * No regulation was found.
   *
   * @param reason why
   * @param family the document's family
   * @param day the day that was asked about; null unless the reason is {@link Reason#NO_REGULATION}
   * @param regulationId the id that was asked for; null unless the reason is {@link
   *     Reason#UNKNOWN_REGULATION}
   */
  record NotFound(
      Reason reason, DocumentFamily family, @Nullable LocalDate day, @Nullable String regulationId)
      implements RegulationDecision {
    /**
     * Normalises the id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public NotFound {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(family, "family");
      regulationId = RequiredText.ofNullable(regulationId, "Id of a regulation");
    }

    /**
     * Says why in English, for messages to developers.
     *
     * @return such as {@code no regulation is known for documents of family ADMINISTRATIVE issued
     *     on 1999-01-01}
     */
    public String explanation() {
      return switch (reason) {
        case NO_DATE ->
            "a draft without a date of issue does not say which regulation it is set by";
        case NO_REGULATION ->
            "no regulation is known for documents of family " + family + " issued on " + day;
        case OTHER_FAMILY ->
            "no regulation is known for documents of family " + family + " on any day";
        case UNKNOWN_REGULATION -> "no regulation \"" + regulationId + "\" is known";
      };
    }
  }

  /** Why no regulation was found. */
  enum Reason {
    /** The document has no date of issue, and the caller named neither a day nor a regulation. */
    NO_DATE,
    /** No regulation for the document's family was in force on the day. */
    NO_REGULATION,
    /** The catalogue has no regulation for the document's family, whatever the day. */
    OTHER_FAMILY,
    /** The caller named a regulation that the catalogue does not have. */
    UNKNOWN_REGULATION
  }
}
