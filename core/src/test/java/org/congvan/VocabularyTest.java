package org.congvan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.congvan.code.DocumentCode;
import org.congvan.model.Addressee;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every element of an edXML message and every field of Annex VI of Decree 30/2020/NĐ-CP has a
 * component of the model, or a reason why a document has none: {@code vocabulary/*.tsv}. {@code
 * -Dcongvan.shared=<folder>} adds the check that the lists are whole.
 */
class VocabularyTest {

  private static final String ELEMENTS = "domain/data/edxml_elements.tsv";
  private static final String ANNEX =
      "law/nd30-2020/phu-luc-6-he-thong-quan-ly-tai-lieu-dien-tu.txt";

  private static final Pattern TABLE = Pattern.compile("(I{1,3})\\. THÔNG TIN");
  private static final Pattern ENGLISH = Pattern.compile("[A-Z][A-Za-z]+");

  /** What stands in the tables beside the names: the head of a column, the types of data. */
  private static final Set<String> NO_NAMES = Set.of("STT", "String", "Number", "Date", "LongText");

  /** The types that a path of the lists may begin with. */
  private static final List<Class<?>> ROOTS =
      List.of(
          OfficialDispatch.class,
          OfficialDocument.class,
          IssuingAgency.class,
          Addressee.class,
          Signature.class,
          DocumentCode.class);

  /** One line of a list: the name of a field, and its component or the reason for none. */
  private record Field(String name, List<String> components, String reason) {

    static Field of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(3);
      List<String> components =
          cells[1].equals("-") ? List.of() : List.of(cells[1].split(" \\+ ", -1));
      return new Field(cells[0], components, cells[2]);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Field> fields() {
    return Stream.of("edxml.tsv", "annex-vi.tsv").flatMap(file -> fields(file).stream());
  }

  @ParameterizedTest
  @MethodSource("fields")
  void field_hasAComponentThatExistsOrAReason(Field field) {
    assertThat(field.components().isEmpty()).isNotEqualTo(field.reason().isBlank());
    assertThat(field.components()).allSatisfy(path -> assertThat(typeOf(path)).isPresent());
  }

  @Test
  void pathThatLeadsNowhere_isNoticed() {
    assertThat(typeOf("OfficialDispatch.header.issuer.name")).contains(String.class);
    assertThat(typeOf("OfficialDispatch.addressees.name")).contains(String.class);
    assertThat(typeOf("OfficialDispatch.header.issuer.nickname")).isEmpty();
    assertThat(typeOf("OfficialDispatch.header.code.colour")).isEmpty();
    assertThat(typeOf("DocumentCode#colour")).isEmpty();
    assertThat(typeOf("Dossier.name")).isEmpty();
  }

  @Test
  void lists_nameEachFieldOnce() {
    for (String file : List.of("edxml.tsv", "annex-vi.tsv")) {
      assertThat(fields(file).stream().map(Field::name)).doesNotHaveDuplicates();
    }
  }

  @Test
  void edxmlList_namesEveryElement() throws IOException {
    List<String> elements =
        Files.readAllLines(shared(ELEMENTS)).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("path\t"))
            .flatMap(line -> elements(line.substring(0, line.indexOf('\t'))).stream())
            .toList();

    assertThat(elements).hasSizeGreaterThan(70);
    assertThat(fields("edxml.tsv").stream().map(Field::name))
        .containsExactlyInAnyOrderElementsOf(elements);
  }

  @Test
  void annexList_namesEveryField() throws IOException {
    List<String> fields = annexFields(Files.readString(shared(ANNEX)));

    assertThat(fields).hasSize(60);
    assertThat(fields("annex-vi.tsv").stream().map(VocabularyTest::withoutNumber))
        .containsExactlyElementsOf(fields);
  }

  /** Makes {@code I FileNotation} of {@code I.1.3 FileNotation}. */
  private static String withoutNumber(Field field) {
    return field.name().replaceFirst("\\.\\S+", "");
  }

  /** Writes {@code A/{B,C}} and {@code A/B | C} out as {@code A/B} and {@code A/C}. */
  private static List<String> elements(String path) {
    int brace = path.indexOf('{');
    if (brace >= 0) {
      return Arrays.stream(path.substring(brace + 1, path.indexOf('}')).split(",", -1))
          .map(each -> path.substring(0, brace) + each)
          .toList();
    }
    String[] siblings = path.split(" \\| ", -1);
    String parent = siblings[0].substring(0, siblings[0].lastIndexOf('/') + 1);
    return Arrays.stream(siblings)
        .map(each -> each.startsWith(parent) ? each : parent + each)
        .toList();
  }

  /** Reads the English names out of the three tables, each with the number of its table. */
  private static List<String> annexFields(String annex) {
    List<String> fields = new ArrayList<>();
    String table = "";
    for (String line : annex.substring(annex.indexOf("CHUẨN THÔNG TIN ĐẦU VÀO")).lines().toList()) {
      Matcher heading = TABLE.matcher(line);
      if (heading.lookingAt()) {
        table = heading.group(1);
      } else if (ENGLISH.matcher(line).matches() && !NO_NAMES.contains(line)) {
        // The decree's own file has a small L for the capital I of OrganId and SignerInfo.
        fields.add(table + " " + line.replace("nld", "nId").replace("rln", "rIn"));
      }
    }
    return fields;
  }

  /** Follows a path by record components, through lists; {@code Type#method} names a method. */
  private static Optional<Type> typeOf(String path) {
    String[] method = path.split("#", -1);
    String[] steps = method[0].split("\\.", -1);
    Optional<Type> type =
        ROOTS.stream()
            .filter(root -> root.getSimpleName().equals(steps[0]))
            .findFirst()
            .map(Function.identity());
    for (int i = 1; i < steps.length; i++) {
      String step = steps[i];
      type = type.flatMap(each -> component(each, step));
    }
    return method.length == 1 ? type : type.flatMap(each -> result(each, method[1]));
  }

  private static Optional<Type> component(Type whole, String name) {
    Class<?> record = raw(whole);
    RecordComponent[] components = record.getRecordComponents();
    return Arrays.stream(components == null ? new RecordComponent[0] : components)
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .map(RecordComponent::getGenericType);
  }

  private static Optional<Type> result(Type type, String method) {
    return Arrays.stream(raw(type).getMethods())
        .filter(each -> each.getName().equals(method) && each.getParameterCount() == 0)
        .findFirst()
        .map(each -> each.getGenericReturnType());
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return raw(list.getActualTypeArguments()[0]);
    }
    return (Class<?>) type;
  }

  private static List<Field> fields(String file) {
    return resource("/vocabulary/" + file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Field::of)
        .collect(Collectors.toUnmodifiableList());
  }

  private static String resource(String name) {
    try (InputStream in = VocabularyTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new AssertionError(name, impossible);
    }
  }

  private static Path shared(String place) {
    String shared = System.getProperty("congvan.shared", "");
    Path file = Path.of(shared, place);
    assumeTrue(
        !shared.isEmpty() && Files.isRegularFile(file),
        String.format(Locale.ROOT, "skipped: pass -Dcongvan.shared=<folder with %s>", place));
    return file;
  }
}
