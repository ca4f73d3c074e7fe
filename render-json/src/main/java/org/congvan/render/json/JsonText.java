package org.congvan.render.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON texts of one version on streams, read and written by a strict mapper. Immutable. */
final class JsonText {

  private static final int USUAL_LENGTH = 8 * 1024;

  private final JsonLimits limits;
  private final boolean compact;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  JsonText(RootType root, CongvanModule module, JsonLimits limits, boolean compact) {
    this.limits = limits;
    this.compact = compact;
    SimpleModule outermost = new SimpleModule(JsonText.class.getName());
    outermost.addSerializer(RootType.Value.class, ModelSerializer.of(root));
    outermost.addDeserializer(
        RootType.Value.class, ModelDeserializer.of(RootType.Value.class, root));
    JsonMapper mapper = uncountedMapper(limits).addModules(module, outermost).build();
    this.reader = mapper.readerFor(RootType.Value.class).withAttribute(JsonLimits.class, limits);
    ObjectWriter plain =
        mapper
            .writerFor(RootType.Value.class)
            .withAttribute(JsonLimits.class, limits)
            .without(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    this.writer = compact ? plain : plain.with(indented());
  }

  /** Begins a mapper that is strict with a host's own objects too, and keeps the limits. */
  static JsonMapper.Builder strictMapper(JsonLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxNameLength(limits.nameLength())
            .maxStringLength(limits.stringLength())
            .maxNumberLength(limits.numberLength())
            .maxDocumentLength(limits.documentLength())
            .build();
    ContextAttributes attributes =
        ContextAttributes.getEmpty().withSharedAttribute(JsonLimits.class, limits);
    return strictMapper(constraints, limits, true).defaultAttributes(attributes);
  }

  /** The same for our own texts: we count and find fields given twice ourselves, with the place. */
  private static JsonMapper.Builder uncountedMapper(JsonLimits limits) {
    StreamReadConstraints uncounted =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth() + 1)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();
    return strictMapper(uncounted, limits, false);
  }

  private static JsonMapper.Builder strictMapper(
      StreamReadConstraints constraints, JsonLimits limits, boolean refusingDuplicates) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(limits.depth() + 1).build())
            .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, refusingDuplicates)
            // Names are shared with nobody: no table that hostile names could fill.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();
    return JsonMapper.builder(factory)
        .withCoercionConfig(
            LogicalType.Textual,
            texts ->
                texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
  }

  /** Lines of two spaces and a line feed, whatever the system. */
  static PrettyPrinter indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  /** Writes one value, whole or not at all. */
  void write(Object value, OutputStream out) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 13);
    write(value, writer.createGenerator(json));
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
  void stream(Object value, OutputStream out) throws IOException {
    try {
      write(value, writer.createGenerator(out));
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
    out.flush();
  }

  private void write(Object value, JsonGenerator generator) {
    try (generator) {
      writer.writeValue(generator, new RootType.Value(value));
      if (!compact) {
        generator.writeRaw('\n');
      }
    } catch (JacksonException refused) {
      if (refused.getCause() instanceof RenderException refusal) {
        throw refusal;
      }
      throw refused;
    }
  }

  /** Reads one value to the end of the stream. */
  Object read(InputStream in) throws IOException {
    ByteBuffer json = whole(in);
    if (json.remaining() > limits.documentLength()) {
      throw new DocumentFormatException(
          "Cannot read JSON: the text is longer than "
              + limits.documentLength()
              + " bytes; expected no more, or a reader with a greater JsonLimits.documentLength");
    }
    CharBuffer text = decoded(json);
    try (JsonParser parser =
        reader.createParser(text.array(), text.arrayOffset(), text.remaining())) {
      JsonInput.requireFirstToken(parser);
      RootType.Value read = reader.readValue(parser);
      return read.value();
    } catch (JacksonException refused) {
      if (refused.getCause() instanceof DocumentFormatException refusal) {
        throw refusal;
      }
      throw refused;
    }
  }

  /** Reads to the end of the stream, or one byte beyond what is allowed. */
  private ByteBuffer whole(InputStream in) throws IOException {
    int most = limits.documentLength() + 1;
    // With one more, so that a text whose length the stream knows is read in one step.
    byte[] json = new byte[Math.min(most, Math.max(USUAL_LENGTH, in.available() + 1))];
    int length = in.readNBytes(json, 0, json.length);
    while (length == json.length && length < most) {
      json = Arrays.copyOf(json, (int) Math.min(most, 2L * length));
      length += in.readNBytes(json, length, json.length - length);
    }
    return ByteBuffer.wrap(json, 0, length);
  }

  private static CharBuffer decoded(ByteBuffer bytes) {
    if (bytes.remaining() >= 3
        && (bytes.get(0) & 0xFF) == 0xEF
        && (bytes.get(1) & 0xFF) == 0xBB
        && (bytes.get(2) & 0xFF) == 0xBF) {
      bytes.position(3);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder.decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      throw notUtf8(text, bytes.get(bytes.position()));
    }
    return text;
  }

  private static DocumentFormatException notUtf8(CharBuffer before, byte wrong) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      boolean feed = before.charAt(i) == '\n';
      line += feed ? 1 : 0;
      column = feed ? 1 : column + 1;
    }
    String problem =
        "byte 0x"
            + Integer.toHexString(wrong & 0xFF)
            + " is not UTF-8 there; expected text in UTF-8";
    String place = "Cannot read JSON at line " + line + ", column " + column + ": ";
    return new DocumentFormatException(
        place + problem,
        List.of(new FormatFault("", "", line, column, null, "text in UTF-8", problem)),
        null);
  }
}
