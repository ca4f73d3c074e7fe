package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/** A JSON value with the place in the text where it begins; lines and columns count from 1. */
sealed interface JsonValue {

  int line();

  int column();

  /** Returns the value as a message shows it, such as {@code 1.7} or {@code a list}. */
  String shown();

  /** Makes the exception for a value that is not what it should be. */
  default DocumentFormatException notExpected(Place place, String expected) {
    return refused(place, "found " + shown() + "; expected " + expected);
  }

  /** Makes the exception for a value that is not what it should be, with what led to it. */
  default DocumentFormatException notExpected(Place place, String expected, Throwable cause) {
    return new DocumentFormatException(
        message(place, line(), column(), "found " + shown() + "; expected " + expected), cause);
  }

  /** Makes the exception for any other problem with the value. */
  default DocumentFormatException refused(Place place, String problem) {
    return new DocumentFormatException(message(place, line(), column(), problem));
  }

  /** Makes the exception for a value that the model refuses, in the words of the refusal. */
  default DocumentFormatException refused(Place place, Throwable cause) {
    return new DocumentFormatException(
        message(place, line(), column(), Shown.message(cause)), cause);
  }

  static String message(Place place, int line, int column, String problem) {
    return "Cannot read JSON at "
        + place.inJson()
        + " (line "
        + line
        + ", column "
        + column
        + "): "
        + problem;
  }

  record ObjectValue(int line, int column, Map<String, JsonValue> fields) implements JsonValue {

    @Nullable JsonValue field(String name) {
      return fields.get(name);
    }

    @Override
    public String shown() {
      return "an object";
    }
  }

  record ListValue(int line, int column, List<JsonValue> items) implements JsonValue {

    @Override
    public String shown() {
      return "a list";
    }
  }

  record TextValue(int line, int column, String text) implements JsonValue {

    @Override
    public String shown() {
      return Shown.quoted(text);
    }
  }

  /** A number as it was written; its exact value once it is known to be no longer than allowed. */
  record NumberValue(int line, int column, String written, BigDecimal value) implements JsonValue {

    boolean isWhole() {
      return written.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    @Override
    public String shown() {
      return Shown.plain(written);
    }
  }

  record FlagValue(int line, int column, boolean flag) implements JsonValue {

    @Override
    public String shown() {
      return Boolean.toString(flag);
    }
  }

  record NullValue(int line, int column) implements JsonValue {

    @Override
    public String shown() {
      return "null";
    }
  }
}
