package org.congvan.spring.web;

import java.lang.reflect.Type;
import java.util.Objects;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.spring.event.DocumentEvent;
import org.congvan.spring.problem.RejectedDocumentException;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Validates the documents of parameters with {@link Acceptable} after they are read. */
@ControllerAdvice
public final class AcceptableBodyAdvice extends RequestBodyAdviceAdapter {

  private final DocumentValidator validator;
  private final RegulationChoice choice;
  private final ApplicationEventPublisher events;

  /**
   * Makes an advice.
   *
   * @param validator validates
   * @param choice by which regulation
   * @param events hears of each document that is validated
   */
  public AcceptableBodyAdvice(
      DocumentValidator validator, RegulationChoice choice, ApplicationEventPublisher events) {
    this.validator = Objects.requireNonNull(validator, "validator");
    this.choice = Objects.requireNonNull(choice, "choice");
    this.events = Objects.requireNonNull(events, "events");
  }

  @Override
  public boolean supports(
      MethodParameter parameter,
      Type targetType,
      Class<? extends HttpMessageConverter<?>> converterType) {
    return parameter.hasParameterAnnotation(Acceptable.class);
  }

  @Override
  public Object afterBodyRead(
      Object body,
      HttpInputMessage input,
      MethodParameter parameter,
      Type targetType,
      Class<? extends HttpMessageConverter<?>> converterType) {
    if (!(body instanceof OfficialDocument document)) {
      throw new IllegalStateException(
          "@Acceptable must stand at a parameter that is a document: "
              + parameter.getParameterType().getName());
    }
    ValidationReport report = validator.validate(document, choice);
    events.publishEvent(new DocumentEvent.Validated(report));
    if (report.verdict() != Verdict.ACCEPTABLE) {
      throw new RejectedDocumentException(report);
    }
    return body;
  }
}
