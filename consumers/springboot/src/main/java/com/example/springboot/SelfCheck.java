package com.example.springboot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.congvan.render.json.JsonDocumentFormat;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the application over HTTP for each format, as it runs out of its fat jar. */
@Component
class SelfCheck implements ApplicationRunner {

  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "application/json", "{",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK",
          "application/pdf", "%PDF-",
          "text/html", "<!DOCTYPE html>",
          "*/*", "{");

  private final ConfigurableApplicationContext context;
  private final JsonDocumentFormat json;

  SelfCheck(ConfigurableApplicationContext context, JsonDocumentFormat json) {
    this.context = context;
    this.json = json;
  }

  @Override
  public void run(ApplicationArguments arguments) throws Exception {
    if (!arguments.containsOption("self-check")) {
      return;
    }
    var sent = new ByteArrayOutputStream();
    json.render(Samples.withScores(), sent);
    for (var each : BEGINNINGS.entrySet()) {
      var answer = answer(each.getKey(), sent.toByteArray());
      String begins = new String(answer.body(), 0, 16, StandardCharsets.UTF_8);
      if (answer.statusCode() != 200 || !begins.startsWith(each.getValue())) {
        throw new IllegalStateException(
            "Not true: " + each + ": " + answer.statusCode() + " " + begins);
      }
    }
    System.out.println(
        "springboot: "
            + BEGINNINGS.size()
            + " kinds of answers out of the fat jar, "
            + jar(JsonMapper.class)
            + ", "
            + jar(JsonInclude.class));
    System.exit(SpringApplication.exit(context));
  }

  private HttpResponse<byte[]> answer(String accept, byte[] sent) throws Exception {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    var address = URI.create("http://localhost:" + port + "/preview");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofByteArray(sent))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String jar(Class<?> type) {
    String place = type.getProtectionDomain().getCodeSource().getLocation().toString();
    int end = place.lastIndexOf(".jar");
    return place.substring(place.lastIndexOf('/', end) + 1, end);
  }
}
