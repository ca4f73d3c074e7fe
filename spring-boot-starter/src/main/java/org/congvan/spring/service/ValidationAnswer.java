package org.congvan.spring.service;

import java.util.List;
import org.congvan.spring.problem.ProblemError;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;

/**
 * What {@code POST /documents/validate} answers: the result in words, each finding as a form shows
 * it, and the report as data.
 *
 * @param verdict the verdict
 * @param headline the result in a sentence, in the language of the client
 * @param errors the findings, as in problems
 * @param report the same as data, in the shape of {@code congvan-report/1}
 */
record ValidationAnswer(
    Verdict verdict, String headline, List<ProblemError> errors, ValidationReport report) {

  ValidationAnswer {
    errors = List.copyOf(errors);
  }
}
