package org.congvan.spring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.congvan.render.json.CongvanModule;
import org.congvan.spring.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes problems as {@code application/problem+json}, whatever the client accepts: a client that
 * asked for a Word file reads in JSON why it gets no file. The mapper is our own, so that no
 * setting of a host's changes the shape.
 */
public final class ProblemWriter {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CongvanModule()).build();

  /** Makes a writer. */
  public ProblemWriter() {}

  /**
   * Answers a request with a problem.
   *
   * @param problem the problem
   * @param response the answer; what was to be sent before is dropped
   * @throws IOException if the client is gone
   */
  public void write(Problem problem, HttpServletResponse response) throws IOException {
    byte[] json = MAPPER.writeValueAsBytes(problem);
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
    response.flushBuffer();
  }
}
