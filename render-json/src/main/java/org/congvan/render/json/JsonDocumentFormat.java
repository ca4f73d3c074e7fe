package org.congvan.render.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.congvan.law.RegulationChoice;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.ReadDocument;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;

/**
 * Writes documents as JSON and reads them back equal, such as {@code {"schema": "congvan/1",
 * "kind": "dispatch", "header": {…}, "subject": "…", …}}. The package description says which field
 * is where; {@link CongvanModule} reads and writes the same JSON inside a host's own objects.
 *
 * <p>Reading is strict. Each of these is a {@link DocumentFormatException} whose message and {@link
 * DocumentFormatException#faults} name the place in the JSON ({@code $.header.code}), line and
 * column, the value, and what is right: what is no JSON or no UTF-8; another schema or kind; an
 * unknown field or one given twice; a required field that is missing or null; 1.7 for a whole
 * number, "1" for a number, 1 for a text; U+0000 or half a surrogate pair; text after the end; a
 * value that the model refuses, such as 31 February; and what is beyond the {@link JsonLimits}.
 *
 * <p>Writing is whole or not at all: the JSON is made in memory first. The same document gives the
 * same bytes anywhere. What one format writes the same format reads; a document beyond the limits,
 * with a content or block of a kind that was not added, or with U+0000 or half a surrogate pair in
 * a text is refused.
 *
 * <p>A format is immutable and safe for use by many threads; make it once, it takes some
 * milliseconds.
 */
public final class JsonDocumentFormat implements DocumentRenderer, DocumentReader {

  private static final String VERSION = "congvan/1";
  private static final JsonDocumentFormat STANDARD = builder().build();

  private final CongvanModule module;
  private final JsonText text;

  private JsonDocumentFormat(Builder builder) {
    this.module = builder.module;
    RootType root =
        new RootType(
            VERSION,
            "{\"schema\": \"" + VERSION + "\", \"kind\": \"dispatch\", …}",
            module.types().family(OfficialDocument.class));
    this.text = new JsonText(root, module, builder.limits, builder.compact);
  }

  /**
   * Returns the format with the standard limits, indented output and no kinds of a caller's own.
   *
   * @return the format
   */
  public static JsonDocumentFormat standard() {
    return STANDARD;
  }

  /**
   * Begins a format.
   *
   * @return a builder with the standard settings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of what this format reads and writes, such as {@code
   * {"$schema": "https://json-schema.org/draft/2020-12/schema", …}}. It lets through whatever the
   * reader reads, and rejects what a schema can know to be wrong: impossible dates, but not gaps
   * between table cells.
   *
   * <p>The schema of {@link #standard} is also the resource {@code
   * /META-INF/congvan/schema/congvan-1.json} of this jar, under the {@code $id} {@code
   * https://congvan.org/schema/congvan-1.json}. The schema of a format with kinds of the caller's
   * own lets these through, with any fields, and has no {@code $id}: it is the caller's own.
   *
   * @return the schema as JSON, indented, ending in a line feed
   */
  public String schema() {
    return JsonSchema.ofDocuments(module);
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.JSON;
  }

  /**
   * Writes a document in UTF-8: indented by two spaces with {@code \n} after each line, or compact
   * without any.
   *
   * @param document the document
   * @param out where to; flushed, not closed
   * @throws RenderException if the document cannot be written whole; nothing has been written then
   * @throws IOException if the stream fails
   */
  @Override
  public void render(OfficialDocument document, RegulationChoice choice, OutputStream out)
      throws IOException {
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(out, "out");
    text.write(document, out);
  }

  /**
   * Reads a document to the end of the stream.
   *
   * @param in JSON in UTF-8, with or without byte-order mark; not closed
   * @return the document, without doubts
   * @throws DocumentFormatException if the bytes are not such a document; the message names the
   *     place
   * @throws IOException if the stream fails
   */
  @Override
  public ReadDocument read(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    return ReadDocument.certain((OfficialDocument) text.read(in));
  }

  /** Collects the settings of a format; not thread-safe. */
  public static final class Builder {

    private CongvanModule module = new CongvanModule();
    private JsonLimits limits = JsonLimits.standard();
    private boolean compact;

    private Builder() {}

    /**
     * Leaves line breaks and indentation out of what is written.
     *
     * @return this builder
     */
    public Builder compact() {
      compact = true;
      return this;
    }

    /**
     * Sets how much a JSON text may demand; {@link JsonLimits#standard} unless set.
     *
     * @param newLimits the limits, for reading and writing
     * @return this builder
     */
    public Builder limits(JsonLimits newLimits) {
      limits = Objects.requireNonNull(newLimits, "limits");
      return this;
    }

    /**
     * Sets the module, for a format that knows blocks and contents of the caller's own: {@code new
     * CongvanModule().withBlock("score-table", ScoreTable.class)}.
     *
     * @param newModule the module
     * @return this builder
     */
    public Builder module(CongvanModule newModule) {
      module = Objects.requireNonNull(newModule, "module");
      return this;
    }

    /**
     * Makes the format.
     *
     * @return the format; the builder can go on collecting for another
     */
    public JsonDocumentFormat build() {
      return new JsonDocumentFormat(this);
    }
  }
}
