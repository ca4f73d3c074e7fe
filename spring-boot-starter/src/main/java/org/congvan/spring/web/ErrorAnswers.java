package org.congvan.spring.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.spring.language.MessageLanguage;
import org.congvan.spring.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers for any error of the application where Spring Boot would answer nothing: it has its error
 * as JSON, and the client accepts a format of documents alone. The status stays; the answer says no
 * more of the error than that.
 */
public final class ErrorAnswers implements HandlerExceptionResolver, Ordered {

  private static final int ORDER = -1;

  private final Problems problems;
  private final OfferedFormats formats;
  private final RequestLanguage language;
  private final ProblemWriter writer = new ProblemWriter();

  /**
   * Makes a resolver.
   *
   * @param problems says what is wrong
   * @param formats the formats of documents
   * @param languages chooses the language of a client
   */
  public ErrorAnswers(Problems problems, OfferedFormats formats, MessageLanguage languages) {
    this.problems = Objects.requireNonNull(problems, "problems");
    this.formats = Objects.requireNonNull(formats, "formats");
    this.language = new RequestLanguage(languages);
  }

  @Override
  public int getOrder() {
    return ORDER;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!(thrown instanceof HttpMediaTypeNotAcceptableException)
        || !(handler instanceof HandlerMethod method)
        || !ErrorController.class.isAssignableFrom(method.getBeanType())
        || !(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
        || response.isCommitted()
        || !acceptsDocuments(request)) {
      return null;
    }
    Locale locale = language.of(request);
    try {
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
      writer.write(problems.ofStatus(status, locale), response);
      return new ModelAndView();
    } catch (IOException clientIsGone) {
      return null;
    }
  }

  private boolean acceptsDocuments(HttpServletRequest request) {
    try {
      List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
      return accepted.stream().anyMatch(each -> formats.findWritten(each).isPresent());
    } catch (InvalidMediaTypeException none) {
      return false;
    }
  }
}
