package org.congvan.spring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.spring.web.Requests.DOCX;
import static org.congvan.spring.web.Requests.json;
import static org.congvan.spring.web.Requests.problem;
import static org.congvan.spring.web.Requests.send;
import static org.congvan.spring.web.Requests.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.congvan.model.OfficialDispatch;
import org.congvan.render.RenderFormat;
import org.congvan.rule.Severity;
import org.congvan.spring.problem.Problem;
import org.congvan.spring.problem.ProblemError;
import org.congvan.spring.web.Application;
import org.congvan.spring.web.OfferedFormats;
import org.congvan.spring.web.OneContext;
import org.congvan.testkit.SampleDocuments;
import org.congvan.validation.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service out of the box. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentServiceTest {

  private static final OfficialDispatch DISPATCH =
      SampleDocuments.dispatch(LocalDate.of(2021, 3, 15));

  private final OneContext context =
      new OneContext(
          Application.runner()
              .withPropertyValues(
                  "congvan.http.enabled=true", "congvan.limits.document-length=100KB"));

  private MockMvc mvc;

  @BeforeAll
  void start() {
    mvc = Application.mvc(context.start());
  }

  @AfterAll
  void stop() {
    context.close();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  @Test
  void unlessAskedFor_itIsNotThere() {
    Application.runner()
        .run(
            other -> {
              assertThat(other).doesNotHaveBean(DocumentService.class);
              assertThat(
                      Application.mvc(other)
                          .perform(send("/documents/validate", json(DISPATCH)))
                          .andReturn()
                          .getResponse()
                          .getStatus())
                  .isEqualTo(404);
            });
  }

  @Test
  void validate_saysWhatWasFoundInWordsAndAsData() throws Exception {
    MockHttpServletResponse response =
        answer(
            send("/documents/validate", json(DISPATCH.withSignature(null)))
                .header("Accept-Language", "en")
                .accept(DOCX));

    assertThat(response.getStatus()).isEqualTo(200);
    JsonNode found = JsonMapper.shared().readTree(text(response));
    assertThat(found.get("verdict").asString()).isEqualTo("REJECTED");
    assertThat(found.get("headline").asString()).startsWith("NOT ACCEPTABLE, 1 error");
    assertThat(found.get("errors"))
        .anySatisfy(each -> assertThat(each.get("rule").asString()).isEqualTo("SIGN-001"));
    assertThat(found.at("/report/verdict").asString()).isEqualTo("REJECTED");
    assertThat(found.at("/report/findings")).hasSameSizeAs(found.get("errors"));
  }

  @Test
  void draft_isJudgedByTheDayOrTheRegulationThatIsNamed() throws Exception {
    String draft = json(SampleDocuments.undatedDraft());
    for (String[] each :
        new String[][] {
          {"", "UNDETERMINED"}, {"?asOf=2026-03-05", ""}, {"?regulation=tt01-2011", ""}
        }) {
      JsonNode found =
          JsonMapper.shared().readTree(text(answer(send("/documents/validate" + each[0], draft))));
      if (each[1].isEmpty()) {
        assertThat(found.get("verdict").asString()).isNotEqualTo("UNDETERMINED");
      } else {
        assertThat(found.get("verdict").asString()).isEqualTo(each[1]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, '', application/json",
    DOCX + ", '', " + DOCX,
    "application/pdf;q=0.5, '', application/pdf",
    "text/html, '', text/html;charset=UTF-8",
    "application/json, ?format=docx, " + DOCX,
  })
  void render_writesTheFormatThatIsAskedFor(String accept, String query, String contentType)
      throws Exception {
    MockHttpServletResponse response =
        answer(send("/documents/render" + query, json(DISPATCH)).header("Accept", accept));

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo(contentType);
    assertThat(response.getHeader("Content-Disposition")).contains("filename*=UTF-8''");
  }

  @Test
  void extract_findsCitationsOrCounts() throws Exception {
    String sentence = "Theo Công văn số 477/SKHCN-TTNCUĐ, đã ban hành 07 văn bản.";

    JsonNode references = extracted("", sentence);
    assertThat(references.get("references")).hasSize(1);
    assertThat(extracted("?kind=counts", sentence).get("counts")).hasSize(1);
  }

  private JsonNode extracted(String query, String sentence) throws Exception {
    return JsonMapper.shared()
        .readTree(
            text(
                answer(
                    post("/documents/extract" + query)
                        .contentType("text/plain")
                        .content(sentence.getBytes(StandardCharsets.UTF_8)))));
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/validate?regulation=nd31-2020, 400, nd30-2020",
    "/documents/validate?asOf=31/12/2026, 400, 2026-03-05",
    "/documents/render?format=odt, 400, docx",
  })
  void wrongParameter_isAnsweredWithWhatIsRight(String path, int status, String right)
      throws Exception {
    assertThat(problem(answer(send(path, json(DISPATCH))), status).get("detail").asString())
        .contains(right);
  }

  @Test
  void whatCannotBeDone_isAProblemWhateverIsAccepted() throws Exception {
    problem(answer(send("/documents/validate", "{}").accept(DOCX)), 400);
    problem(
        answer(send("/documents/render", json(SampleDocuments.undatedDraft())).accept(DOCX)), 422);
    problem(answer(send("/documents/render", json(DISPATCH)).accept("image/png")), 406);
    problem(answer(send("/documents/render", json(DISPATCH)).header("Accept", "///")), 406);
    problem(answer(post("/documents/validate").contentType("text/csv").content("a")), 415);
    problem(answer(send("/documents/extract", "{}")), 415);
    problem(
        answer(
            post("/documents/extract")
                .contentType("text/plain")
                .content(new byte[] {(byte) 0xC3, 0x28})),
        400);
    problem(answer(send("/documents/validate", " ".repeat(102_401))), 413);
  }

  @Test
  void answers_haveSafeHeaders() throws Exception {
    for (MockHttpServletResponse response :
        new MockHttpServletResponse[] {
          answer(send("/documents/render", json(DISPATCH)).accept("text/html")),
          answer(send("/documents/validate", "{"))
        }) {
      assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
      assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
      assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
  void thisMachine_isAnswered(String address) throws Exception {
    assertThat(answer(from(address)).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.7", "10.0.0.1", "::2", "2001:db8::1", "", "0.0.0.0"})
  void otherMachines_areNot(String address) throws Exception {
    problem(answer(from(address)), 403);
    problem(answer(get("/documents/openapi.json").with(each -> remote(each, address))), 403);
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-For, 192.0.2.7",
    "Forwarded, for=192.0.2.7",
    "Via, 1.1 proxy",
    "Origin, https://example.com",
    "Origin, 'null'",
    "Origin, http://localhost.example.com",
  })
  void whatOthersSendByWayOfThisMachine_isNotAnswered(String header, String value)
      throws Exception {
    problem(answer(from("127.0.0.1").header(header, value)), 403);
  }

  @Test
  void hostNameOfAnother_isNotAnswered() throws Exception {
    problem(
        answer(
            from("127.0.0.1")
                .with(
                    each -> {
                      each.setServerName("rebound.example.com");
                      return each;
                    })),
        403);
    assertThat(answer(from("127.0.0.1").header("Origin", "http://localhost:3000")).getStatus())
        .isEqualTo(200);
  }

  @Test
  void otherMachines_areAnsweredWhereTheHostSaysSo() {
    Application.runner()
        .withPropertyValues("congvan.http.enabled=true", "congvan.http.remote=true")
        .run(
            other ->
                assertThat(
                        Application.mvc(other)
                            .perform(from("192.0.2.7"))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200));
  }

  @Test
  void ownEndpointsOfTheHost_answerOthersAsBefore() throws Exception {
    assertThat(
            answer(send("/echo", json(DISPATCH)).with(each -> remote(each, "192.0.2.7")))
                .getStatus())
        .isEqualTo(200);
  }

  private static MockHttpServletRequestBuilder from(String address) {
    return send("/documents/validate", json(DISPATCH)).with(each -> remote(each, address));
  }

  private static org.springframework.mock.web.MockHttpServletRequest remote(
      org.springframework.mock.web.MockHttpServletRequest request, String address) {
    request.setRemoteAddr(address);
    return request;
  }

  @Test
  void description_isThatOfTheCode() throws Exception {
    JsonNode api = JsonMapper.shared().readTree(text(answer(get("/documents/openapi.json"))));

    assertThat(names(api.get("paths"))).isEqualTo(mappedPaths());
    assertThat(names(api.at("/components/schemas/Problem/properties")))
        .isEqualTo(components(Problem.class));
    assertThat(names(api.at("/components/schemas/ProblemError/properties")))
        .isEqualTo(components(ProblemError.class));
    assertThat(names(api.at("/components/schemas/ValidationAnswer/properties")))
        .isEqualTo(components(ValidationAnswer.class));
    assertThat(values(api.at("/components/schemas/ProblemError/properties/severity/enum")))
        .isEqualTo(constants(Severity.values()));
    assertThat(values(api.at("/components/schemas/ValidationAnswer/properties/verdict/enum")))
        .isEqualTo(constants(Verdict.values()));
    OfferedFormats formats = context.started().getBean(OfferedFormats.class);
    assertThat(names(api.get("paths").get("/documents/render").at("/post/responses/200/content")))
        .isEqualTo(mediaTypes(formats.written()));
    for (String each : new String[] {"/documents/render", "/documents/validate"}) {
      assertThat(names(api.get("paths").get(each).at("/post/requestBody/content")))
          .isEqualTo(mediaTypes(formats.read()));
    }
  }

  private static Set<String> mappedPaths() {
    String root = DocumentService.class.getAnnotation(RequestMapping.class).value()[0];
    Set<String> paths = new TreeSet<>();
    for (Method each : DocumentService.class.getDeclaredMethods()) {
      if (each.isAnnotationPresent(PostMapping.class)) {
        paths.add(root + each.getAnnotation(PostMapping.class).value()[0]);
      } else if (each.isAnnotationPresent(GetMapping.class)) {
        paths.add(root + each.getAnnotation(GetMapping.class).value()[0]);
      }
    }
    return paths;
  }

  private static Set<String> names(JsonNode object) {
    return new TreeSet<>(object.propertyNames());
  }

  private static Set<String> values(JsonNode list) {
    return list.valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> mediaTypes(java.util.List<RenderFormat> formats) {
    return formats.stream()
        .map(RenderFormat::mediaType)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
