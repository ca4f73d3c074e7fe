package org.congvan.spring.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.congvan.rule.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place (lỗi tại một chỗ), such as a symbol without its zero at {@code
 * /header/code}. What is not known is left out of the JSON.
 *
 * @param pointer the place in the body of the request (RFC 6901), such as {@code
 *     /dispatch/header/code}; empty for the whole body
 * @param path the place in the document, such as {@code header.code}; empty for the whole document
 * @param rule the rule that is broken, such as {@code HEAD-003}; for a constraint of the host's own
 *     the name of its annotation, such as {@code Size}; null where something cannot be read
 * @param severity {@code ERROR}, {@code WARNING} or {@code ADVICE}
 * @param message what is wrong, for the person who mends it
 * @param clause what the rule rests on, in words; null where nothing is known
 * @param suggestion what would mend it, in words; null where a person must decide
 * @param suggestions the same as data, to be applied: each with path and value as in a validation
 *     report; null where a person must decide
 * @param line the line in the body, counted from 1; null where it is not known
 * @param column the column in the body, counted from 1; null where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(
    String pointer,
    String path,
    @Nullable String rule,
    String severity,
    String message,
    @Nullable String clause,
    @Nullable String suggestion,
    @Nullable List<Suggestion> suggestions,
    @Nullable Integer line,
    @Nullable Integer column) {

  /** Copies the list. */
  public ProblemError {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    suggestions = suggestions == null ? null : List.copyOf(suggestions);
  }

  /** What cannot be read or written: an error without a rule. */
  static ProblemError at(String pointer, String path, String message) {
    return new ProblemError(pointer, path, null, "ERROR", message, null, null, null, null, null);
  }
}
