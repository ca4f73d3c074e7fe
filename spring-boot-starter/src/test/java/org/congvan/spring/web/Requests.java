package org.congvan.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.congvan.model.OfficialDocument;
import org.congvan.render.json.JsonDocumentFormat;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests with documents, and answers as JSON. */
public final class Requests {

  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Requests() {}

  public static String json(OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonDocumentFormat.standard().render(document, out);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  public static MockHttpServletRequestBuilder send(String path, String json) {
    return post(path)
        .contentType("application/json")
        .content(json.getBytes(StandardCharsets.UTF_8));
  }

  public static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  public static JsonNode problem(MockHttpServletResponse response, int status) {
    assertThat(response.getStatus()).as(text(response)).isEqualTo(status);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(response.getContentAsByteArray());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asString()).startsWith("https://congvan.org/problems/");
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    assertThat(text(response)).doesNotContain("Exception", "\\tat ", "org.congvan.spring");
    return problem;
  }
}
