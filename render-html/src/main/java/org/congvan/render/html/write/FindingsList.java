package org.congvan.render.html.write;

import java.util.List;
import java.util.Objects;

/**
 * What stands beside the page of a document, in one language.
 *
 * @param language the tag of its language, {@code vi} or {@code en}
 * @param headline the verdict in one line
 * @param counts the counts by severity, a line each
 * @param items the findings in their order
 * @param notOnPage what is said before the numbers of findings about parts that are not there
 */
public record FindingsList(
    String language,
    String headline,
    List<String> counts,
    List<FindingItem> items,
    String notOnPage) {

  /** Copies the lists. */
  public FindingsList {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(headline, "headline");
    counts = List.copyOf(Objects.requireNonNull(counts, "counts"));
    items = List.copyOf(Objects.requireNonNull(items, "items"));
    Objects.requireNonNull(notOnPage, "notOnPage");
  }
}
