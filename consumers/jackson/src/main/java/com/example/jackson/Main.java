package com.example.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.congvan.body.Chart;
import org.congvan.body.ChartForm;
import org.congvan.body.ChartSeries;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Illustration;
import org.congvan.body.Paragraph;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.model.OfficialLetter;
import org.congvan.model.Promulgation;
import org.congvan.model.Recipient;
import org.congvan.model.Signature;
import org.congvan.model.TitledDocument;
import org.congvan.render.json.CongvanModule;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.render.json.JsonLimits;
import org.congvan.text.DocumentFormatException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes documents in records of its own, with three mappers of its own. */
public final class Main {

  private static final String SCHEMA = "\"schema\":\"congvan/1\",";

  private Main() {}

  /**
   * Runs; any exception ends the program with a failure.
   *
   * @param args the versions that must be there: of Jackson and of its annotations
   * @throws IOException never, the documents stay in memory
   */
  public static void main(String[] args) throws IOException {
    requireVersion(JsonParser.class, "jackson-core-" + args[0]);
    requireVersion(JsonMapper.class, "jackson-databind-" + args[0]);
    requireVersion(JsonInclude.class, "jackson-annotations-" + args[1]);
    var module = new CongvanModule();
    var added = JsonMapper.builder().addModule(module).build();
    var found = JsonMapper.builder().findAndAddModules().build();
    var strict = module.strictMapper(JsonLimits.standard()).build();
    for (var mapper : List.of(added, found, strict)) {
      embed(mapper);
      refuseInDocuments(mapper);
    }
    takeInOwnRecord(added);
    takeInOwnRecord(found);
    refuseInOwnRecord(strict);
    keepOwnKinds();
    System.out.println(
        "jackson: "
            + (Main.class.getModule().isNamed() ? "module path" : "class path")
            + ", Jackson "
            + args[0]
            + ", annotations "
            + args[1]);
  }

  private static void requireVersion(Class<?> type, String jar) {
    String place = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    require(place.endsWith("/" + jar + ".jar"), place + " is " + jar);
  }

  private static void embed(JsonMapper mapper) throws IOException {
    var inbox = inbox();
    String json = mapper.writeValueAsString(inbox);
    String expected =
        "{\"clerk\":\"Trần Thị B\",\"dispatch\":"
            + compact(inbox.dispatch())
            + ",\"others\":["
            + compact(inbox.others().get(0))
            + ","
            + compact(inbox.others().get(1))
            + "]}";
    require(json.equals(expected), json + " is " + expected);
    byte[] bytes = mapper.writeValueAsBytes(inbox);
    require(new String(bytes, StandardCharsets.UTF_8).equals(expected), "bytes are the text");
    require(mapper.readValue(json, Inbox.class).equals(inbox), "a text reads back equal");
    require(mapper.readValue(bytes, Inbox.class).equals(inbox), "bytes read back equal");
  }

  /** The JSON of the format, without the field that only a whole text has. */
  private static String compact(OfficialDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    JsonDocumentFormat.builder().compact().build().render(document, out);
    String json = out.toString(StandardCharsets.UTF_8);
    require(json.startsWith("{" + SCHEMA), "the schema is the first field");
    return "{" + json.substring(1 + SCHEMA.length());
  }

  private static void refuseInDocuments(JsonMapper mapper) {
    String json = mapper.writeValueAsString(inbox());
    String inDispatch = json.replaceFirst("\"issuer\":\\{", "\"issuer\":{\"fax\":7,");
    requireFault(refusal(mapper, inDispatch), "/dispatch/header/issuer/fax");
    String inOther = json.replaceFirst("\"kind\":\"letter\",", "\"kind\":\"letter\",\"fax\":7,");
    requireFault(refusal(mapper, inOther), "/others/0/fax");
  }

  private static void requireFault(JacksonException thrown, String pointer) {
    require(thrown instanceof MismatchedInputException, thrown + " is a mismatch");
    require(
        thrown.getCause() instanceof DocumentFormatException fault
            && fault.jsonPointer().equals(pointer),
        thrown.getCause() + " is a fault at " + pointer);
  }

  private static void takeInOwnRecord(JsonMapper mapper) {
    require(mapper.readValue(unknown(mapper), Inbox.class).equals(inbox()), "unknown is dropped");
    require(mapper.readValue(doubled(mapper), Inbox.class).equals(inbox()), "the last one counts");
  }

