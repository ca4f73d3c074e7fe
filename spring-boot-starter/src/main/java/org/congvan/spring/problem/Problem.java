package org.congvan.spring.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * Why a request is refused (RFC 9457), in the language of its client.
 *
 * <pre>{@code
 * {"type": "https://congvan.org/problems/unreadable", "title": "Không đọc được văn bản",
 *  "status": 400, "detail": "…", "errors": [{"pointer": "/header/code", …}]}
 * }</pre>
 *
 * @param type what names the kind of problem
 * @param title the kind of problem in words, the same for each of its kind
 * @param status the status of HTTP
 * @param detail this problem in a sentence
 * @param errors what is wrong, place by place; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    URI type, String title, int status, String detail, List<ProblemError> errors) {

  /** Copies the list. */
  public Problem {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
    errors = List.copyOf(Objects.requireNonNull(errors, "errors"));
  }
}
