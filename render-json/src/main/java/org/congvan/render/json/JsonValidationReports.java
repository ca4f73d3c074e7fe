package org.congvan.render.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.congvan.render.RenderException;
import org.congvan.text.DocumentFormatException;
import org.congvan.validation.ValidationReport;

/**
 * Writes validation reports as JSON and reads them back equal, such as {@code {"schema":
 * "congvan-report/1", "document": {…}, "verdict": "REJECTED", "findings": […], …}}.
 *
 * <p>The JSON has the shape of the report's records, by the same rules as documents have; the basis
 * of a finding has a {@code "kind"}: {@code clause}, {@code unread-clause}, {@code
 * official-sample}, {@code practice} or {@code consistency}. There is no prose in it; {@link
 * org.congvan.validation.ValidationReportFormatter} makes that out of the report that is read.
 *
 * <p>Reading is as strict, writing as whole as in {@link JsonDocumentFormat}. Immutable and safe
 * for use by many threads.
 */
public final class JsonValidationReports {

  private static final String VERSION = "congvan-report/1";

  private static final RootType ROOT =
      new RootType(
          VERSION,
          "{\"schema\": \"" + VERSION + "\", \"document\": {…}, …}",
          ModelTypes.standard().record(ValidationReport.class));

  private final JsonText text;

  private JsonValidationReports(JsonLimits limits, boolean compact) {
    this.text = new JsonText(ROOT, new CongvanModule(), limits, compact);
  }

  /**
   * Returns the format with the standard limits and indented output.
   *
   * @return the format
   */
  public static JsonValidationReports standard() {
    return new JsonValidationReports(JsonLimits.standard(), false);
  }

  /**
   * Returns the format with the standard limits and a report on one line.
   *
   * @return the format
   */
  public static JsonValidationReports compact() {
    return new JsonValidationReports(JsonLimits.standard(), true);
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of validation reports, such as {@code {"$schema":
   * "https://json-schema.org/draft/2020-12/schema", …}}; also the resource {@code
   * /META-INF/congvan/schema/congvan-report-1.json} of this jar.
   *
   * @return the schema as JSON, indented, ending in a line feed
   */
  public String schema() {
    return JsonSchema.published("congvan-report-1.json");
  }

  /**
   * Writes a report in UTF-8.
   *
   * @param report the report
   * @param out where to; flushed, not closed
   * @throws RenderException if the report cannot be written whole; nothing has been written then
   * @throws IOException if the stream fails
   */
  public void write(ValidationReport report, OutputStream out) throws IOException {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(out, "out");
    text.write(report, out);
  }

  /**
   * Reads a report to the end of the stream.
   *
   * @param in JSON in UTF-8, with or without byte-order mark; not closed
   * @return the report
   * @throws DocumentFormatException if the bytes are not such a report; the message names the place
   * @throws IOException if the stream fails
   */
  public ValidationReport read(InputStream in) throws IOException {
    return (ValidationReport) text.read(in);
  }
}
