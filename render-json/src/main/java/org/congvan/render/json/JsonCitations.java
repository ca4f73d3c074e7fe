package org.congvan.render.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.congvan.reference.CitedDate;
import org.congvan.scan.FoundCitation;
import org.congvan.scan.TextSpan;
import org.congvan.scan.WrittenProvision;
import org.congvan.scan.WrittenSymbol;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

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
public final class JsonCitations {
  private static final JsonCitations STANDARD = new JsonCitations();

  private final JsonMapper mapper = JsonMapper.shared();

  private JsonCitations() {}

  /**
   * Returns the format.
   *
   * @return always the same
   */
  public static JsonCitations standard() {
    return STANDARD;
  }

  /**
   * Writes the citations of one text.
   *
   * @param id what the text is called, or null if it has no name
   * @param found the citations, in the order in which they are to be written
   * @return one line of JSON without its end
   */
  public String toJson(@Nullable String id, List<FoundCitation> found) {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    if (id != null) {
      line.put("id", id);
    }
    line.put("references", found.stream().map(JsonCitations::reference).toList());
    return mapper.writeValueAsString(line);
  }

  /**
   * Writes one citation, as an item of {@code "references"}.
   *
   * @param found the citation
   * @return an object of JSON on one line
   */
  public String toJson(FoundCitation found) {
    return mapper.writeValueAsString(reference(found));
  }

  private static Map<String, @Nullable Object> reference(FoundCitation found) {
    WrittenSymbol symbol = found.symbol();
    WrittenProvision provision = found.provision();
    CitedDate date = found.reference().date();
    boolean isDay = date instanceof CitedDate.OnDay;
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    putSpan("start", "end", found.span(), fields);
    fields.put("text", found.text());
    fields.put("form", found.form().name());
    fields.put("type", found.typeName().orElse(null));
    fields.put("code", symbol == null ? null : symbol.canonical());
    fields.put("rawCode", symbol == null ? null : symbol.raw());
    putSpan("codeStart", "codeEnd", symbol == null ? null : symbol.span(), fields);
    fields.put("repaired", found.isRepaired());
    fields.put("date", isDay && date != null ? date.earliest().toString() : null);
    fields.put("year", isDay || date == null ? null : date.earliest().getYear());
    fields.put("issuer", found.reference().issuer());
    fields.put("title", found.reference().title());
    fields.put("provision", provision == null ? null : provision.text());
    return fields;
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
  public String toAnnotations(String source, List<FoundCitation> found) {
    Objects.requireNonNull(source, "source");
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          "Source of annotations must be an address, such as https://example.org/477.txt: \""
              + source
              + "\"");
    }
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("type", "AnnotationPage");
    page.put("items", found.stream().map(each -> annotation(source, each)).toList());
    return mapper.writeValueAsString(page);
  }

  /**
   * Writes one citation as a Web Annotation, an item of a page of them.
   *
   * @param source where the text can be read, such as {@code https://example.org/477.txt}
   * @param found the citation
   * @return an object of JSON-LD on one line
   */
  public String toAnnotation(String source, FoundCitation found) {
    return mapper.writeValueAsString(annotation(source, found));
  }

  private static Map<String, Object> annotation(String source, FoundCitation found) {
    Map<String, Object> position = fields("type", "TextPositionSelector");
    putSpan("start", "end", found.span(), position);
    return fields(
        "type",
        "Annotation",
        "motivation",
        "identifying",
        "body",
        fields(
            "type",
            "TextualBody",
            "value",
            found.reference().toString(),
            "format",
            "text/plain",
            "language",
            "vi"),
        "target",
        fields(
            "source",
            source,
            "selector",
            List.of(position, fields("type", "TextQuoteSelector", "exact", found.text()))));
  }

  /** Names and values in turn. */
  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private static void putSpan(
      String from, String to, @Nullable TextSpan span, Map<String, Object> fields) {
    fields.put(from, span == null ? null : span.start());
    fields.put(to, span == null ? null : span.end());
  }
}
