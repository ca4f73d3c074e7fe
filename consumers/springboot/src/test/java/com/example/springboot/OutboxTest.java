package com.example.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.render.json.JsonDocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OutboxTest {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private Formats formats;
  @Autowired private JsonDocumentFormat json;
  @Autowired private JsonMapper mapper;

  private String written(OfficialDocument document) throws Exception {
    var out = new ByteArrayOutputStream();
    json.render(document, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private byte[] file(String id, OfficialDocument document) throws Exception {
    var out = new ByteArrayOutputStream();
    formats.requireRenderer(id).render(document, out);
    return out.toByteArray();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpRequest.Builder send(String path, String body) {
    return to(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
  }

  private static HttpResponse<byte[]> answer(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private JsonNode problem(HttpRequest.Builder request, int status) throws Exception {
    var answer = answer(request);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("Exception", "java.", "\tat ");
    return JsonMapper.shared().readTree(text);
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, json, application/json",
    "application/json, json, application/json",
    DOCX + ", docx, " + DOCX,
    "application/pdf, pdf, application/pdf",
    "text/html, html, text/html;charset=UTF-8",
  })
  void everyFormat_isGivenByAccept(String accept, String id, String contentType)
      throws Exception {
    var document = Samples.dispatch();

    var answer = answer(send("/preview", written(document)).header("Accept", accept));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(contentType);
    assertThat(answer.body()).isEqualTo(file(id, document));
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("filename=\"Cong van 45-SNV-VP.")
        .contains("filename*=UTF-8''C%C3%B4ng%20v%C4%83n%2045-SNV-VP.");
  }

  @ParameterizedTest
  @CsvSource({
    "vi, Không đọc được nội dung gửi lên",
    "en, The body of the request cannot be read",
  })
  void whatCannotBeRead_is400(String language, String title) throws Exception {
    String body = written(Samples.dispatch()).replaceFirst("\"issuer\": \\{", "\"issuer\": {\"fax\": 7,");

    JsonNode problem =
        problem(
            send("/preview", body).header("Accept", DOCX).header("Accept-Language", language), 400);

    assertThat(problem.get("title").asString()).isEqualTo(title);
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/header/issuer/fax");
  }

  @ParameterizedTest
  @CsvSource({
    "vi, 'Văn bản chưa đạt yêu cầu về thể thức', 'KHÔNG'",
    "en, 'The document does not meet the rules of form', 'NOT ACCEPTABLE'",
  })
  void rejectedDocument_is422WhereTheApplicationAsks(String language, String title, String detail)
      throws Exception {
    String unsigned = written(Samples.dispatch().withSignature(null));

    JsonNode problem =
        problem(send("/outbox", unsigned).header("Accept-Language", language), 422);

    assertThat(problem.get("title").asString()).isEqualTo(title);
    assertThat(problem.get("detail").asString()).startsWith(detail);
    assertThat(problem.get("errors"))
        .anySatisfy(
            each -> {
              assertThat(each.get("rule").asString()).isEqualTo("SIGN-001");
              assertThat(each.get("pointer").asString()).isEqualTo("/signature");
            });
    assertThat(answer(send("/preview", unsigned)).statusCode()).isEqualTo(200);
    assertThat(answer(send("/outbox", written(Samples.dispatch()))).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "vi, thiếu tên người gửi, Văn bản chưa có chức vụ",
    "en, name of the clerk is missing, The document names no signer",
  })
  void violations_areInTheSameShape(String language, String ofHost, String ofModel)
      throws Exception {
    String whole = mapper.writeValueAsString(Samples.dispatch().withSignature(null));

    JsonNode errors =
        problem(
                send("/parcels", "{\"clerk\": \" \", \"dispatch\": " + whole + "}")
                    .header("Accept-Language", language),
                400)
            .get("errors");

    assertThat(errors).hasSize(2);
    assertThat(errors.get(0).get("pointer").asString()).isEqualTo("/clerk");
    assertThat(errors.get(0).get("message").asString()).isEqualTo(ofHost);
    assertThat(errors.get(1).get("pointer").asString()).isEqualTo("/dispatch/signature");
    assertThat(errors.get(1).get("path").asString()).isEqualTo("signature");
    assertThat(errors.get(1).get("message").asString()).startsWith(ofModel);
  }

  @Test
  void otherKindAndOtherFormats_haveProblemsToo() throws Exception {
    assertThat(
            problem(send("/drafts", "{\"schema\": \"congvan/1\", \"kind\": \"memo\"}"), 400)
                .at("/errors/0/pointer")
                .asString())
        .isEqualTo("/kind");
    problem(send("/preview", written(Samples.dispatch())).header("Accept", "image/png"), 406);
    problem(to("/preview").header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString("a")), 415);
    problem(
        send("/preview", written(Samples.dispatch()).replaceFirst("\"date\": \"2021", "\"date\": \"1945"))
            .header("Accept", DOCX),
        422);
  }

  @ParameterizedTest
  @CsvSource({
    "/parcels/1, 404, " + DOCX,
    "/parcels/0, 500, application/pdf",
    "/nothing, 404, " + DOCX,
    "/parcels, 405, " + DOCX,
  })
  void errorsOfTheApplication_areNoEmptyAnswers(String path, int status, String accept)
      throws Exception {
    JsonNode problem = problem(to(path).header("Accept", accept).GET(), status);

    assertThat(problem.get("title").asString()).isEqualTo("Lỗi " + status);
    assertThat(new String(answer(to(path).GET()).body(), StandardCharsets.UTF_8))
        .contains("timestamp");
  }

  @Test
  void contentOfTheApplication_goesThroughEveryFormat() throws Exception {
    var document = Samples.withScores();
    assertThat(answer(send("/preview", written(document))).body())
        .isEqualTo(written(document).getBytes(StandardCharsets.UTF_8));
    assertThat(mapper.writeValueAsString(document)).contains("custom:score-sheet", "85.50");
    var page = answer(send("/preview", written(document)).header("Accept", "text/html"));
    assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Sở Nội vụ: 85.50 điểm");
  }

  @Test
  void regulationOfTheApplication_governsItsDays() throws Exception {
    var later =
        Samples.dispatch(
            LocalDate.of(2027, 3, 15), DocumentBody.of(Paragraph.of("Kính mời dự họp.")));
    var found = answer(send("/documents/validate", written(later)));
    assertThat(JsonMapper.shared().readTree(found.body()).at("/report/regulation/id").asString())
        .isEqualTo("nd99-2026");
  }

  @Test
  void jacksonOfSpringBoot_isTheOneThatItManages() {
    assertThat(JsonMapper.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("jackson-databind-3.1.7.jar");
    assertThat(JsonInclude.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("jackson-annotations-2.21.jar");
  }

  @Test
  void healthAndMeters_areThoseOfActuator() throws Exception {
    answer(send("/preview", written(Samples.dispatch())).header("Accept", DOCX));
    String health =
        new String(answer(to("/actuator/health").GET()).body(), StandardCharsets.UTF_8);
    assertThat(health).contains("\"congvan\"", "nd99-2026");
    var meter = answer(to("/actuator/metrics/congvan.documents.rendered?tag=format:docx").GET());
    assertThat(JsonMapper.shared().readTree(meter.body()).at("/measurements/0/value").asDouble())
        .isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "render"})
  void service_answersManyAtATime(String what) throws Exception {
    String body = written(Samples.dispatch());
    List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      answers.add(
          CLIENT.sendAsync(
              send("/documents/" + what, body).header("Accept", DOCX).build(),
              HttpResponse.BodyHandlers.ofByteArray()));
    }
    byte[] first = answers.get(0).get().body();
    for (var each : answers) {
      assertThat(each.get().statusCode()).isEqualTo(200);
      assertThat(each.get().body()).isEqualTo(first);
    }
  }
}
