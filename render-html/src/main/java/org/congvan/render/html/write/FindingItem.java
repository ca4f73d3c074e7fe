package org.congvan.render.html.write;

import java.util.List;
import java.util.Objects;
import org.congvan.path.DocumentPath;

/**
 * An entry of the list of findings beside a page.
 *
 * @param kind the severity as a class of elements, such as {@code error}
 * @param severity the severity in words, such as {@code LỖI}
 * @param rule its rule, such as {@code HEAD-003}
 * @param path where in the document it is
 * @param message what it says
 * @param basis what it rests on
 * @param suggestions what would mend it, in words
 */
public record FindingItem(
    String kind,
    String severity,
    String rule,
    DocumentPath path,
    String message,
    String basis,
    List<String> suggestions) {

  /** Copies the list. */
  public FindingItem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(basis, "basis");
    suggestions = List.copyOf(Objects.requireNonNull(suggestions, "suggestions"));
  }
}
