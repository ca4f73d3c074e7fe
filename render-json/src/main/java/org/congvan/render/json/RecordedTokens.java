package org.congvan.render.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * Tokens that were read ahead, because a kind was not the first field of its object. Recorded once,
 * with the kinds of all objects inside, whatever their depth: nothing is read ahead twice.
 */
final class RecordedTokens {

  private final List<JsonToken> tokens = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int[] places = new int[64];
  private final Map<String, Map<Integer, Integer>> noted = new HashMap<>();

  void add(JsonToken token, String text, TokenStreamLocation location) {
    tokens.add(token);
    texts.add(text);
    if (places.length < 2 * tokens.size()) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[2 * tokens.size() - 2] = location.getLineNr();
    places[2 * tokens.size() - 1] = location.getColumnNr();
  }

  int size() {
    return tokens.size();
  }

  JsonToken token(int position) {
    return tokens.get(position);
  }

  String text(int position) {
    return texts.get(position);
  }

  TokenStreamLocation location(int position) {
    return new TokenStreamLocation(
        ContentReference.unknown(), -1L, places[2 * position], places[2 * position + 1]);
  }

  /** Notes that the last token begins the value of a field; returns false if it was known. */
  boolean note(int object, String field) {
    return noted.computeIfAbsent(field, name -> new HashMap<>()).putIfAbsent(object, size() - 1)
        == null;
  }

  /** Returns the position of the value of a field of an object, or -1. */
  int find(int object, String field) {
    return noted.getOrDefault(field, Map.of()).getOrDefault(object, -1);
  }
}
