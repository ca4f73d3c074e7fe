package org.congvan.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.congvan.body.DocumentBody;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.text.DocumentFormatException;
import org.congvan.validation.ValidationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts other values, good and bad, into every field of every kind of document: what the reader
 * accepts the schema lets pass, and what the schema lets pass the reader refuses for known reasons
 * only, which no schema can tell.
 */
@Tag("once")
class SchemaAgreementTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static final List<String> BLANK_TEXTS =
      List.of("\"\"", "\" \\t\\n\\u3000\\u2028\"", "\"\\u00a0\"", "\"\\u200b\"");

  /** A field that takes all of these takes any text. */
  private static final List<String> FREE_TEXTS =
      List.of("\"x\"", "\" I \"", "\"12345a\"", "\"477SKHCN\"", "\"%%%% <\"");

  /** Texts on both sides of each bound that a type has. */
  private static final List<String> TEXTS =
      List.of(
          "\"IIII\"",
          "\"1\"",
          "\"12345a\"",
          "\"123456\"",
          "\"a\"",
          "\"đ12\"",
          "\"\\u00f0\"",
          "\"w\"",
          "\"2.1\"",
          "\"2..1\"",
          "\"abc\"",
          "\"12345678901234567\"",
          "\"2019-11-11\"",
          "\"2019-02-29\"",
          "\"2020-02-29\"",
          "\"1900-02-29\"",
          "\"2000-02-29\"",
          "\"2020-06-31\"",
          "\"+12345-01-31\"",
          "\"-0001-12-01\"",
          "\"0000-01-01\"",
          "\"2019-10\"",
          "\"2019-13\"",
          "\"2019\"",
          "\"0000\"",
          "\"20190\"",
          "\"http://example.vn/a?b#c\"",
          "\"a/b\"",
          "\"a b\"",
          "\"http://example.vn/<\"",
          "\"mailto:\"",
          "\"H50\"",
          "\"H50.20\"",
          "\"H5\"",
          "\"H50.\"",
          "\"000.00.20.H50\"",
          "\"0123456789.A\"",
          "\"ZZ\"",
          "\"ZZZ\"",
          "\"477/SKHCN-TTNCUĐ\"",
          "\"Số: 5 – QĐ.SNV\"",
          "\"31/10/2019\"",
          "\"/SKHCN-TTNCUĐ\"",
          "\"Số: … /QĐ-SNV\"",
          "\"/7-A\"",
          "\"RCPT-003\"",
          "\"RCPT-03\"",
          "\"LOW\"",
          "\"MEDIUM\"",
          "\"DISPATCH\"",
          "\"REPORT\"",
          "\"copy\"",
          "\"letter\"",
          "\"ERROR\"",
          "\"REJECTED\"",
          "\"UNDETERMINED\"",
          "\"ACCEPTABLE\"",
          "\"JPEG\"",
          "\"/9j/\"",
          "\"/9j/A\"",
          "\"iVBORw0KGgo=\"",
          "\"iVBORw0KGgpA\"",
          "\"iVBORw0KGgs=\"",
          "\"%%%%\"");

  /** Numbers on both sides of each bound that a constructor has. */
  private static final List<String> NUMBERS =
      List.of(
          "-2147483649",
          "-1",
          "0",
          "1",
          "2",
          "400",
          "401",
          "999",
          "1000",
          "9999",
          "10000",
          "2147483647",
          "2147483648",
          "1.5",
          "-0.25",
          "9".repeat(100),
          "1" + "0".repeat(101),
          "-1" + "0".repeat(101),
          "1e-101");

  private static final List<String> ALWAYS = List.of("null", "true", "\"x\"", "7", "[]", "{}");

  /** Of reports alone. */
  private static final String REGULATION = "Regulation must not end before it begins";

  /** Of reports alone. */
  private static final String PATH = "Cannot read path ";

  /** What the reader says where it refuses what no schema can know to be wrong. */
  private static final List<String> ONLY_THE_READER_KNOWS =
      List.of(
          "Cannot read document code ",
          "Cannot read code without number ",
          "Number of a provision must be such as",
          "Section number \"IIII\" does not fit",
          "Offsets of a written figure",
          "Reporting period must not end before it begins",
          REGULATION,
          PATH,
          "Table row \\d+ ",
          "Table cells reach ",
          "must have a value for each category: ",
          "Value of a chart must have at most 15 digits",
          "Provision must go from the narrowest level to the widest",
          "expected an address",
          "Link target must be ",
          "is not Base64",
          "Image of \\d+ bytes is not (PNG|JPEG) that can be shown: ",
          "Value of a count must have at most 100 digits .*: 101 digits");

  private final Set<String> tried = new HashSet<>();
  private final Map<String, String> disagreements = new TreeMap<>();
  private final Set<String> reasons = new TreeSet<>();

  @Test
  void documents_areJudgedAlikeByReaderAndSchema() {
    JsonDocumentFormat format = JsonDocumentFormat.standard();
    Reader reader = json -> Json.read(format, json);
    SchemaJudge judge = SchemaJudge.of(format.schema());
    List<String> samples = new ArrayList<>();
    samples.add(BadInput.base());
    samples.add(Json.write(format, numberedSections()));
    SampleJsonDocuments.all().values().forEach(each -> samples.add(Json.write(format, each)));
    // Each field is tried in the shortest document that has it.
    samples.sort(Comparator.comparingInt(String::length));
    samples.forEach(json -> tryAll(json, reader, judge));
    assertThat(disagreements).isEmpty();
    assertThat(tried).hasSizeGreaterThan(150);
    reasons.add(REGULATION);
    reasons.add(PATH);
    assertThat(reasons).containsExactlyInAnyOrderElementsOf(ONLY_THE_READER_KNOWS);
  }

  @Test
  void reports_areJudgedAlikeByReaderAndSchema() {
    JsonValidationReports format = JsonValidationReports.standard();
    Reader reader = json -> JsonValidationReportsTest.read(format, json);
    SchemaJudge judge = SchemaJudge.of(format.schema());
    for (ValidationReport report : JsonValidationReportsTest.samples()) {
      tryAll(JsonValidationReportsTest.write(format, report), reader, judge);
    }
    assertThat(disagreements).isEmpty();
    assertThat(tried).hasSizeGreaterThan(25);
    assertThat(reasons).containsExactly("Cannot read document code ", PATH, REGULATION);
  }

  private static OfficialDocument numberedSections() {
    Section point = Section.untitled(SectionLevel.POINT, 1, List.of());
    return OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "mục")
        .content(DocumentBody.of(Section.untitled(SectionLevel.HEADING, 1, List.of(point))))
        .build();
  }

  private void tryAll(String json, Reader reader, SchemaJudge judge) {
    JsonNode root = MAPPER.readTree(json);
    assertThat(judge.complaints(json)).isEmpty();
    walk(root, root, "", reader, judge);
  }

  private void walk(JsonNode root, JsonNode node, String path, Reader reader, SchemaJudge judge) {
    if (node instanceof ObjectNode object) {
      String kind = object.path("kind").asString("");
      for (String name : List.copyOf(object.propertyNames())) {
        // What a field may hold depends on the object it is in, and in sections on the level.
        String level = object.path("level").asString("");
        String field = (kind.isEmpty() ? path : "(" + kind + ")") + level + "." + name;
        JsonNode value = object.get(name);
        if (tried.add(field)) {
          boolean free = true;
          for (String candidate : candidates(value)) {
            object.set(name, MAPPER.readTree(candidate));
            boolean read = compare(root, field + " = " + candidate, reader, judge);
            free &= read || !FREE_TEXTS.contains(candidate);
          }
          if (value.isString() && !free) {
            for (String candidate : TEXTS) {
              object.set(name, MAPPER.readTree(candidate));
              compare(root, field + " = " + candidate, reader, judge);
            }
          }
          object.remove(name);
          compare(root, field + " missing", reader, judge);
          object.set(name, value);
          object.put("further", 1);
          compare(root, field + " with another beside it", reader, judge);
          object.remove("further");
        }
        walk(root, value, "." + name, reader, judge);
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        String item = path + "[]";
        JsonNode value = list.get(i);
        if (tried.add(item)) {
          for (String candidate : candidates(value)) {
            list.set(i, MAPPER.readTree(candidate));
            compare(root, item + " = " + candidate, reader, judge);
          }
          list.set(i, value);
          list.add(value);
          compare(root, item + " twice", reader, judge);
          list.remove(list.size() - 1);
        }
        walk(root, value, item, reader, judge);
      }
    }
  }

  private static List<String> candidates(JsonNode value) {
    List<String> candidates = new ArrayList<>(ALWAYS);
    if (value.isString()) {
      candidates.addAll(BLANK_TEXTS);
      candidates.addAll(FREE_TEXTS);
    } else if (value.isNumber()) {
      candidates.addAll(NUMBERS);
    } else if (value instanceof ContainerNode<?>) {
      candidates.add("[{}]");
      candidates.add("{\"kind\": \"text\", \"text\": \" \", \"emphasis\": []}");
      candidates.add("[{\"kind\": \"text\", \"text\": \" \", \"emphasis\": []}]");
    }
    return candidates;
  }

  /** Returns whether the reader accepts the text. */
  private boolean compare(JsonNode root, String change, Reader reader, SchemaJudge judge) {
    String json = MAPPER.writeValueAsString(root);
    List<String> complaints = judge.complaints(json);
    String refusal = refusal(json, reader);
    if (refusal.isEmpty()) {
      if (!complaints.isEmpty()) {
        disagreements.put(change, "read, but the schema complains: " + complaints);
      }
    } else if (complaints.isEmpty()) {
      List<String> known =
          ONLY_THE_READER_KNOWS.stream()
              .filter(reason -> Pattern.compile(reason).matcher(refusal).find())
              .toList();
      reasons.addAll(known);
      if (known.isEmpty()) {
        disagreements.put(change, "passed by the schema, but: " + refusal);
      }
    }
    return refusal.isEmpty();
  }

  private static String refusal(String json, Reader reader) {
    try {
      reader.read(json);
      return "";
    } catch (DocumentFormatException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private interface Reader {
    void read(String json);
  }
}
