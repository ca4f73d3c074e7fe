package org.congvan.page;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, taken from the document and nothing else.
 *
 * @param title such as {@code "Công văn 477/SKHCN-TTNCUĐ"}
 * @param subject what the document is about
 * @param creator the issuing agency
 * @param language the language tag, {@code "vi-VN"}
 * @param date the date of issue; null in a draft
 */
public record DocumentProperties(
    PropertyText title,
    PropertyText subject,
    PropertyText creator,
    String language,
    @Nullable LocalDate date) {
  /** Refuses null in the required parts. */
  public DocumentProperties {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(creator, "creator");
    Objects.requireNonNull(language, "language");
  }
}
