package org.congvan.render.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.model.OfficialDocument;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes documents as JSON and reads them back equal, such as {@code {"schema": "congvan/1",
 * "kind": "dispatch", "header": {…}, "subject": "…", …}}. The package description tells what stands
 * where.
 *
 * <p>Reading is strict. Each of these is a {@link DocumentFormatException} whose message names the
 * place in the JSON ({@code $.header.code}), line and column, the value, and what is right: what is
 * no JSON or no UTF-8; another schema or kind; an unknown field or one given twice; a required
 * field that is missing or null; 1.7 for a whole number, "1" for a number, 1 for a text; half a
 * surrogate pair; text after the end; a value that the model refuses, such as 31 February; and what
 * is beyond the {@link JsonLimits}.
 *
 * <p>Writing is whole or not at all: the JSON is made in memory first. The same document gives the
 * same bytes anywhere. What one format writes the same format reads; a document beyond the limits,
 * with a custom block that has no codec, or with half a surrogate pair in a text is refused.
 *
 * <p>A format is immutable and safe for use by many threads; make it once, it takes some
 * milliseconds.
 */
public final class JsonDocumentFormat implements DocumentRenderer, DocumentReader {

  private final RootShape root;
  private final JsonLimits limits;
  private final boolean compact;
  private final JsonFactory factory;

  private JsonDocumentFormat(Builder builder) {
    CustomBlocks customBlocks = new CustomBlocks(builder.customBlocks);
    this.root = new RootShape(new ModelShapes(customBlocks).choice(OfficialDocument.class));
    this.limits = builder.limits;
    this.compact = builder.compact;
    this.factory = factory(builder.limits);
  }

  private static JsonFactory factory(JsonLimits limits) {
    // The tree reader counts by itself, to say where the limit was passed; Jackson need not.
    StreamReadConstraints uncounted =
        StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(uncounted)
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(limits.depth()).build())
        // Names are shared with nobody: no table that hostile names could fill.
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
        .build();
  }

  /**
   * Makes a format with the standard limits, indented output and no custom blocks.
   *
   * @return the format
   */
  public static JsonDocumentFormat standard() {
    return builder().build();
  }

  /**
   * Begins a format.
   *
   * @return a builder with the standard settings
   */
  public static Builder builder() {
    return new Builder();
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
  public void render(OfficialDocument document, OutputStream out) throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(out, "out");
    ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 13);
    try (JsonGenerator generator = factory.createGenerator(new Layout(compact), json)) {
      root.write(document, new JsonWriter(generator, limits));
    }
    if (!compact) {
      json.write('\n');
    }
    if (json.size() > limits.documentLength()) {
      throw new RenderException(
          "",
          "document of "
              + json.size()
              + " bytes is longer than "
              + limits.documentLength()
              + " in format json; write it with a greater JsonLimits.documentLength");
    }
    json.writeTo(out);
    out.flush();
  }

  /**
   * Reads a document to the end of the stream.
   *
   * @param in JSON in UTF-8, with or without byte-order mark; not closed
   * @return the document
   * @throws DocumentFormatException if the bytes are not such a document; the message names the
   *     place
   * @throws IOException if the stream fails
   */
  @Override
  public OfficialDocument read(InputStream in) throws IOException {
    byte[] json = in.readNBytes(limits.documentLength() + 1);
    if (json.length > limits.documentLength()) {
      throw new DocumentFormatException(
          "Cannot read JSON: the text is longer than "
              + limits.documentLength()
              + " bytes; expected no more, or a reader with a greater JsonLimits.documentLength");
    }
    return (OfficialDocument) root.read(JsonTreeReader.read(json, factory, limits));
  }

  /** How the JSON is laid out; one for each document, because Jackson's printer counts levels. */
  private static final class Layout extends ObjectWriteContext.Base {

    private final @Nullable PrettyPrinter printer;

    Layout(boolean compact) {
      this.printer = compact ? null : indented();
    }

    private static PrettyPrinter indented() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return printer != null;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return printer;
    }
  }

  /** Collects the settings of a format; not thread-safe. */
  public static final class Builder {

    private final Map<String, CustomBlocks.Entry<?>> customBlocks = new HashMap<>();
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
     * Tells how blocks of the caller's own kind are written and read: as an object of kind {@code
     * custom:} and the name of the kind, such as {@code custom:score-table}.
     *
     * @param kind the kind, as {@link CustomBlock#kind} returns it; lower-case letters, digits and
     *     hyphens
     * @param type the type of block
     * @param codec how its parts are written and read
     * @param <T> the type of block
     * @return this builder
     * @throws IllegalArgumentException if the kind has other characters or has a codec already
     */
    public <T extends CustomBlock> Builder customBlock(
        String kind, Class<T> type, JsonBlockCodec<T> codec) {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(codec, "codec");
      if (kind.isEmpty()
          || !kind.chars()
              .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
        throw new IllegalArgumentException(
            "Kind of a custom block must be lower-case letters, digits and hyphens: \""
                + kind
                + "\"; expected such as score-table");
      }
      if (customBlocks.putIfAbsent(kind, new CustomBlocks.Entry<>(type, codec)) != null) {
        throw new IllegalArgumentException(
            "Kind of a custom block has a codec already: \"" + kind + "\"");
      }
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
