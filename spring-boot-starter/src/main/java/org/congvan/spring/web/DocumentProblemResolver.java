package org.congvan.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.congvan.spring.event.DocumentEvent;
import org.congvan.spring.language.MessageLanguage;
import org.congvan.spring.problem.Problem;
import org.congvan.spring.problem.ProblemType;
import org.congvan.spring.problem.Problems;
import org.congvan.spring.problem.RejectedDocumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers with {@code application/problem+json} where a controller takes or returns documents, and
 * leaves every other request and every other exception alone.
 *
 * <p>It comes before the advices of the application, because one that catches every exception would
 * leave no place to say what is wrong; a method with {@code @ExceptionHandler} in the very
 * controller comes first.
 */
public final class DocumentProblemResolver implements HandlerExceptionResolver, Ordered {

  /** Before the resolvers of Spring MVC, which are at 0, and after what only notes exceptions. */
  private static final int ORDER = -1;

  private final Problems problems;
  private final OfferedFormats formats;
  private final RequestLanguage language;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;
  private final ProblemWriter writer = new ProblemWriter();
  private final DocumentHandlers handlers = new DocumentHandlers();
  private final Map<Class<?>, ExceptionHandlerMethodResolver> ownHandlers =
      new ConcurrentHashMap<>();

  /**
   * Makes a resolver.
   *
   * @param problems says what is wrong
   * @param formats the formats that are offered
   * @param languages chooses the language of a client
   * @param messages the messages of a host's own validators
   * @param events hears of each document that is refused
   */
  public DocumentProblemResolver(
      Problems problems,
      OfferedFormats formats,
      MessageLanguage languages,
      MessageSource messages,
      ApplicationEventPublisher events) {
    this.problems = Objects.requireNonNull(problems, "problems");
    this.formats = Objects.requireNonNull(formats, "formats");
    this.language = new RequestLanguage(languages);
    this.messages = Objects.requireNonNull(messages, "messages");
    this.events = Objects.requireNonNull(events, "events");
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
    if (!(handler instanceof HandlerMethod method)
        || response.isCommitted()
        || hasOwnHandler(method, thrown)) {
      return null;
    }
    Answer answer = answerTo(thrown, method, language.of(request));
    if (answer == null) {
      return null;
    }
    if (answer.reason() != null) {
      events.publishEvent(new DocumentEvent.Refused(answer.reason()));
    }
    try {
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.of(request).getLanguage());
      writer.write(answer.problem(), response);
    } catch (IOException clientIsGone) {
      return null;
    }
    return new ModelAndView();
  }

  private boolean hasOwnHandler(HandlerMethod method, Exception thrown) {
    return ownHandlers
            .computeIfAbsent(method.getBeanType(), ExceptionHandlerMethodResolver::new)
            .resolveMethod(thrown)
        != null;
  }

  private @Nullable Answer answerTo(Exception thrown, HandlerMethod method, Locale locale) {
    if (thrown instanceof RejectedDocumentException rejected) {
      return new Answer(
          problems.rejected(rejected.report(), locale), DocumentEvent.Reason.REJECTED);
    } else if (thrown instanceof UnwritableDocumentException unwritable) {
      return new Answer(
          problems.unwritable(
              unwritable.refusal(), unwritable.format(), handlers.takesDocument(method), locale),
          DocumentEvent.Reason.UNWRITABLE);
    } else if (!handlers.concernsDocuments(method)) {
      return null;
    } else if (thrown instanceof BodyTooLongException tooLong) {
      return new Answer(problems.tooLong(tooLong.limit(), locale), DocumentEvent.Reason.UNREADABLE);
    } else if (thrown instanceof HttpMessageNotReadableException unreadable) {
      return new Answer(problems.unreadable(unreadable, locale), DocumentEvent.Reason.UNREADABLE);
    } else if (thrown instanceof MethodArgumentNotValidException invalid) {
      return invalid(ViolationsOf.argument(invalid, messages, locale), locale);
    } else if (thrown instanceof HandlerMethodValidationException invalid
        && !invalid.isForReturnValue()) {
      return invalid(ViolationsOf.method(invalid, messages, locale), locale);
    } else if (thrown instanceof HttpMediaTypeNotAcceptableException) {
      return otherFormat(
          ProblemType.NOT_ACCEPTABLE,
          OfferedFormats.mediaTypes(formats.written()).stream().map(String::valueOf).toList(),
          locale);
    } else if (thrown instanceof HttpMediaTypeNotSupportedException) {
      return otherFormat(
          ProblemType.UNSUPPORTED,
          OfferedFormats.mediaTypes(formats.read()).stream().map(String::valueOf).toList(),
          locale);
    }
    return null;
  }

  private Answer invalid(ViolationsOf found, Locale locale) {
    return new Answer(
        problems.invalid(found.violations(), found.others(), locale), DocumentEvent.Reason.INVALID);
  }

  private Answer otherFormat(ProblemType type, List<String> mediaTypes, Locale locale) {
    return new Answer(problems.otherFormat(type, mediaTypes, locale), null);
  }

  /** What is answered, and why a document was refused; null where none was. */
  private record Answer(Problem problem, DocumentEvent.@Nullable Reason reason) {}
}
