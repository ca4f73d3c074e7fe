package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.UnnumberedCode;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Urgency;
import org.congvan.reference.CitedDate;
import org.congvan.reform.ActivityCount;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import org.congvan.validation.ValidationReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Documents inside a host's objects, in mappers of all kinds. */
class CongvanModuleTest {

  private static final JsonMapper PLAIN =
      JsonMapper.builder().addModule(new CongvanModule()).build();

  private static final JsonMapper STRICT =
      new CongvanModule().strictMapper(JsonLimits.standard()).build();

  /** A mapper whose features would change any other type. */
  private static final JsonMapper ODD =
      JsonMapper.builder()
          .addModule(new CongvanModule())
          .activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
              DefaultTyping.NON_FINAL_AND_ENUMS)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addMixIn(OfficialDispatch.class, Renamed.class)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .disable(MapperFeature.USE_ANNOTATIONS)
          .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
          .disable(SerializationFeature.WRITE_EMPTY_JSON_ARRAYS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
          .build();

  static final List<JsonMapper> MAPPERS = List.of(PLAIN, STRICT, ODD);

  record Renamed(@com.fasterxml.jackson.annotation.JsonProperty("about") String subject) {}

  /** A host's own object. */
  record Envelope(
      String receivedBy,
      OfficialDispatch dispatch,
      List<OfficialDocument> others,
      @Nullable Map<String, Block> notes) {}

  @Test
  void module_isFound() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    OfficialDocument dispatch = SampleJsonDocuments.dispatch();
    assertThat(found.readValue(found.writeValueAsString(dispatch), OfficialDocument.class))
        .isEqualTo(dispatch);
  }

  @ParameterizedTest
  @FieldSource("MAPPERS")
  void documents_haveTheBytesOfTheFormat_withoutSchema(JsonMapper mapper) {
    JsonDocumentFormat compact = JsonDocumentFormat.builder().compact().build();
    for (OfficialDocument document : SampleJsonDocuments.all().values()) {
      String json = mapper.writeValueAsString(document);
      assertThat("{\"schema\":\"congvan/1\"," + json.substring(1))
          .isEqualTo(Json.write(compact, document));
      assertThat(mapper.readValue(json, OfficialDocument.class)).isEqualTo(document);
      assertThat((Object) mapper.readValue(json, document.getClass())).isEqualTo(document);
    }
  }

  @Test
  void hostsRecord_readsBackEqual() {
    for (JsonMapper mapper : List.of(PLAIN, STRICT)) {
      Envelope envelope =
          new Envelope(
              "Nguyễn Văn A",
              SampleJsonDocuments.dispatch(),
              List.copyOf(SampleJsonDocuments.all().values()),
              Map.of("first", Paragraph.of("Kính báo.")));
      String json = mapper.writeValueAsString(envelope);
      assertThat(mapper.readValue(json, Envelope.class)).isEqualTo(envelope);
    }
  }

  @Test
  void nullOfAHost_isTheHostsAffair() {
    Envelope read = PLAIN.readValue("{\"receivedBy\": \"A\", \"others\": [null]}", Envelope.class);
    assertThat(read.dispatch()).isNull();
    assertThat(read.others()).containsExactly((OfficialDocument) null);
  }

  @Test
  void validationReports_readBackEqual() {
    for (ValidationReport report : JsonValidationReportsTest.samples()) {
      String json = PLAIN.writeValueAsString(report);
      assertThat(PLAIN.readValue(json, ValidationReport.class)).isEqualTo(report);
    }
  }

  /** Every record, constant and text inside the samples, by itself. */
  @ParameterizedTest
  @FieldSource("MAPPERS")
  void everyPart_readsBackEqual_byItself(JsonMapper mapper) throws ReflectiveOperationException {
    Set<Object> parts = new LinkedHashSet<>();
    for (OfficialDocument document : SampleJsonDocuments.all().values()) {
      collect(document, parts);
    }
    for (ValidationReport report : JsonValidationReportsTest.samples()) {
      collect(report, parts);
    }
    Set<Class<?>> types = new LinkedHashSet<>();
    for (Object part : parts) {
      types.add(part.getClass());
      String json = mapper.writeValueAsString(part);
      assertThat((Object) mapper.readValue(json, part.getClass())).as(json).isEqualTo(part);
    }
    assertThat(types).hasSizeGreaterThan(60);
  }

  private static void collect(Object value, Set<Object> parts) throws ReflectiveOperationException {
    if (value instanceof Collection<?> items) {
      for (Object item : items) {
        collect(item, parts);
      }
    } else if (value.getClass().getName().startsWith("org.congvan.") && parts.add(value)) {
      for (RecordComponent component :
          value instanceof Record
              ? value.getClass().getRecordComponents()
              : new RecordComponent[0]) {
        Object part = component.getAccessor().invoke(value);
        if (part != null) {
          collect(part, parts);
        }
      }
    }
  }

  @Test
  void everyPublicValueType_hasItsJson() throws IOException, URISyntaxException {
    Set<Class<?>> known = ModelTypes.standard().ours().keySet();
    Set<String> unknown = new TreeSet<>();
    for (String name : List.of("model", "body", "reform", "reference", "validation")) {
      for (Class<?> type : classesOf("org.congvan." + name)) {
        boolean value = type.isRecord() || type.isEnum() || type.isSealed();
        if (value && Modifier.isPublic(type.getModifiers()) && !known.contains(type)) {
          unknown.add(type.getName());
        }
      }
    }
    // A builder is no value, how a picture is turned is in its bytes, and where the parts of a body
    // come from is worked out of a report.
    assertThat(unknown)
        .containsExactlyInAnyOrder(
            "org.congvan.body.ImageOrientation",
            "org.congvan.body.SourcedBody",
            "org.congvan.model.DocumentBuilder");
  }

  private static List<Class<?>> classesOf(String packageName)
      throws IOException, URISyntaxException {
    URI where = OfficialDocument.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path root = Path.of(where);
    List<Class<?>> classes = new ArrayList<>();
    if (Files.isDirectory(root)) {
      addClasses(root.resolve(packageName.replace('.', '/')), packageName, classes);
    } else {
      try (var jar = java.nio.file.FileSystems.newFileSystem(root)) {
        addClasses(jar.getPath(packageName.replace('.', '/')), packageName, classes);
      }
    }
    assertThat(classes).isNotEmpty();
    return classes;
  }

  private static void addClasses(Path folder, String packageName, List<Class<?>> classes)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".class") && !name.startsWith("package-info")) {
          try {
            classes.add(Class.forName(packageName + "." + name.replace(".class", "")));
          } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
          }
        }
      }
    }
  }

  @Test
  void partsOfOneText_areReadByTheirOwnType() {
    assertThat(PLAIN.readValue("\"2016-08\"", CitedDate.InMonth.class).toString())
        .isEqualTo(PLAIN.readValue("\"2016-08\"", CitedDate.class).toString());
    assertThatThrownBy(() -> PLAIN.readValue("\"2016\"", CitedDate.OnDay.class))
        .hasMessageContaining("\"2016\" is no OnDay");
    assertThat(PLAIN.readValue("\"477/SKHCN\"", DocumentSymbol.class))
        .isInstanceOf(DocumentCode.class);
    assertThat(PLAIN.readValue("\"/SKHCN\"", DocumentSymbol.class))
        .isInstanceOf(UnnumberedCode.class);
  }

  @Test
  void kindOfAConcreteType_mayBeMissing_butNotAnother() {
    String json = PLAIN.writeValueAsString(SampleJsonDocuments.dispatch());
    String without = json.replaceFirst("\"kind\":\"dispatch\",", "");
    assertThat(PLAIN.readValue(without, OfficialDispatch.class))
        .isEqualTo(SampleJsonDocuments.dispatch());
    String other = json.replaceFirst("\"dispatch\"", "\"letter\"");
    assertThatThrownBy(() -> PLAIN.readValue(other, OfficialDispatch.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("found \"letter\"; expected \"dispatch\"");
    assertThatThrownBy(() -> PLAIN.readValue(without, OfficialDocument.class))
        .hasMessageContaining("field \"kind\" is missing");
  }

  @Test
  void trees_keepDocuments() {
    for (OfficialDocument document : SampleJsonDocuments.all().values()) {
      JsonNode tree = PLAIN.valueToTree(document);
      assertThat(PLAIN.treeToValue(tree, OfficialDocument.class)).isEqualTo(document);
      assertThat(PLAIN.convertValue(document, OfficialDocument.class)).isEqualTo(document);
      JsonNode read =
          PLAIN
              .reader()
              .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .readTree(PLAIN.writeValueAsString(document));
      assertThat(PLAIN.treeToValue(read, OfficialDocument.class)).isEqualTo(document);
    }
  }

  static List<BadInput> badDocuments() {
    return BadInput.all().stream()
        .filter(bad -> SchemaJudge.isJson(bad.json()) && bad.json().contains("\"congvan/1\","))
        .filter(
            bad ->
                !bad.message().contains("when written out") && !bad.message().contains("$.schema"))
        .toList();
  }

  /** What the strict format refuses, any mapper refuses in the same words. */
  @ParameterizedTest
  @MethodSource("badDocuments")
  void badInput_isRefusedInAHostsRecordToo(BadInput bad) {
    String document = bad.json().replaceFirst("\"schema\": \"congvan/1\",", "");
    for (JsonMapper mapper : List.of(PLAIN, ODD)) {
      Throwable refused = catchThrowable(() -> mapper.readValue(document, OfficialDocument.class));
      assertThat(refused).as(document).isInstanceOf(MismatchedInputException.class);
      assertThat(refused.getCause())
          .isInstanceOf(DocumentFormatException.class)
          .hasMessageContaining(bad.message());
    }
    Throwable inside =
        catchThrowable(
            () ->
                PLAIN.readValue(
                    "{\"receivedBy\": \"A\", \"others\": [" + document + "]}", Envelope.class));
    assertThat(inside).as(document).isInstanceOf(MismatchedInputException.class);
    assertThat(refusal(inside).jsonPointer()).startsWith("/others/0");
  }

  @Test
  void faults_areReportedTogether_withTheirPlaces() {
    String json =
        """
        {"receivedBy": "A", "others": [
          {"kind": "letter", "header": {"issuer": {"name": 7}, "code": "SKHCN", "city": "x"},
           "subject": null}]}
        """;
    Throwable thrown = catchThrowable(() -> PLAIN.readValue(json, Envelope.class));
    DocumentFormatException refusal = refusal(thrown);
    assertThat(refusal.faults())
        .extracting(FormatFault::documentPath)
        .startsWith("header.issuer.name", "header.code", "header.city")
        .contains("subject", "content");
    FormatFault name = refusal.faults().get(0);
    assertThat(name.jsonPointer()).isEqualTo("/others/0/header/issuer/name");
    assertThat(name.line()).isEqualTo(2);
    assertThat(name.column()).isEqualTo(52);
    assertThat(name.value()).isEqualTo("7");
    assertThat(name.expected()).isEqualTo("text, such as \"Quảng Trị\"");
    assertThat(refusal.value()).contains("7");
    assertThat(refusal.line()).hasValue(2);
    assertThat(refusal.faults().get(1).value()).isEqualTo("SKHCN");
    assertThat(refusal.faults().get(1).expected()).contains("477/SKHCN-TTNCUĐ");
    assertThat(refusal).hasMessageContaining("; also at $.header.code (line 2, column 64): ");
  }

  @Test
  void manyFaults_areCutShort() {
    String inlines = "{\"kind\": \"text\"},".repeat(5000) + "{\"kind\": \"text\"}";
    Throwable thrown = catchThrowable(() -> PLAIN.readValue("[" + inlines + "]", Inline[].class));
    assertThat(thrown).hasMessageContaining("$.text");
    String paragraph =
        "{\"kind\": \"paragraph\", \"role\": \"TEXT\", \"inlines\": [" + inlines + "]}";
    DocumentFormatException refusal =
        refusal(catchThrowable(() -> PLAIN.readValue(paragraph, Block.class)));
    assertThat(refusal.faults()).hasSize(20);
    assertThat(refusal.getMessage()).endsWith("; and more").hasSizeLessThan(5000);
  }

  @Test
  void jsonOfAMapperWithoutTheModule_isRefusedWithTheModulesName() {
    JsonMapper without = JsonMapper.builder().build();
    String json = without.writeValueAsString(SampleJsonDocuments.dispatch());
    assertThat(json).contains("\"repaired\":");
    for (Class<?> type : List.of(OfficialDispatch.class, OfficialDocument.class)) {
      assertThatThrownBy(() -> PLAIN.readValue(json, type)).hasMessageContaining("CongvanModule");
    }
    assertThatThrownBy(() -> Json.read(JsonDocumentFormat.standard(), json))
        .hasMessageContaining("CongvanModule");
  }

  @Test
  void moduleTouchesNoOtherType_andNoFeature() {
    JsonMapper bare = JsonMapper.builder().build();
    Map<String, Object> other = Map.of("day", java.time.LocalDate.of(2019, 11, 11));
    assertThat(PLAIN.writeValueAsString(other)).isEqualTo(bare.writeValueAsString(other));
    for (MapperFeature feature : MapperFeature.values()) {
      assertThat(PLAIN.isEnabled(feature)).isEqualTo(bare.isEnabled(feature));
    }
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      assertThat(PLAIN.isEnabled(feature)).isEqualTo(bare.isEnabled(feature));
    }
    for (SerializationFeature feature : SerializationFeature.values()) {
      assertThat(PLAIN.isEnabled(feature)).isEqualTo(bare.isEnabled(feature));
    }
  }

  @Test
  void strictMapper_isStrictWithTheHostsObjectsToo() {
    String unknown = "{\"receivedBy\": \"A\", \"others\": [], \"more\": 1}";
    assertThat(PLAIN.readValue(unknown, Envelope.class).receivedBy()).isEqualTo("A");
    assertThatThrownBy(() -> STRICT.readValue(unknown, Envelope.class))
        .hasMessageContaining("more");
    String twice = "{\"receivedBy\": \"A\", \"receivedBy\": \"B\", \"others\": []}";
    assertThat(PLAIN.readValue(twice, Envelope.class).receivedBy()).isEqualTo("B");
    assertThatThrownBy(() -> STRICT.readValue(twice, Envelope.class))
        .hasMessageContaining("Duplicate");
    assertThatThrownBy(() -> STRICT.readValue("{\"receivedBy\": 7}", Envelope.class))
        .isInstanceOf(MismatchedInputException.class);
  }

  private static DocumentFormatException refusal(Throwable thrown) {
    if (thrown.getCause() instanceof DocumentFormatException refusal) {
      return refusal;
    }
    throw new AssertionError(thrown);
  }

  @Test
  void strictMapper_keepsTheLimits() {
    JsonLimits limits =
        JsonLimits.standard().withStringLength(100).withNumberLength(20).withValues(100);
    JsonMapper small = new CongvanModule().strictMapper(limits).build();
    String block = "{\"kind\": \"paragraph\", \"role\": \"TEXT\", \"inlines\": [%s]}";
    String inline = "{\"kind\": \"text\", \"text\": \"%s\", \"emphasis\": []}";
    String good = String.format(block, String.format(inline, "a"));
    assertThat(small.readValue(good, Block.class)).isInstanceOf(Paragraph.class);
    String longText = String.format(block, String.format(inline, "a".repeat(101)));
    assertThatThrownBy(() -> small.readValue(longText, Block.class))
        .isInstanceOf(JacksonException.class);
    String many = String.format(block, (String.format(inline, "a") + ",").repeat(99) + "{}");
    assertThatThrownBy(() -> small.readValue(many, Block.class))
        .hasMessageContaining("more than 100 values");
    assertThatThrownBy(() -> small.readValue("[" + "1".repeat(21) + "]", BigDecimal[].class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> small.readValue("[\"" + "a".repeat(101) + "\"]", String[].class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void declaredTypes_areWrittenAsTheirValuesAre() {
    for (OfficialDocument document : SampleJsonDocuments.all().values()) {
      String json = PLAIN.writeValueAsString(document);
      assertThat(PLAIN.writerFor(OfficialDocument.class).writeValueAsString(document))
          .isEqualTo(json);
      JsonMapper staticTyping = PLAIN.rebuild().enable(MapperFeature.USE_STATIC_TYPING).build();
      assertThat(staticTyping.writeValueAsString(new Listed(List.of(document))))
          .isEqualTo("{\"documents\":[" + json + "]}");
    }
    assertThat(PLAIN.writerFor(CitedDate.class).writeValueAsString(citedDate()))
        .isEqualTo("\"2016-08\"");
  }

  record Listed(List<OfficialDocument> documents) {}

  private static CitedDate citedDate() {
    return PLAIN.readValue("\"2016-08\"", CitedDate.class);
  }

  /** What a cache does: the class of the value is in the JSON. */
  @Test
  void defaultTyping_worksWhereAFieldIsDeclaredAsObject() {
    for (JsonTypeInfo.As inclusion :
        List.of(
            JsonTypeInfo.As.PROPERTY,
            JsonTypeInfo.As.WRAPPER_ARRAY,
            JsonTypeInfo.As.WRAPPER_OBJECT)) {
      JsonMapper cache =
          PLAIN
              .rebuild()
              .activateDefaultTyping(
                  BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                  DefaultTyping.NON_FINAL_AND_RECORDS,
                  inclusion)
              .build();
      for (OfficialDocument document : SampleJsonDocuments.all().values()) {
        Anything held = new Anything(document, List.of(document, Paragraph.of("a")), document);
        String json = cache.writeValueAsString(held);
        assertThat(cache.readValue(json, Anything.class)).as(json).isEqualTo(held);
        assertThat(json)
            .contains("\"document\":" + PLAIN.writeValueAsString(document).substring(0, 15));
      }
    }
  }

  /** Fields of which the type says nothing, and one of ours. */
  record Anything(Object value, List<Object> values, OfficialDocument document) {}

  @Test
  void objectsThatAreBegunByAnother_areRead() {
    OfficialDispatch dispatch = SampleJsonDocuments.dispatch();
    Wrapped wrapped = new Wrapped(dispatch);
    String json = PLAIN.writeValueAsString(wrapped);
    assertThat(json).isEqualTo(PLAIN.writeValueAsString(dispatch));
    assertThat(PLAIN.readValue(json, Wrapped.class)).isEqualTo(wrapped);
  }

  /** A host's type that is written as a dispatch is. */
  record Wrapped(@JsonValue OfficialDispatch dispatch) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Wrapped {}
  }

  @Test
  void unwrapping_isRefused() {
    Unwrapped unwrapped = new Unwrapped("A", SampleJsonDocuments.dispatch());
    assertThatThrownBy(() -> PLAIN.writeValueAsString(unwrapped))
        .hasMessageContaining("cannot be unwrapped");
    assertThatThrownBy(() -> PLAIN.readValue("{\"clerk\": \"A\"}", Unwrapped.class))
        .hasMessageContaining("cannot be unwrapped");
  }

  record Unwrapped(String clerk, @JsonUnwrapped OfficialDispatch dispatch) {}

  @Test
  void textsOfOurs_areKeysOfMaps() {
    record Keys(Map<DocumentCode, String> codes, Map<Urgency, Integer> urgencies) {}
    Keys keys = new Keys(Map.of(DocumentCode.parse("477/SKHCN"), "a"), Map.of(Urgency.URGENT, 1));
    String json = PLAIN.writeValueAsString(keys);
    assertThat(json).contains("{\"477/SKHCN\":\"a\"}", "{\"URGENT\":1}");
    assertThat(PLAIN.readValue(json, Keys.class)).isEqualTo(keys);
    assertThatThrownBy(() -> PLAIN.readValue("{\"codes\": {\"SKHCN\": \"a\"}}", Keys.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("SKHCN");
  }

  @Test
  void tinyFigures_areKeptByTreesToo() {
    ActivityCount tiny = ActivityCount.of("a", new BigDecimal("1E-20"), "x");
    assertThat(PLAIN.treeToValue(PLAIN.valueToTree(tiny), ActivityCount.class)).isEqualTo(tiny);
    assertThat(PLAIN.writeValueAsString(tiny)).contains("0.00000000000000000001");
  }
}
