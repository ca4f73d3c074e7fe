package org.congvan.spring.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.congvan.spring.event.DocumentEvent;
import org.congvan.spring.problem.Problem;
import org.congvan.spring.problem.ProblemType;
import org.congvan.spring.problem.Problems;
import org.congvan.spring.settings.CongvanProperties;
import org.congvan.spring.web.ProblemWriter;
import org.congvan.spring.web.RequestLanguage;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;

/**
 * One request and its answer: who may ask, how long a body may be and take, where the work is done,
 * and which headers an answer has.
 */
final class Exchange {

  private final CongvanProperties.Http settings;
  private final BodyInTime bodies;
  private final BodySpace space;
  private final BoundedWork work;
  private final Problems problems;
  private final RequestLanguage language;
  private final ApplicationEventPublisher events;
  private final ProblemWriter writer = new ProblemWriter();

  Exchange(
      CongvanProperties settings,
      BoundedWork work,
      Problems problems,
      RequestLanguage language,
      ApplicationEventPublisher events) {
    this.settings = settings.http();
    this.bodies = new BodyInTime(settings.limits().json().documentLength());
    this.space = BodySpace.forBodiesOf(bodies.longest());
    this.work = work;
    this.problems = problems;
    this.language = language;
    this.events = events;
  }

  /** What a request wants, read before its body is. */
  interface Wish {
    Work of(HttpServletRequest request, Locale locale) throws Refusal;
  }

  /** What is done with a body; it does not touch the request, which may be gone by then. */
  interface Work {
    Answer on(byte[] body) throws Refusal, IOException;
  }

  /**
   * Answers a request.
   *
   * @throws IOException if the client is gone
   */
  void answer(HttpServletRequest request, HttpServletResponse response, Wish wish)
      throws IOException {
    Locale locale = language.of(request);
    Deadline deadline = Deadline.in(settings.timeout());
    setSafeHeaders(response);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    Problem problem;
    try (BodySpace.Share share = space.share()) {
      if (!settings.remote() && !LocalClients.isLocal(request)) {
        throw new Refusal(problems.plain(ProblemType.FORBIDDEN, "", locale), null);
      }
      Work wanted = wish.of(request, locale);
      byte[] body = bodies.read(request, share, deadline);
      write(work.done(() -> wanted.on(body), deadline), response);
      return;
    } catch (Refusal refusal) {
      problem = refused(refusal.problem(), refusal.reason());
    } catch (DocumentFormatException | JacksonException unreadable) {
      problem = refused(problems.unreadable(unreadable, locale), DocumentEvent.Reason.UNREADABLE);
    } catch (BodyInTime.TooLong tooLong) {
      problem =
          refused(problems.tooLong(bodies.longest(), locale), DocumentEvent.Reason.UNREADABLE);
    } catch (BodyInTime.TooSlow tooSlow) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
      problem = problems.plain(ProblemType.TOO_SLOW, deadline.seconds(), locale);
    } catch (BoundedWork.Busy busy) {
      response.setHeader(HttpHeaders.RETRY_AFTER, deadline.seconds());
      problem = problems.plain(ProblemType.BUSY, deadline.seconds(), locale);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      problem = problems.plain(ProblemType.BUSY, deadline.seconds(), locale);
    }
    writer.write(problem, response);
  }

  private Problem refused(Problem problem, DocumentEvent.@Nullable Reason reason) {
    if (reason != null) {
      events.publishEvent(new DocumentEvent.Refused(reason));
    }
    return problem;
  }

  /** Nothing of an answer is kept, guessed at, framed, run, or read by other sites. */
  private static void setSafeHeaders(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader(
        "Content-Security-Policy",
        "frame-ancestors 'none'; script-src 'none'; base-uri 'none'; form-action 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  }

  private static void write(Answer answer, HttpServletResponse response) throws IOException {
    response.setContentType(answer.contentType());
    response.setContentLength(answer.length());
    if (answer.contentDisposition() != null) {
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, answer.contentDisposition());
    }
    answer.writeTo(response.getOutputStream());
    response.flushBuffer();
  }
}