  private static void refuseInOwnRecord(JsonMapper mapper) {
    requireMessage(refusal(mapper, unknown(mapper)), "\"desk\"");
    requireMessage(refusal(mapper, doubled(mapper)), "\"clerk\"");
  }

  private static void requireMessage(JacksonException thrown, String word) {
    require(thrown.getMessage().contains(word), thrown + " names " + word);
  }

  private static String unknown(JsonMapper mapper) {
    return "{\"desk\":7," + mapper.writeValueAsString(inbox()).substring(1);
  }

  private static String doubled(JsonMapper mapper) {
    return "{\"clerk\":\"Ai đó\"," + mapper.writeValueAsString(inbox()).substring(1);
  }

  private static JacksonException refusal(JsonMapper mapper, String json) {
    try {
      mapper.readValue(json, Inbox.class);
    } catch (JacksonException refused) {
      return refused;
    }
    throw new IllegalStateException("Not true: refused is " + json);
  }

  private static void keepOwnKinds() throws IOException {
    var module =
        new CongvanModule()
            .withContent("score-sheet", ScoreSheet.class)
            .withBlock("score-table", ScoreTable.class);
    var points = new BigDecimal("85.50");
    var sheet = dispatch(new ScoreSheet(List.of(new ScoreSheet.Score("Sở Nội vụ", points))));
    var table = dispatch(DocumentBody.of(new ScoreTable("Điểm", 2, Map.of("Sở Nội vụ", points))));
    var format = JsonDocumentFormat.builder().module(module).build();
    for (var document : List.of(sheet, table)) {
      var out = new ByteArrayOutputStream();
      format.render(document, out);
      var read = format.read(new ByteArrayInputStream(out.toByteArray())).document();
      require(read.equals(document), "the format reads back equal");
    }
    var inbox = new Inbox("Trần Thị B", sheet, List.of(table));
    // Of two modules of this class the last one counts, so the one that is found comes first.
    var mappers =
        List.of(
            JsonMapper.builder().addModule(module).build(),
            JsonMapper.builder().findAndAddModules().addModule(module).build(),
            module.strictMapper(JsonLimits.standard()).build());
    for (var mapper : mappers) {
      String json = mapper.writeValueAsString(inbox);
      require(
          json.contains("{\"kind\":\"custom:score-sheet\",\"scores\":["), json + " has a sheet");
      require(json.contains("{\"kind\":\"custom:score-table\",\"title\":"), json + " has a table");
      require(mapper.readValue(json, Inbox.class).equals(inbox), "a mapper reads back equal");
    }
  }

  private static Inbox inbox() {
    var dispatch = dispatch(DocumentBody.of(Paragraph.of("Kính mời dự họp."), chart()));
    OfficialDocument letter =
        OfficialLetter.builder(issuer(), "thư chúc mừng")
            .content(DocumentBody.of(Paragraph.of("Xin chúc mừng.")))
            .build();
    OfficialDocument decision =
        TitledDocument.builder(DocumentType.DECISION, issuer(), "Về việc \"thử\"").build();
    return new Inbox("Trần Thị B", dispatch, List.of(letter, decision));
  }

  private static Illustration chart() {
    var series =
        List.of(new ChartSeries("Tỷ lệ", List.of(new BigDecimal("27.50"), BigDecimal.ZERO)));
    var chart = new Chart(ChartForm.LINE, "Quý", "%", List.of("I", "II"), series);
    return new Illustration(chart, 120, 80, "Biểu đồ", List.of());
  }

  private static OfficialDispatch dispatch(DocumentContent content) {
    return OfficialDispatch.builder(issuer(), "mời họp")
        .code(DocumentCode.parse("12/SKHCN-VP"))
        .promulgation(new Promulgation("Quảng Trị", LocalDate.of(2021, 3, 15)))
        .addressee("Sở Thông tin và Truyền thông")
        .content(content)
        .signature(Signature.byHead("GIÁM ĐỐC", "Nguyễn Văn A"))
        .distribution(Distribution.of(ArchiveLine.of("VP"), Recipient.asAbove()))
        .build();
  }

  private static IssuingAgency issuer() {
    return IssuingAgency.of("Sở Khoa học và Công nghệ")
        .withParent("UBND tỉnh Quảng Trị")
        .withAbbreviation("SKHCN");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Not true: " + what);
    }
  }
}
