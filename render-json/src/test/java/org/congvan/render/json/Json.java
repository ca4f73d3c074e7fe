package org.congvan.render.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.congvan.model.OfficialDocument;

/** JSON as strings, for tests. */
final class Json {

  private Json() {}

  static String write(JsonDocumentFormat format, OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.render(document, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static OfficialDocument read(JsonDocumentFormat format, String json) {
    return read(format, json.getBytes(StandardCharsets.UTF_8));
  }

  static OfficialDocument read(JsonDocumentFormat format, byte[] json) {
    try {
      return format.read(new ByteArrayInputStream(json)).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String resource(String name) {
    try (InputStream in = Json.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
