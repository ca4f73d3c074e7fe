package org.congvan.spring.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.congvan.count.CountScanner;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonCitations;
import org.congvan.render.json.JsonCounts;
import org.congvan.scan.CitationScanner;
import org.congvan.spring.event.DocumentEvent;
import org.congvan.spring.problem.Problems;
import org.congvan.spring.settings.CongvanProperties;
import org.congvan.spring.web.DocumentBodyReader;
import org.congvan.spring.web.FileNames;
import org.congvan.spring.web.OfferedFormats;
import org.congvan.spring.web.RequestLanguage;
import org.congvan.text.DocumentFormatException;
import org.congvan.validation.DocumentValidator;
import org.congvan.validation.ValidationReport;
import org.congvan.validation.ValidationReportFormatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service out of the box (dịch vụ kèm sẵn). It keeps nothing, writes no file, and answers this
 * machine alone unless the settings say otherwise; {@code GET /documents/openapi.json} describes
 * it.
 */
@Controller
@RequestMapping("/documents")
public final class DocumentService {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
  private static final CitationScanner CITATIONS = CitationScanner.standard();
  private static final CountScanner COUNTS = CountScanner.standard();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CongvanModule()).build();

  private final Exchange exchange;
  private final Wishes wishes;
  private final OfferedFormats formats;
  private final DocumentBodyReader reader;
  private final DocumentValidator validator;
  private final ValidationReportFormatter formatter;
  private final Problems problems;
  private final ApplicationEventPublisher events;

  /**
   * Makes the service of the parts of an application.
   *
   * @param settings the settings
   * @param work where documents are worked on
   * @param formats the formats that are offered
   * @param reader reads documents
   * @param regulations the regulations
   * @param choice by which regulation, where a request says nothing
   * @param validator validates
   * @param problems says what is wrong
   * @param language chooses the language of a client
   * @param events hears of each document
   */
  public DocumentService(
      CongvanProperties settings,
      BoundedWork work,
      OfferedFormats formats,
      DocumentBodyReader reader,
      RegulationCatalogue regulations,
      RegulationChoice choice,
      DocumentValidator validator,
      Problems problems,
      RequestLanguage language,
      ApplicationEventPublisher events) {
    this.exchange = new Exchange(settings, work, problems, language, events);
    this.wishes = new Wishes(formats, regulations, choice, problems);
    this.formats = Objects.requireNonNull(formats, "formats");
    this.reader = Objects.requireNonNull(reader, "reader");
    this.validator = Objects.requireNonNull(validator, "validator");
    this.formatter = ValidationReportFormatter.of(regulations);
    this.problems = Objects.requireNonNull(problems, "problems");
    this.events = Objects.requireNonNull(events, "events");
  }

  /**
   * Validates the document that is sent.
   *
   * @param request a document; parameters {@code regulation} and {@code asOf}
   * @param response the findings as JSON
   * @throws IOException if the client is gone
   */
  @PostMapping("/validate")
  public void validate(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    exchange.answer(
        request,
        response,
        (sent, locale) -> {
          RenderFormat format = wishes.sentFormat(sent, locale);
          RegulationChoice choice = wishes.choice(sent, locale);
          return body -> validated(reader.read(body, format).document(), choice, locale);
        });
  }

  private Answer validated(OfficialDocument document, RegulationChoice choice, Locale locale) {
    ValidationReport report = validator.validate(document, choice);
    events.publishEvent(new DocumentEvent.Validated(report));
    return new Answer(
        JSON,
        null,
        MAPPER.writeValueAsBytes(
            new ValidationAnswer(
                report.verdict(),
                formatter.headline(report, locale),
                problems.errors(report, locale),
                report)));
  }

  /**
   * Writes the document that is sent in another format.
   *
   * @param request a document; the format by {@code Accept} or the parameter {@code format};
   *     parameters {@code regulation} and {@code asOf}
   * @param response the file
   * @throws IOException if the client is gone
   */
  @PostMapping("/render")
  public void render(HttpServletRequest request, HttpServletResponse response) throws IOException {
    exchange.answer(
        request,
        response,
        (sent, locale) -> {
          RenderFormat from = wishes.sentFormat(sent, locale);
          RenderFormat to = wishes.wantedFormat(sent, locale);
          RegulationChoice choice = wishes.choice(sent, locale);
          return body -> rendered(reader.read(body, from).document(), to, choice, locale);
        });
  }

  private Answer rendered(
      OfficialDocument document, RenderFormat format, RegulationChoice choice, Locale locale)
      throws Refusal, IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      formats.renderer(format).render(document, choice, file);
    } catch (RenderException refusal) {
      throw new Refusal(
          problems.unwritable(refusal, format, true, locale), DocumentEvent.Reason.UNWRITABLE);
    }
    events.publishEvent(new DocumentEvent.Rendered(format));
    return new Answer(
        OfferedFormats.contentType(format),
        FileNames.contentDisposition(document, format),
        file.toByteArray());
  }

  /**
   * Finds the citations in the text that is sent, or its counts.
   *
   * @param request a text in UTF-8; the parameter {@code kind}, {@code references} or {@code
   *     counts}
   * @param response what was found as JSON
   * @throws IOException if the client is gone
   */
  @PostMapping("/extract")
  public void extract(HttpServletRequest request, HttpServletResponse response) throws IOException {
    exchange.answer(
        request,
        response,
        (sent, locale) -> {
          wishes.requireText(sent, locale);
          boolean counts = wishes.wantsCounts(sent, locale);
          return body -> {
            String text = text(body);
            String found =
                counts
                    ? JsonCounts.standard().toJson(null, COUNTS.scan(text))
                    : JsonCitations.standard().toJson(null, CITATIONS.scan(text));
            return new Answer(JSON, null, found.getBytes(StandardCharsets.UTF_8));
          };
        });
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException broken) {
      throw new DocumentFormatException("Cannot read the text: expected UTF-8", broken);
    }
  }

  /**
   * Describes the service (OpenAPI 3.1).
   *
   * @param request any
   * @param response the description as JSON
   * @throws IOException if the client is gone
   */
  @GetMapping("/openapi.json")
  public void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    exchange.answer(
        request, response, (sent, locale) -> body -> new Answer(JSON, null, description()));
  }

  private static byte[] description() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DocumentService.class.getResourceAsStream("openapi.json"))) {
      return in.readAllBytes();
    }
  }
}
