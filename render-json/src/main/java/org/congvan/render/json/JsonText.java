package org.congvan.render.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** The text of JSON on streams: bytes, layout and limits, whatever the values mean. Immutable. */
final class JsonText {

  private final JsonLimits limits;
  private final boolean compact;
  private final JsonFactory factory;

  JsonText(JsonLimits limits, boolean compact) {
    this.limits = limits;
    this.compact = compact;
    this.factory = factory(limits);
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
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
        .build();
  }

  /** Writes one value, whole or not at all. */
  void write(Consumer<JsonWriter> value, OutputStream out) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 13);
    try (JsonGenerator generator = factory.createGenerator(new Layout(compact), json)) {
      value.accept(new JsonWriter(generator, limits));
    }
    if (!compact) {
      json.write('\n');
    }
    if (json.size() > limits.documentLength()) {
      throw new RenderException(
          DocumentPath.ROOT,
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
   * Writes one value as it is made, so that its length does not matter. What is refused on the way
   * leaves the beginning written.
   */
  void stream(Consumer<JsonWriter> value, OutputStream out) throws IOException {
    try (JsonGenerator generator = factory.createGenerator(new Layout(compact), out)) {
      value.accept(new JsonWriter(generator, limits));
      if (!compact) {
        generator.writeRaw('\n');
      }
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
    out.flush();
  }

  /** Reads one value to the end of the stream. */
  JsonValue read(InputStream in) throws IOException {
    byte[] json = in.readNBytes(limits.documentLength() + 1);
    if (json.length > limits.documentLength()) {
      throw new DocumentFormatException(
          "Cannot read JSON: the text is longer than "
              + limits.documentLength()
              + " bytes; expected no more, or a reader with a greater JsonLimits.documentLength");
    }
    return JsonTreeReader.read(json, factory, limits);
  }

  /** How the JSON is laid out; one for each text, because Jackson's printer counts levels. */
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
}
