package org.congvan.render.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.congvan.reference.CitedDate;
import org.congvan.scan.FoundReference;
import org.congvan.scan.TextSpan;
import org.congvan.scan.WrittenProvision;
import org.congvan.scan.WrittenSymbol;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes citations that were found in a text as one line of JSON, such as {@code {"id": "p1",
 * "references": [{"start": 9, "end": 35, "text": "Nghị định số 30/2020/NĐ-CP", "type": "Nghị định",
 * "code": "30/2020/NĐ-CP", …}]}}, or as W3C Web Annotations.
 *
 * <p>Offsets count UTF-16 code units, the end is exclusive. What a citation does not say is null.
 * Immutable and safe for use by many threads.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class JsonReferences {
  private static final JsonReferences STANDARD = new JsonReferences();

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();

  private JsonReferences() {}

  /**
   * Returns the format.
   *
   * @return always the same
   */
  public static JsonReferences standard() {
    return STANDARD;
  }

  /**
   * Writes the citations of one text.
   *
   * @param id what the text is called, or null if it has no name
   * @param found the citations, in the order in which they are to be written
   * @return one line of JSON without its end
   */
  public String toJson(@Nullable String id, List<FoundReference> found) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      if (id != null) {
        json.writeStringProperty("id", id);
      }
      json.writeArrayPropertyStart("references");
      for (FoundReference each : found) {
        reference(each, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void reference(FoundReference found, JsonGenerator json) {
    WrittenSymbol symbol = found.symbol();
    CitedDate date = found.reference().date();
    json.writeStartObject();
    span("start", "end", found.span(), json);
    json.writeStringProperty("text", found.text());
    json.writeStringProperty("form", found.form().name());
    text("type", found.typeName().orElse(null), json);
    text("code", symbol == null ? null : symbol.canonical(), json);
    text("rawCode", symbol == null ? null : symbol.raw(), json);
    span("codeStart", "codeEnd", symbol == null ? null : symbol.span(), json);
    json.writeBooleanProperty("repaired", found.isRepaired());
    text("date", date instanceof CitedDate.OnDay day ? day.day().toString() : null, json);
    if (date == null || date instanceof CitedDate.OnDay) {
      json.writeNullProperty("year");
    } else {
      json.writeNumberProperty("year", date.earliest().getYear());
    }
    text("issuer", found.reference().issuer(), json);
    text("title", found.reference().title(), json);
    WrittenProvision provision = found.provision();
    text("provision", provision == null ? null : provision.text(), json);
    json.writeEndObject();
  }

  /**
   * Writes the citations of one text as a Web Annotation page (JSON-LD).
   *
   * @param source where the text can be read, such as {@code https://example.org/477.txt}, not
   *     blank
   * @param found the citations
   * @return one line of JSON without its end
   * @throws IllegalArgumentException if the source is blank
   */
  public String toAnnotations(String source, List<FoundReference> found) {
    Objects.requireNonNull(source, "source");
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "Source of annotations must be an address, such as https://example.org/477.txt: \""
              + source
              + "\"");
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringProperty("type", "AnnotationPage");
      json.writeArrayPropertyStart("items");
      for (FoundReference each : found) {
        annotation(source, each, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void annotation(String source, FoundReference found, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "identifying");
    json.writeObjectPropertyStart("body");
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("value", found.reference().toString());
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("language", "vi");
    json.writeEndObject();
    json.writeObjectPropertyStart("target");
    json.writeStringProperty("source", source);
    json.writeArrayPropertyStart("selector");
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    span("start", "end", found.span(), json);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", found.text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void span(String from, String to, @Nullable TextSpan span, JsonGenerator json) {
    if (span == null) {
      json.writeNullProperty(from);
      json.writeNullProperty(to);
    } else {
      json.writeNumberProperty(from, span.start());
      json.writeNumberProperty(to, span.end());
    }
  }

  private static void text(String name, @Nullable String value, JsonGenerator json) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
