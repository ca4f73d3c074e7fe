package org.congvan.render.json;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentContent;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Documents, their parts and validation reports in any Jackson mapper, such as {@code
 * JsonMapper.builder().addModule(new CongvanModule()).build()}: in the JSON of {@code congvan/1},
 * inside any object of a host's.
 *
 * <pre>{@code
 * record Envelope(String receivedBy, OfficialDispatch dispatch) {}
 * JsonMapper mapper = JsonMapper.builder().addModule(new CongvanModule()).build();
 * Envelope envelope = mapper.readValue(json, Envelope.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it, and so does Spring Boot; of two such modules in one
 * mapper the later counts, so add one with kinds of your own after them. A mapper <em>without</em>
 * it writes documents in another shape, {@code "code": {"repaired": false}}, which nothing reads
 * back.
 *
 * <p><strong>What is read.</strong> As strictly as {@link JsonDocumentFormat} reads, whatever the
 * features of the mapper: an unknown field of our types, one given twice, one that is missing or
 * null without being optional, and a number for a text or the reverse are refused. The exception is
 * a {@link tools.jackson.databind.exc.MismatchedInputException}; its cause is a {@link
 * org.congvan.text.DocumentFormatException} with all faults and their places. No other type is
 * touched, and no feature of the mapper is set. Only the parser can refuse a field given twice in a
 * <em>host's</em> objects, and texts and numbers that are too long; {@link #strictMapper} does so,
 * and these lines do:
 *
 * <pre>{@code
 * JsonMapper.builder(
 *         JsonFactory.builder()
 *             .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
 *             .streamReadConstraints(
 *                 StreamReadConstraints.builder().maxNestingDepth(200).build())
 *             .build())
 * }</pre>
 *
 * <p><strong>What is written.</strong> Byte for byte the JSON of {@code congvan/1}, without its
 * first field {@code "schema"}, under Jackson 3's defaults. Sorted properties, timestamps for days,
 * numbers for constants, inclusion, naming strategies, mix-ins, views and switched off annotations
 * change nothing. These change the bytes, and are read back equal: indentation, {@code
 * JsonWriteFeature.ESCAPE_NON_ASCII}, {@code ESCAPE_FORWARD_SLASHES}, {@code
 * StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN}. {@code JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS}
 * breaks it: a text for a number is refused. {@code @JsonUnwrapped} on a document is refused, since
 * its fields have no kind. Default typing adds a type id only where a field is declared as neither
 * of our types, such as {@code Object}. Reading by way of a {@code JsonNode} keeps the last zeros
 * of figures only with {@code DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS}.
 *
 * <p>A host's own blocks and contents are added by kind and class; they may be nested in one
 * another 16 deep. Immutable; a module can serve many mappers.
 */
public final class CongvanModule extends JacksonModule {

  static final String ADDS_BLOCKS = "withBlock(…)";
  static final String ADDS_CONTENTS = "withContent(…)";

  private final HostKinds blocks;
  private final HostKinds contents;

  /** Makes a module that knows the blocks and contents of this library. */
  public CongvanModule() {
    this(HostKinds.open("block", ADDS_BLOCKS), HostKinds.open("content", ADDS_CONTENTS));
  }

  private CongvanModule(HostKinds blocks, HostKinds contents) {
    this.blocks = blocks;
    this.contents = contents;
  }

  /**
   * Returns a module that also knows a block of the caller's own, as an object of kind {@code
   * custom:} and the kind's name, such as {@code custom:score-table}, with the fields that the
   * mapper writes for the class: by its components or properties and their Jackson annotations.
   *
   * @param kind the kind, as {@link CustomBlock#kind} returns it; lower-case letters, digits and
   *     hyphens
   * @param type the class of the blocks
   * @return the changed copy
   * @throws IllegalArgumentException if the kind has other characters or is taken
   */
  public CongvanModule withBlock(String kind, Class<? extends CustomBlock> type) {
    return new CongvanModule(blocks.with(kind, type), contents);
  }

  /**
   * Returns a module that also knows a block of the caller's own, with a serializer and a
   * deserializer for its fields.
   *
   * @param kind the kind, as {@link CustomBlock#kind} returns it
   * @param type the class of the blocks
   * @param serializer writes a block as an object without the field {@code kind}
   * @param deserializer reads such an object
   * @param <T> the class of the blocks
   * @return the changed copy
   * @throws IllegalArgumentException if the kind has other characters or is taken
   */
  public <T extends CustomBlock> CongvanModule withBlock(
      String kind,
      Class<T> type,
      ValueSerializer<? super T> serializer,
      ValueDeserializer<? extends T> deserializer) {
    return new CongvanModule(blocks.with(kind, type, serializer, deserializer), contents);
  }

  /**
   * Returns a module that also knows a content of the caller's own, as an object of kind {@code
   * custom:} and the kind's name, such as {@code custom:score-sheet}, with the fields that the
   * mapper writes for the class: by its components or properties and their Jackson annotations.
   *
   * @param kind the kind; lower-case letters, digits and hyphens
   * @param type the class of the contents
   * @return the changed copy
   * @throws IllegalArgumentException if the kind has other characters or is taken
   */
  public CongvanModule withContent(String kind, Class<? extends DocumentContent> type) {
    return new CongvanModule(blocks, contents.with(kind, type));
  }

  /**
   * Returns a module that also knows a content of the caller's own, with a serializer and a
   * deserializer for its fields.
   *
   * @param kind the kind; lower-case letters, digits and hyphens
   * @param type the class of the contents
   * @param serializer writes a content as an object without the field {@code kind}
   * @param deserializer reads such an object
   * @param <T> the class of the contents
   * @return the changed copy
   * @throws IllegalArgumentException if the kind has other characters or is taken
   */
  public <T extends DocumentContent> CongvanModule withContent(
      String kind,
      Class<T> type,
      ValueSerializer<? super T> serializer,
      ValueDeserializer<? extends T> deserializer) {
    return new CongvanModule(blocks, contents.with(kind, type, serializer, deserializer));
  }

  /** The types with the kinds that were added. */
  ModelTypes types() {
    return new ModelTypes(blocks, contents);
  }

  /** The kinds of blocks that were added, as they are written. */
  Set<String> addedBlocks() {
    return blocks.kinds();
  }

  /** The kinds of contents that were added, as they are written. */
  Set<String> addedContents() {
    return contents.kinds();
  }

  @Override
  public String getModuleName() {
    return CongvanModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Map<Class<?>, JsonType> types = types().ours();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    SimpleKeyDeserializers keys = new SimpleKeyDeserializers();
    SimpleSerializers writersOfKeys = new SimpleSerializers();
    types.forEach(
        (type, json) -> {
          addDeserializer(type, json, deserializers);
          if (json instanceof ScalarType<?> scalar) {
            keys.addDeserializer(type, new ModelKeyDeserializer(scalar));
            addKeySerializer(type, scalar, writersOfKeys);
          }
        });
    SimpleSerializers serializersOfHosts = new SimpleSerializers();
    Stream.of(blocks, contents).forEach(kinds -> kinds.addTo(serializersOfHosts, deserializers));
    context
        .addSerializers(serializersOfHosts)
        .addSerializers(new ModelSerializers(types))
        .addKeySerializers(writersOfKeys)
        .addDeserializers(deserializers)
        .addKeyDeserializers(keys)
        .insertAnnotationIntrospector(new ModelTyping(types.keySet(), blocks, contents))
        .registerSubtypes(
            Stream.concat(blocks.names(), contents.names()).toArray(NamedType[]::new));
  }

  private static <T> void addKeySerializer(
      Class<T> type, ScalarType<?> scalar, SimpleSerializers writersOfKeys) {
    writersOfKeys.addSerializer(type, ModelKeySerializer.of(scalar));
  }

  private static <T> void addDeserializer(
      Class<T> type, JsonType json, SimpleDeserializers deserializers) {
    deserializers.addDeserializer(type, ModelDeserializer.of(type, json));
  }

  /**
   * Begins a mapper with this module that is as strict with the host's own objects: it refuses
   * their unknown fields, fields given twice, and numbers for texts, and keeps the limits (that on
   * values for each of our types that is read). A field given twice is refused by the parser, with
   * an exception of Jackson's. Settings can still be changed.
   *
   * @param limits what a text may demand
   * @return a builder with this module
   */
  public JsonMapper.Builder strictMapper(JsonLimits limits) {
    return JsonText.strictMapper(limits).addModule(this);
  }
}
