package org.congvan.spring.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonLimits;
import org.congvan.spring.event.DocumentEvent;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

/**
 * Documents as bodies of requests and answers, in every format that is offered: {@code @RequestBody
 * OfficialDispatch} is read by {@code Content-Type}, {@code OfficialDocument} returned by {@code
 * Accept}. It leaves all other types to other converters.
 *
 * <p>A document is written in memory first, so that one that cannot be written leaves no half
 * answer. The answer names a file by the document's type and symbol. Immutable and safe for use by
 * many threads.
 */
public final class DocumentHttpMessageConverter implements HttpMessageConverter<OfficialDocument> {

  private final OfferedFormats formats;
  private final DocumentBodyReader reader;
  private final int longestBody;
  private final RegulationChoice choice;
  private final ApplicationEventPublisher events;

  /**
   * Makes a converter.
   *
   * @param formats the formats that are offered
   * @param module reads JSON without "schema", as a mapper writes it
   * @param limits how much a document may demand
   * @param choice by which regulation documents are set
   * @param events hears of each document that is written
   */
  public DocumentHttpMessageConverter(
      OfferedFormats formats,
      CongvanModule module,
      JsonLimits limits,
      RegulationChoice choice,
      ApplicationEventPublisher events) {
    this.formats = Objects.requireNonNull(formats, "formats");
    this.reader = new DocumentBodyReader(formats, module, limits);
    this.longestBody = limits.documentLength();
    this.choice = Objects.requireNonNull(choice, "choice");
    this.events = Objects.requireNonNull(events, "events");
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return isDocument(type) && (mediaType == null || formats.findRead(mediaType).isPresent());
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return isDocument(type) && (mediaType == null || formats.findWritten(mediaType).isPresent());
  }

  private static boolean isDocument(Class<?> type) {
    return OfficialDocument.class.isAssignableFrom(type);
  }

  /** The formats that are written, and then those that are only read. */
  @Override
  public List<MediaType> getSupportedMediaTypes() {
    Set<MediaType> all = new LinkedHashSet<>(OfferedFormats.mediaTypes(formats.written()));
    all.addAll(OfferedFormats.mediaTypes(formats.read()));
    return new ArrayList<>(all);
  }

  /** The formats that are written: Spring asks for them when it chooses one for an answer. */
  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> type) {
    return isDocument(type) ? OfferedFormats.mediaTypes(formats.written()) : List.of();
  }

  @Override
  public OfficialDocument read(Class<? extends OfficialDocument> type, HttpInputMessage input)
      throws IOException {
    MediaType sent = input.getHeaders().getContentType();
    RenderFormat format =
        formats.findRead(sent == null ? MediaType.ALL : sent).orElse(RenderFormat.JSON);
    byte[] body = bodyOf(input);
    try {
      return reader.read(body, format, type);
    } catch (DocumentFormatException | JacksonException refusal) {
      throw new HttpMessageNotReadableException(
          String.valueOf(refusal.getMessage()), refusal, input);
    }
  }

  private byte[] bodyOf(HttpInputMessage input) throws IOException {
    if (input.getHeaders().getContentLength() > longestBody) {
      throw new BodyTooLongException(longestBody, input);
    }
    InputStream in = input.getBody();
    byte[] body = in.readNBytes(longestBody);
    if (body.length == longestBody && in.read() >= 0) {
      throw new BodyTooLongException(longestBody, input);
    }
    return body;
  }

  @Override
  public void write(OfficialDocument document, @Nullable MediaType wanted, HttpOutputMessage output)
      throws IOException {
    RenderFormat format =
        formats.findWritten(wanted == null ? MediaType.ALL : wanted).orElse(RenderFormat.JSON);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      formats.renderer(format).render(document, choice, file);
    } catch (RenderException refusal) {
      throw new UnwritableDocumentException(refusal, format);
    }
    HttpHeaders headers = output.getHeaders();
    headers.set(HttpHeaders.CONTENT_TYPE, OfferedFormats.contentType(format));
    headers.setContentLength(file.size());
    headers.set("X-Content-Type-Options", "nosniff");
    if (!headers.containsHeader(HttpHeaders.CONTENT_DISPOSITION)) {
      headers.set(HttpHeaders.CONTENT_DISPOSITION, FileNames.contentDisposition(document, format));
    }
    file.writeTo(output.getBody());
    output.getBody().flush();
    events.publishEvent(new DocumentEvent.Rendered(format));
  }
}
