package org.congvan.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.congvan.spring.web.Requests.DOCX;
import static org.congvan.spring.web.Requests.json;
import static org.congvan.spring.web.Requests.send;
import static org.congvan.spring.web.Requests.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.congvan.model.OfficialDocument;
import org.congvan.render.Formats;
import org.congvan.testkit.SampleDocuments;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as bodies of requests and answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentBodiesTest {

  private static final OfficialDocument DISPATCH =
      SampleDocuments.dispatch(LocalDate.of(2021, 3, 15));

  /** A context lives as long as the block that it is handed to, which runs each test. */
  private final OneContext context = new OneContext(Application.runner());

  private MockMvc mvc;
  private Formats formats;

  @BeforeAll
  void start() {
    AssertableWebApplicationContext started = context.start();
    mvc = Application.mvc(started);
    formats = started.getBean(Formats.class);
  }

  @AfterAll
  void stop() {
    context.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "application/json", "text/plain, */*;q=0.1"})
  void whoTakesAnything_getsJson(String accept) throws Exception {
    MockHttpServletResponse response = echo(accept);

    assertThat(response.getContentType()).isEqualTo("application/json");
    assertThat(text(response)).isEqualTo(json(DISPATCH));
  }

  @Test
  void withoutAccept_theAnswerIsJson() throws Exception {
    MockHttpServletResponse response =
        mvc.perform(send("/echo", json(DISPATCH))).andReturn().getResponse();

    assertThat(text(response)).isEqualTo(json(DISPATCH));
  }

  @ParameterizedTest
  @CsvSource({
    "docx, " + DOCX + ", attachment",
    "pdf, application/pdf, inline",
    "html, text/html;charset=UTF-8, inline",
  })
  void accept_choosesTheFormat(String id, String mediaType, String shown) throws Exception {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    formats.requireRenderer(id).render(DISPATCH, expected);

    MockHttpServletResponse response = echo(mediaType);

    assertThat(response.getContentType()).isEqualTo(mediaType);
    assertThat(response.getContentAsByteArray()).isEqualTo(expected.toByteArray());
    assertThat(response.getContentLength()).isEqualTo(expected.size());
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Content-Disposition")).startsWith(shown + "; filename=\"");
  }

  @Test
  void browser_getsThePage() throws Exception {
    assertThat(echo("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
        .satisfies(page -> assertThat(page.getContentType()).startsWith("text/html"));
  }

  @Test
  void qualityDecides_amongFormats() throws Exception {
    assertThat(echo("application/json;q=0.1, application/pdf;q=0.9").getContentType())
        .isEqualTo("application/pdf");
  }

  @Test
  void bodyOfOneKind_isReadAsThatKind() throws Exception {
    MockHttpServletResponse response =
        mvc.perform(send("/dispatch", json(DISPATCH))).andReturn().getResponse();

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(text(response)).isEqualTo(json(DISPATCH));
  }

  @Test
  void bodyWithoutSchema_isReadAsWhatAMapperWrote() throws Exception {
    String written = context.started().getBean(JsonMapper.class).writeValueAsString(DISPATCH);
    assertThat(written).doesNotContain("\"schema\"");

    MockHttpServletResponse response =
        mvc.perform(send("/echo", written)).andReturn().getResponse();

    assertThat(text(response)).isEqualTo(json(DISPATCH));
  }

  @Test
  void pdfWithItsData_isReadToo() throws Exception {
    byte[] pdf = file("pdf-a3");

    MockHttpServletResponse response =
        mvc.perform(post("/echo").contentType("application/pdf").content(pdf))
            .andReturn()
            .getResponse();

    assertThat(text(response)).isEqualTo(json(DISPATCH));
  }

  @Test
  void documentInAnObjectOfTheHost_isReadByItsMapper() throws Exception {
    String whole = json(DISPATCH).replaceFirst("\"schema\": \"congvan/1\",", "");
    String body = "{\"clerk\": \"Trần Thị B\", \"dispatch\": " + whole + "}";

    MockHttpServletResponse response = mvc.perform(send("/inbox", body)).andReturn().getResponse();

    JsonNode answer = JsonMapper.shared().readTree(text(response));
    assertThat(answer.at("/dispatch/header/code").asString())
        .isEqualTo(String.valueOf(DISPATCH.header().code()));
  }

  @Test
  void reportOfValidation_isJson() throws Exception {
    MockHttpServletResponse response =
        mvc.perform(send("/report", json(DISPATCH))).andReturn().getResponse();

    assertThat(JsonMapper.shared().readTree(text(response)).get("verdict").asString())
        .isEqualTo("ACCEPTABLE");
  }

  @Test
  void listOfDocuments_isOfTheMapper() throws Exception {
    String whole = json(DISPATCH).replaceFirst("\"schema\": \"congvan/1\",", "");
    MockHttpServletResponse response =
        mvc.perform(send("/list", "[" + whole + "]")).andReturn().getResponse();

    assertThat(JsonMapper.shared().readTree(text(response)).size()).isEqualTo(1);
  }

  @Test
  void formats_areThoseThatTheHostNamesInItsOrder() {
    Application.runner()
        .withPropertyValues("congvan.formats=pdf-a3,html")
        .run(
            other -> {
              MockMvc changed = Application.mvc(other);
              MockHttpServletResponse any =
                  changed.perform(send("/echo", json(DISPATCH))).andReturn().getResponse();
              assertThat(any.getContentType()).isEqualTo("application/pdf");
              assertThat(any.getContentAsByteArray()).isEqualTo(file("pdf-a3"));
              assertThat(
                      changed
                          .perform(send("/echo", json(DISPATCH)).accept(DOCX))
                          .andReturn()
                          .getResponse()
                          .getStatus())
                  .isEqualTo(406);
            });
  }

  @Test
  void storedDocument_isGivenToo() throws Exception {
    MockHttpServletResponse response =
        mvc.perform(get("/stored").param("day", "2021-03-15")).andReturn().getResponse();

    assertThat(text(response)).isEqualTo(json(DISPATCH));
  }

  private byte[] file(String id) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    formats.requireRenderer(id).render(DISPATCH, out);
    return out.toByteArray();
  }

  private MockHttpServletResponse echo(String accept) throws Exception {
    return mvc.perform(send("/echo", json(DISPATCH)).header("Accept", accept))
        .andReturn()
        .getResponse();
  }
}
