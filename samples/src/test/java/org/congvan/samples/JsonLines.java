package org.congvan.samples;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The words of a JSON text in its order: every string a line, but the pieces of text that stand in
 * one list make one line, as they make one sentence.
 */
final class JsonLines {

  private final List<String> lines = new ArrayList<>();
  private final JsonParser parser;

  private JsonLines(JsonParser parser) {
    this.parser = parser;
  }

  static List<String> of(byte[] json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      JsonLines read = new JsonLines(parser);
      read.value(parser.nextToken(), "", new StringBuilder());
      return read.lines;
    }
  }

  private void value(JsonToken token, String name, StringBuilder sentence) {
    switch (token) {
      case START_OBJECT -> {
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_OBJECT;
            next = parser.nextToken()) {
          String field = parser.currentName();
          value(parser.nextToken(), field, sentence);
        }
      }
      case START_ARRAY -> {
        StringBuilder own = new StringBuilder();
        for (JsonToken next = parser.nextToken();
            next != JsonToken.END_ARRAY;
            next = parser.nextToken()) {
          value(next, "", own);
        }
        if (!own.isEmpty()) {
          lines.add(own.toString());
        }
      }
      case VALUE_STRING -> {
        if (name.equals("text")) {
          sentence.append(parser.getString());
        } else {
          lines.add(parser.getString());
        }
      }
      default -> {}
    }
  }
}
