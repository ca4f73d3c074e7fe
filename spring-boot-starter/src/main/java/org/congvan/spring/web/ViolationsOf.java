package org.congvan.spring.web;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.congvan.spring.problem.ProblemError;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** The violations in what Spring throws of them, and what a host's own validator said beside. */
final class ViolationsOf {

  private final List<ConstraintViolation<?>> violations = new ArrayList<>();
  private final List<ProblemError> others = new ArrayList<>();
  private final MessageSource messages;
  private final Locale locale;

  private ViolationsOf(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  static ViolationsOf argument(
      MethodArgumentNotValidException invalid, MessageSource messages, Locale locale) {
    ViolationsOf found = new ViolationsOf(messages, locale);
    invalid.getBindingResult().getAllErrors().forEach(found::add);
    return found;
  }

  static ViolationsOf method(
      HandlerMethodValidationException invalid, MessageSource messages, Locale locale) {
    ViolationsOf found = new ViolationsOf(messages, locale);
    invalid
        .getParameterValidationResults()
        .forEach(
            result ->
                result
                    .getResolvableErrors()
                    .forEach(
                        error -> {
                          if (error instanceof ObjectError known) {
                            found.add(known);
                          } else {
                            found.addOther("", error);
                          }
                        }));
    return found;
  }

  List<ConstraintViolation<?>> violations() {
    return violations;
  }

  List<ProblemError> others() {
    return others;
  }

  private void add(ObjectError error) {
    if (error.contains(ConstraintViolation.class)) {
      violations.add(error.unwrap(ConstraintViolation.class));
    } else {
      addOther(error instanceof FieldError field ? field.getField() : "", error);
    }
  }

  private void addOther(String field, MessageSourceResolvable error) {
    String pointer =
        field.isEmpty() ? "" : "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    others.add(
        new ProblemError(
            pointer, field, null, "ERROR", message(error), null, null, null, null, null));
  }

  private String message(MessageSourceResolvable error) {
    try {
      return messages.getMessage(error, locale);
    } catch (NoSuchMessageException none) {
      return String.valueOf(error.getDefaultMessage());
    }
  }
}
