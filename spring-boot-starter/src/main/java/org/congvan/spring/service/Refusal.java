package org.congvan.spring.service;

import org.congvan.spring.event.DocumentEvent;
import org.congvan.spring.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is answered where something is wrong. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient DocumentEvent.@Nullable Reason reason;

  /**
   * Makes a refusal.
   *
   * @param problem the answer
   * @param reason why a document is refused; null where none was looked at
   */
  Refusal(Problem problem, DocumentEvent.@Nullable Reason reason) {
    super(problem.title());
    this.problem = problem;
    this.reason = reason;
  }

  Problem problem() {
    return problem;
  }

  DocumentEvent.@Nullable Reason reason() {
    return reason;
  }
}
