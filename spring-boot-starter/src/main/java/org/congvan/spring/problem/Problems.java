package org.congvan.spring.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a request in the one shape that a form can show at its fields (lỗi gửi
 * lại cho bên gọi). Immutable and safe for use by many threads.
 */
public final class Problems {

  private final ValidationReportFormatter formatter;
  private final FindingErrors findings;
  private final ViolationErrors violations;

  /**
   * Makes problems by the regulations of an application.
   *
   * @param regulations the regulations, whose messages are used
   * @param choice how the regulation of a document is chosen
   * @param interpolator makes the messages of violations in the language of the client; null where
   *     there is no Bean Validation
   */
  public Problems(
      RegulationCatalogue regulations,
      RegulationChoice choice,
      @Nullable MessageInterpolator interpolator) {
    this.formatter = ValidationReportFormatter.of(regulations);
    this.findings = new FindingErrors(formatter);
    this.violations = new ViolationErrors(regulations, choice, interpolator);
  }

  /**
   * Says why a body cannot be read.
   *
   * @param refusal what was thrown; its causes are looked through
   * @param locale the language of the client
   * @return 400 with each fault and its place
   */
  public Problem unreadable(Throwable refusal, Locale locale) {
    List<ProblemError> errors = FaultErrors.of(refusal, locale);
    return problem(ProblemType.UNREADABLE, errors, locale, String.valueOf(errors.size()));
  }

  /**
   * Says that a body is too long.
   *
   * @param limit how many bytes are read
   * @param locale the language of the client
   * @return 413
   */
  public Problem tooLong(long limit, Locale locale) {
    return problem(ProblemType.TOO_LONG, List.of(), locale, String.valueOf(limit));
  }

  /**
   * Says which constraints are violated.
   *
   * @param violated the violations in the body of a request
   * @param others messages of a host's own validator, in the language of the client
   * @param locale the language of the client
   * @return 400 with each violation and its place
   */
  public Problem invalid(
      List<ConstraintViolation<?>> violated, List<ProblemError> others, Locale locale) {
    List<ProblemError> errors = new ArrayList<>(violations.of(violated, locale));
    errors.addAll(others);
    return problem(ProblemType.INVALID, errors, locale, String.valueOf(errors.size()));
  }

  /**
   * Says why a document is not taken.
   *
   * @param report the report, of any verdict
   * @param locale the language of the client
   * @return 422 with the headline of the report and all its findings
   */
  public Problem rejected(ValidationReport report, Locale locale) {
    ProblemTexts texts = ProblemTexts.in(locale);
    List<ProblemError> errors = new ArrayList<>();
    formatter
        .obstacle(report, locale)
        .ifPresent(reason -> errors.add(ProblemError.at("", "", reason)));
    errors.addAll(findings.of(report, locale));
    return new Problem(
        ProblemType.REJECTED.uri(),
        texts.get("title." + ProblemType.REJECTED.key()),
        ProblemType.REJECTED.status(),
        formatter.headline(report, locale),
        errors);
  }

  /**
   * Returns the findings of a report as errors.
   *
   * @param report the report
   * @param locale the language of the client
   * @return the findings in the order of the report
   */
  public List<ProblemError> errors(ValidationReport report, Locale locale) {
    return findings.of(report, locale);
  }

  /**
   * Says why a document cannot be written.
   *
   * @param refusal the renderer's refusal
   * @param format the format that was asked for
   * @param sent whether the document is the body of the request; otherwise it is the application's,
   *     and the client may ask for another format
   * @param locale the language of the client
   * @return 422 for a document that was sent, 406 for another
   */
  public Problem unwritable(
      RenderException refusal, RenderFormat format, boolean sent, Locale locale) {
    ProblemType type = ProblemType.UNWRITABLE;
    ProblemTexts texts = ProblemTexts.in(locale);
    ProblemError error =
        ProblemError.at(
            JsonPointers.of(refusal.path()),
            refusal.path().toString(),
            texts.get("render.other", withoutPlace(refusal)));
    return new Problem(
        type.uri(),
        texts.get("title." + type.key()),
        sent ? type.status() : ProblemType.NOT_ACCEPTABLE.status(),
        texts.get("detail." + type.key(), format.id()),
        List.of(error));
  }

  private static String withoutPlace(RenderException refusal) {
    String message = Objects.requireNonNull(refusal.getMessage());
    String place = refusal.path() + ": ";
    return message.startsWith(place) ? message.substring(place.length()) : message;
  }

  /**
   * Says in which formats there are answers, or documents are read.
   *
   * @param type {@link ProblemType#NOT_ACCEPTABLE} or {@link ProblemType#UNSUPPORTED}
   * @param mediaTypes the media types that are right
   * @param locale the language of the client
   * @return 406 or 415
   */
  public Problem otherFormat(ProblemType type, List<String> mediaTypes, Locale locale) {
    return problem(type, List.of(), locale, String.join(", ", mediaTypes));
  }

  /**
   * Says what is wrong in a sentence, with nothing at any place.
   *
   * @param type the kind of problem
   * @param argument what its sentence is about: a parameter and its value, or a number of seconds
   * @param locale the language of the client
   * @return the problem with the status of its kind
   */
  public Problem plain(ProblemType type, String argument, Locale locale) {
    return problem(type, List.of(), locale, argument);
  }

  /**
   * Says that the application has an error, and no more.
   *
   * @param status the status of HTTP, such as 500
   * @param locale the language of the client
   * @return the problem, whose type is {@code about:blank}: it means what its status means
   */
  public Problem ofStatus(int status, Locale locale) {
    ProblemTexts texts = ProblemTexts.in(locale);
    return new Problem(
        URI.create("about:blank"),
        texts.get("title.status", String.valueOf(status)),
        status,
        texts.get(status < 500 ? "detail.status.client" : "detail.status.server"),
        List.of());
  }

  private static Problem problem(
      ProblemType type, List<ProblemError> errors, Locale locale, String argument) {
    ProblemTexts texts = ProblemTexts.in(locale);
    return new Problem(
        type.uri(),
        texts.get("title." + type.key()),
        type.status(),
        texts.get("detail." + type.key(), argument),
        errors);
  }
}
