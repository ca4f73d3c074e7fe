package org.congvan.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.spring.web.Requests.DOCX;
import static org.congvan.spring.web.Requests.json;
import static org.congvan.spring.web.Requests.problem;
import static org.congvan.spring.web.Requests.send;
import static org.congvan.spring.web.Requests.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.congvan.model.OfficialDispatch;
import org.congvan.model.OfficialDocument;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.JsonNode;

/** What is answered when something is wrong with a document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentProblemsTest {

  private static final OfficialDispatch DISPATCH =
      SampleDocuments.dispatch(LocalDate.of(2021, 3, 15));

  /** The same without signature, an error, and with a number without its zero, a warning. */
  private static final String REJECTED =
      json(DISPATCH.withSignature(null)).replaceFirst("\"code\": \"[0-9]+/", "\"code\": \"9/");

  private final OneContext context = new OneContext(Application.runner());
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

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "*/*", DOCX, "application/pdf", "text/html"})
  void unknownField_isAnsweredAtItsPointerWhateverTheClientAccepts(String accept) throws Exception {
    String body = json(DISPATCH).replaceFirst("\"issuer\": \\{", "\"issuer\": {\"fax\": 7, ");

    JsonNode problem = problem(answer(send("/echo", body).header("Accept", accept)), 400);

    JsonNode error = problem.at("/errors/0");
    assertThat(error.get("pointer").asString()).isEqualTo("/header/issuer/fax");
    assertThat(error.get("path").asString()).isEqualTo("header.issuer.fax");
    assertThat(error.get("severity").asString()).isEqualTo("ERROR");
    assertThat(error.get("line").asInt()).isPositive();
    assertThat(error.get("column").asInt()).isPositive();
    assertThat(error.has("rule")).isFalse();
  }

  @Test
  void faultsThatDoNotDependOnEachOther_areAnsweredTogether() throws Exception {
    String body =
        json(DISPATCH)
            .replaceFirst("\"issuer\": \\{", "\"issuer\": {\"fax\": 7, ")
            .replaceFirst("\"date\": \"[^\"]*\"", "\"date\": \"31/02/2021\"");

    JsonNode errors = problem(answer(send("/echo", body)), 400).get("errors");

    assertThat(errors)
        .extracting(each -> each.get("pointer").asString())
        .containsExactlyInAnyOrder("/header/issuer/fax", "/header/promulgation/date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | Không đọc được nội dung gửi lên | Thiếu trường này",
        "en | The body of the request cannot be read | is missing",
        "fr, en;q=0.3 | The body of the request cannot be read | is missing",
        "fr | Không đọc được nội dung gửi lên | Thiếu trường này",
        "**,; | Không đọc được nội dung gửi lên | Thiếu trường này",
      })
  void messages_areInTheLanguageOfTheClient(String language, String title, String message)
      throws Exception {
    String body = json(DISPATCH).replaceFirst("\"subject\": \"[^\"]*\",", "");
    MockHttpServletResponse response =
        answer(send("/echo", body).header("Accept-Language", language));

    JsonNode problem = problem(response, 400);

    assertThat(problem.get("title").asString()).isEqualTo(title);
    assertThat(problem.at("/errors/0/message").asString()).contains(message);
    assertThat(response.getHeader("Content-Language"))
        .isEqualTo(title.startsWith("The") ? "en" : "vi");
  }

  @Test
  void withoutLanguage_messagesAreInTheOneOfTheApplication() throws Exception {
    Application.runner()
        .withPropertyValues("congvan.locale=en")
        .run(
            other ->
                assertThat(
                        problem(
                                Application.mvc(other)
                                    .perform(send("/echo", "{}"))
                                    .andReturn()
                                    .getResponse(),
                                400)
                            .get("title")
                            .asString())
                    .isEqualTo("The body of the request cannot be read"));
    assertThat(problem(answer(send("/echo", "{}")), 400).get("title").asString())
        .isEqualTo("Không đọc được nội dung gửi lên");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{\"schema\": \"congvan/2\"}",
        "{} {}",
        "{'a': 1}"
      })
  void whatIsNoDocument_isAnsweredInTheSameShape(String body) throws Exception {
    JsonNode problem = problem(answer(send("/echo", body)), 400);

    assertThat(problem.get("type").asString()).endsWith("/unreadable");
    assertThat(problem.at("/errors/0/message").asString()).isNotBlank();
    assertThat(problem.at("/errors/0/pointer").isString()).isTrue();
  }

  @Test
  void fieldGivenTwice_isRefusedWithAndWithoutSchema() throws Exception {
    String body = json(DISPATCH).replaceFirst("\"subject\":", "\"subject\": \"x\", \"subject\":");
    String withoutSchema = body.replaceFirst("\"schema\": \"congvan/1\",", "");

    problem(answer(send("/echo", body)), 400);
    problem(answer(send("/echo", withoutSchema)), 400);
  }

  @Test
  void documentOfAnotherKind_isAnsweredAtItsKind() throws Exception {
    JsonNode problem = problem(answer(send("/dispatch", json(SampleDocuments.letter()))), 400);

    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/kind");
    assertThat(problem.at("/errors/0/message").asString()).contains("letter", "dispatch");
  }

  @Test
  void faultInADocumentInsideAnObject_hasThePointerOfTheBody() throws Exception {
    String whole = json(DISPATCH).replaceFirst("\"schema\": \"congvan/1\",", "");
    String body =
        "{\"clerk\": \"Trần Thị B\", \"dispatch\": "
            + whole.replaceFirst("\"issuer\": \\{", "\"issuer\": {\"fax\": 7, ")
            + "}";

    JsonNode error = problem(answer(send("/inbox", body).accept(DOCX)), 400).at("/errors/0");

    assertThat(error.get("pointer").asString()).isEqualTo("/dispatch/header/issuer/fax");
    assertThat(error.get("path").asString()).isEqualTo("header.issuer.fax");
  }

  @Test
  void faultBesideTheDocument_hasTheSameShapeAndNamesNoClass() throws Exception {
    JsonNode error =
        problem(answer(send("/inbox", "{\"clerk\": {\"a\": 1}, \"dispatch\": null}")), 400)
            .at("/errors/0");

    assertThat(error.get("pointer").asString()).isEqualTo("/clerk");
    assertThat(error.get("message").asString()).doesNotContain("java", "congvan");
  }

  @Test
  void violationOfTheModel_hasRuleAndClause() throws Exception {
    String body =
        json(DISPATCH)
            .replaceFirst("\"subject\": \"[^\"]*\"", "\"subject\": \"" + "ế".repeat(501) + "\"");

    JsonNode problem =
        problem(answer(send("/valid", body).header("Accept-Language", "vi").accept(DOCX)), 400);

    assertThat(problem.get("type").asString()).endsWith("/invalid");
    JsonNode error = problem.at("/errors/0");
    assertThat(error.get("pointer").asString()).isEqualTo("/subject");
    assertThat(error.get("path").asString()).isEqualTo("subject");
    assertThat(error.get("rule").asString()).isEqualTo("META-004");
    assertThat(error.get("clause").asString()).contains("30/2020/NĐ-CP");
    assertThat(error.get("message").asString())
        .isEqualTo("Trích yếu dài quá 500 ký tự của trường Subject. Ghi ngắn lại.");
    JsonNode english = problem(answer(send("/valid", body).header("Accept-Language", "en")), 400);
    assertThat(english.at("/errors/0/message").asString())
        .isEqualTo(
            "The subject is longer than the 500 characters of the field Subject. Shorten it.");
  }

  @Test
  void partsThatAreMissing_areViolationsAtTheirPlaces() throws Exception {
    JsonNode errors =
        problem(answer(send("/valid", json(SampleDocuments.emptyDraft()))), 400).get("errors");

    assertThat(errors)
        .extracting(each -> each.get("pointer").asString())
        .contains("/header/code", "/header/promulgation", "/signature");
  }

  @Test
  void violationsOfTheHost_areInTheSameShape() throws Exception {
    String whole =
        json(SampleDocuments.emptyDraft()).replaceFirst("\"schema\": \"congvan/1\",", "");
    String body = "{\"clerk\": \"" + "a".repeat(21) + "\", \"dispatch\": " + whole + "}";

    JsonNode errors = problem(answer(send("/inbox", body)), 400).get("errors");

    assertThat(errors)
        .filteredOn(each -> each.get("pointer").asString().equals("/clerk"))
        .singleElement()
        .satisfies(each -> assertThat(each.get("rule").asString()).isEqualTo("Size"));
    assertThat(errors)
        .filteredOn(each -> each.get("pointer").asString().equals("/dispatch/header/code"))
        .singleElement()
        .satisfies(each -> assertThat(each.get("path").asString()).isEqualTo("header.code"))
        .satisfies(each -> assertThat(each.get("rule").asString()).isEqualTo("HEAD-001"));
  }

  @Test
  void rejectedDocument_isTakenWhereNobodyAsks() throws Exception {
    assertThat(answer(send("/echo", REJECTED)).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", DOCX})
  void rejectedDocument_isAnsweredWithFindingsWhereTheHostAsks(String accept) throws Exception {
    JsonNode problem =
        problem(
            answer(send("/acceptable", REJECTED).header("Accept-Language", "en").accept(accept)),
            422);

    assertThat(problem.get("type").asString()).endsWith("/rejected");
    assertThat(problem.get("detail").asString()).startsWith("NOT ACCEPTABLE, 1 error");
    assertThat(problem.get("errors"))
        .filteredOn(each -> each.get("rule").asString().equals("SIGN-001"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.get("severity").asString()).isEqualTo("ERROR");
              assertThat(each.get("pointer").asString()).isEqualTo("/signature");
              assertThat(each.get("message").asString()).isNotBlank();
            });
    assertThat(problem.get("errors"))
        .filteredOn(each -> each.get("rule").asString().equals("HEAD-003"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.get("severity").asString()).isEqualTo("WARNING");
              assertThat(each.get("pointer").asString()).isEqualTo("/header/code");
              assertThat(each.get("path").asString()).isEqualTo("header.code");
              assertThat(each.get("clause").asString()).contains("30/2020/NĐ-CP");
              assertThat(each.get("suggestion").asString()).startsWith("Write \"09/");
              assertThat(each.at("/suggestions/0/kind").asString()).isEqualTo("replace");
            });
  }

  @Test
  void documentThatCannotBeJudged_isNotAcceptableEither() throws Exception {
    String draft = json(SampleDocuments.undatedDraft());
    JsonNode problem = problem(answer(send("/acceptable", draft)), 422);
    assertThat(problem.at("/errors/0/message").asString()).contains("chưa có ngày ban hành");

    Application.runner()
        .withPropertyValues("congvan.as-of=2026-03-05")
        .run(
            other ->
                assertThat(
                        text(
                            Application.mvc(other)
                                .perform(send("/acceptable", draft))
                                .andReturn()
                                .getResponse()))
                    .doesNotContain("chưa có ngày ban hành; hãy"));
  }

  @Test
  void acceptableDocument_isTaken() throws Exception {
    assertThat(text(answer(send("/acceptable", json(DISPATCH))))).isEqualTo(json(DISPATCH));
  }

  @Test
  void documentThatCannotBeWritten_leavesNoHalfAnswer() throws Exception {
    MockHttpServletResponse sent =
        answer(send("/echo", json(SampleDocuments.undatedDraft())).accept(DOCX));
    assertThat(problem(sent, 422).get("type").asString()).endsWith("/unwritable");
    assertThat(sent.getHeader("Content-Disposition")).isNull();

    MockHttpServletResponse stored = answer(get("/draft").accept("application/pdf"));
    assertThat(problem(stored, 406).at("/errors/0/message").asString()).isNotBlank();
    assertThat(answer(get("/draft").accept("application/json")).getStatus()).isEqualTo(200);
  }

  @Test
  void formatsThatAreNotThere_areAnsweredWithThoseThatAre() throws Exception {
    JsonNode notAcceptable =
        problem(answer(send("/echo", json(DISPATCH)).accept("image/png")), 406);
    assertThat(notAcceptable.get("detail").asString()).contains("application/pdf");

    JsonNode unsupported =
        problem(answer(post("/echo").contentType("text/csv").content("a;b")), 415);
    assertThat(unsupported.get("detail").asString()).contains("application/json");
  }

  @Test
  void bodyThatIsTooLong_is413() {
    Application.runner()
        .withPropertyValues("congvan.limits.document-length=1KB")
        .run(
            other -> {
              MockHttpServletResponse response =
                  Application.mvc(other)
                      .perform(send("/echo", json(DISPATCH)))
                      .andReturn()
                      .getResponse();
              assertThat(problem(response, 413).get("detail").asString()).contains("1024");
            });
  }

  @Test
  void otherEndpointsAndExceptions_areLeftAlone() throws Exception {
    MockHttpServletResponse note = answer(send("/note", "{\"text\": \"\"}"));
    assertThat(note.getStatus()).isEqualTo(400);
    assertThat(note.getContentType()).isNull();
    assertThat(answer(send("/note", "{")).getContentType()).isNull();
    MockHttpServletResponse own = answer(get("/own"));
    assertThat(own.getStatus()).isEqualTo(409);
    assertThat(text(own)).isEqualTo("handled");
  }

  /** An advice of a host's that catches everything. */
  @RestControllerAdvice
  static class CatchAll {
    @ExceptionHandler(Exception.class)
    String anything(Exception thrown) {
      return "caught";
    }
  }

  @Test
  void adviceThatCatchesEverything_leavesProblemsOfDocumentsStanding() {
    Application.runner()
        .withBean(CatchAll.class)
        .run(
            other -> {
              MockMvc changed = Application.mvc(other);
              problem(changed.perform(send("/echo", "{}")).andReturn().getResponse(), 400);
              assertThat(text(changed.perform(send("/note", "{")).andReturn().getResponse()))
                  .isEqualTo("caught");
            });
  }

  @Test
  void problemDetailsOfSpring_leaveProblemsOfDocumentsStanding() {
    Application.runner()
        .withPropertyValues("spring.mvc.problemdetails.enabled=true")
        .run(
            other ->
                assertThat(
                        problem(
                                Application.mvc(other)
                                    .perform(send("/echo", "{}"))
                                    .andReturn()
                                    .getResponse(),
                                400)
                            .get("errors")
                            .isEmpty())
                    .isFalse());
  }

  @Test
  void formatThatIsNotThere_stopsTheApplication() {
    Application.runner()
        .withPropertyValues("congvan.formats=json,odt")
        .run(
            other ->
                assertThat(other)
                    .getFailure()
                    .rootCause()
                    .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        invalid -> {
                          assertThat(invalid.getName()).isEqualTo("congvan.formats");
                          assertThat(invalid.getReason()).contains("odt", "docx");
                        }));
  }

  @Test
  void problems_canBeSwitchedOff() {
    WebApplicationContextRunner off =
        Application.runner().withPropertyValues("congvan.problems.enabled=false");
    off.run(
        other -> {
          MockHttpServletResponse response =
              Application.mvc(other).perform(send("/echo", "{}")).andReturn().getResponse();
          assertThat(response.getStatus()).isEqualTo(400);
          assertThat(response.getContentType()).isNull();
        });
  }

  @Test
  void message_isCutShortAndShowsNoControlCharacters() throws Exception {
    String body =
        json((OfficialDocument) DISPATCH)
            .replaceFirst(
                "\"code\": \"[^\"]*\"", "\"code\": \"" + "\\\\u0007x".repeat(5000) + "\"");

    String message = problem(answer(send("/echo", body)), 400).at("/errors/0/message").asString();

    assertThat(message).hasSizeLessThan(600).doesNotContain("\u0007");
  }
}
