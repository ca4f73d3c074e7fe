package org.congvan.render.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.congvan.path.DocumentPath;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBufferReadContext;

/**
 * The tokens of one value, with the place where each is. What is wrong with a value is noted and
 * reading goes on, so that faults are reported together; what is no JSON, or beyond the limits,
 * ends the reading at once.
 */
final class JsonInput {

  private final JsonParser parser;
  private final DeserializationContext context;
  private final @Nullable JsonLimits limits;
  private final JsonTrail trail;
  private final JsonFaults faults;

  /** Whether the beginning of the object was read by another deserializer, as Jackson allows. */
  private boolean begun;

  private JsonToken token;
  private int depth;
  private int values;

  private @Nullable RecordedTokens recording;
  private @Nullable RecordedTokens replayed;
  private int position;

  /**
   * Begins to read.
   *
   * @param parser at the first token of the value, or in an object at its first name or end
   * @param context finds the deserializers of a host's own types
   * @param limits what the text may demand; null where the parser alone bounds it, as in a host's
   *     mapper
   */
  JsonInput(JsonParser parser, DeserializationContext context, @Nullable JsonLimits limits) {
    this.parser = parser;
    this.context = context;
    this.limits = limits;
    this.trail = new JsonTrail(pointer(parser));
    this.faults = new JsonFaults(trail);
    JsonToken first = Objects.requireNonNull(parser.currentToken(), "first token");
    this.begun = first == JsonToken.PROPERTY_NAME || first == JsonToken.END_OBJECT;
    this.token = begun ? JsonToken.START_OBJECT : first;
    check(token);
  }

  /** Goes to the first token of a text that must be JSON. */
  static void requireFirstToken(JsonParser parser) {
    JsonFaults faults = new JsonFaults(new JsonTrail(""));
    try {
      if (parser.nextToken() == null) {
        throw faults.fatal(
            parser.currentTokenLocation(), "the text is empty; expected a JSON object", null);
      }
    } catch (JacksonException notJson) {
      throw faults.notJson(notJson, parser.currentLocation());
    }
  }

  private static String pointer(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken first = parser.currentToken();
    boolean inside = first != null && (first.isStructStart() || first == JsonToken.PROPERTY_NAME);
    TokenStreamContext around = inside ? context.getParent() : context;
    return around == null ? "" : around.pathAsPointer().toString();
  }

  JsonToken token() {
    return token;
  }

  DeserializationContext context() {
    return context;
  }

  /** Goes on to the next token. */
  JsonToken next() {
    if (replayed != null) {
      position++;
      if (position < replayed.size()) {
        token = replayed.token(position);
        return token;
      }
      replayed = null;
    }
    JsonToken next = begun ? parser.currentToken() : nextOrEnd();
    begun = false;
    if (next == null) {
      throw fatal("the text ends too early; expected all brackets to be closed");
    }
    token = next;
    check(next);
    if (recording != null) {
      recording.add(next, hasText(next) ? text() : "", location());
    }
    return next;
  }

  /** Checks that nothing comes after the value. */
  void requireEnd() {
    if (nextOrEnd() != null) {
      throw fatal("text after the end of the document; expected one JSON object and no more");
    }
  }

  private @Nullable JsonToken nextOrEnd() {
    try {
      return parser.nextToken();
    } catch (JacksonException notJson) {
      throw notJson(notJson);
    }
  }

  private static boolean hasText(JsonToken token) {
    return token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric();
  }

  /** The name of a field. */
  String name() {
    return replayed == null ? parser.currentName() : replayed.text(position);
  }

  /** A text, or a number as it is written. */
  String text() {
    if (replayed != null) {
      return replayed.text(position);
    }
    try {
      return parser.getString();
    } catch (JacksonException notJson) {
      throw notJson(notJson);
    }
  }

  /** Where the current token begins. */
  TokenStreamLocation location() {
    if (replayed != null) {
      return replayed.location(position);
    }
    // What Jackson has buffered has lost its places: it gives that of the last token.
    return parser.streamReadContext() instanceof TokenBufferReadContext
        ? TokenStreamLocation.NA
        : parser.currentTokenLocation();
  }

  /** Returns the current value as a message shows it, such as {@code 1.7} or {@code a list}. */
  String shown() {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> Excerpt.quoted(text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Excerpt.plain(text());
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> "a value that is not JSON";
    };
  }

  /** Goes into a field. */
  void enter(String name) {
    trail.enter(name);
  }

  /** Goes into an item of a list. */
  void enter(int index) {
    trail.enter(index);
  }

  /** Goes back to the object or list around. */
  void leave() {
    trail.leave();
  }

  /** Goes to the last token of the value that begins here. */
  void skip() {
    if (token == JsonToken.START_OBJECT) {
      int start = recording == null ? -1 : recording.size() - 1;
      next();
      while (token != JsonToken.END_OBJECT) {
        skipField(start);
      }
    } else if (token == JsonToken.START_ARRAY) {
      int index = 0;
      enter(index++);
      while (next() != JsonToken.END_ARRAY) {
        skip();
        leave();
        enter(index++);
      }
      leave();
    }
  }

  /** Goes to the end of the object, one of whose names, or its end, is the current token. */
  void skipToEndOfObject() {
    while (token != JsonToken.END_OBJECT) {
      skipField(-1);
    }
  }

  private void skipField(int start) {
    String name = name();
    enter(name);
    next();
    if (start >= 0 && recording != null && name.equals(FamilyType.KIND)) {
      recording.note(start, name);
    }
    skip();
    leave();
    next();
  }

  /** Whether the tokens come out of a recording, which knows the kinds of the objects in it. */
  boolean isReplaying() {
    return replayed != null;
  }

  /**
   * Looks ahead in an object for some of its fields, and goes back to its beginning.
   *
   * @param at where the object begins; its first name, or its end, is the current token
   * @param names the names of the fields, which {@link #atRecorded} finds then
   */
  void recordFrom(TokenStreamLocation at, List<String> names) {
    RecordedTokens recorded = new RecordedTokens();
    recorded.add(JsonToken.START_OBJECT, "", at);
    recorded.add(token, hasText(token) ? name() : "", location());
    recording = recorded;
    int found = 0;
    while (token != JsonToken.END_OBJECT && found < names.size()) {
      String name = name();
      enter(name);
      next();
      if (names.contains(name) && recorded.note(0, name)) {
        found++;
      }
      skip();
      leave();
      if (found < names.size()) {
        next();
      }
    }
    recording = null;
    replayed = recorded;
    position = 0;
    token = JsonToken.START_OBJECT;
  }

  /**
   * Does something at the value of a recorded field of the object that begins here.
   *
   * @param name the name of the field
   * @param action what to do there
   * @return what the action returns; null if the object has no such field
   */
  @Nullable Object atRecorded(String name, Supplier<Object> action) {
    RecordedTokens recorded = replayed;
    int here = position;
    int there = recorded == null ? -1 : recorded.find(here, name);
    if (recorded == null || there < 0) {
      return null;
    }
    position = there;
    token = recorded.token(there);
    Object result = action.get();
    replayed = recorded;
    position = here;
    token = JsonToken.START_OBJECT;
    return result;
  }

  private void check(JsonToken next) {
    if (next == JsonToken.VALUE_STRING) {
      checkText();
    }
    if (limits == null) {
      return;
    }
    if (next == JsonToken.PROPERTY_NAME) {
      requireLength(parser.currentName(), limits);
    } else if (next.isStructEnd()) {
      depth--;
    } else {
      values++;
      if (values > limits.values()) {
        throw fatal("more than " + limits.values() + " values" + advice("values"));
      }
      if (next.isNumeric()) {
        requireLength(text(), next, limits);
      } else if (next.isStructStart()) {
        depth++;
        if (depth > limits.depth()) {
          throw fatal(
              "objects and lists stand more than "
                  + limits.depth()
                  + " deep in one another"
                  + advice("depth"));
        }
      }
    }
  }

  /** Looks at a text where the parser has it. */
  private void checkText() {
    int length;
    int wrong;
    try {
      char[] chars = parser.getStringCharacters();
      length = parser.getStringLength();
      wrong = Excerpt.noCharacter(chars, parser.getStringOffset(), length);
    } catch (JacksonException notJson) {
      throw notJson(notJson);
    }
    if (limits != null && length > limits.stringLength()) {
      throw fatal(
          "text of "
              + length
              + " characters is longer than "
              + limits.stringLength()
              + advice("stringLength"));
    }
    if (wrong >= 0) {
      throw noCharacter(text(), wrong);
    }
  }

  private void requireLength(String name, JsonLimits bounds) {
    if (name.length() > bounds.nameLength()) {
      throw fatal(
          "field name "
              + Excerpt.quoted(name)
              + " is longer than "
              + bounds.nameLength()
              + advice("nameLength"));
    }
  }

  private void requireLength(String number, JsonToken kind, JsonLimits bounds) {
    boolean fits = number.length() <= bounds.numberLength();
    if (fits && kind == JsonToken.VALUE_NUMBER_FLOAT) {
      try {
        fits = JsonOutput.plainLength(new BigDecimal(number)) <= bounds.numberLength();
      } catch (NumberFormatException hugeExponent) {
        fits = false;
      }
    }
    if (!fits) {
      throw fatal(
          "number "
              + Excerpt.plain(number)
              + " has more than "
              + bounds.numberLength()
              + " characters when written out"
              + advice("numberLength"));
    }
  }

  private static String advice(String limit) {
    return "; expected no more, or a reader with a greater JsonLimits." + limit;
  }

  /** Refuses U+0000 and half surrogate pairs, which no text can contain. */
  void requireCharacters(String text) {
    int at = Excerpt.noCharacter(text);
    if (at >= 0) {
      throw noCharacter(text, at);
    }
  }

  private DocumentFormatException noCharacter(String text, int at) {
    return fatal(
        Excerpt.quoted(text)
            + (text.charAt(at) == 0
                ? " has U+0000, which a text cannot contain; remove it"
                : " has half a surrogate pair, which a text cannot contain; expected both halves, such"
                    + " as \\ud83d\\ude00"));
  }

  /** Notes that the value here is not what it should be, and skips it. */
  Object unexpected(String expected, @Nullable Throwable cause) {
    String shown = shown();
    faults.note(location(), "found " + shown + "; expected " + expected, shown, expected, cause);
    skip();
    return JsonType.FAILED;
  }

  /** Notes that a required field is missing; the current place is that of the field. */
  Object refuseMissing(TokenStreamLocation object, String name, String expected) {
    faults.note(
        object, "field \"" + name + "\" is missing; expected " + expected, null, expected, null);
    return JsonType.FAILED;
  }

  /** Notes a field that the record does not have. */
  void refuseUnknown(String name, Class<?> type, String names) {
    faults.note(
        location(),
        "unknown field "
            + Excerpt.quoted(name)
            + "; expected one of "
            + names
            + PlainMapper.hint(name, type),
        Excerpt.plain(name),
        "one of " + names,
        null);
  }

  /** Notes any other problem. */
  Object refuse(TokenStreamLocation at, String problem, @Nullable String value) {
    faults.note(at, problem, value, null, null);
    return JsonType.FAILED;
  }

  /** Notes that the model refuses a value, in the words of the refusal. */
  Object refuse(TokenStreamLocation at, Throwable refusal) {
    String value = null;
    String expected = null;
    if (refusal instanceof DocumentFormatException names) {
      value = names.value().orElse(null);
      expected = names.expected().orElse(null);
    }
    faults.note(at, Excerpt.message(refusal), value, expected, refusal);
    return JsonType.FAILED;
  }

  /** Notes that a host's type refuses a part of itself, or one of our types inside it. */
  Object refuse(TokenStreamLocation at, JacksonException refusal) {
    int entered = 0;
    for (JacksonException.Reference step : refusal.getPath()) {
      if (step.getPropertyName() != null) {
        enter(step.getPropertyName());
        entered++;
      } else if (step.getIndex() >= 0) {
        enter(step.getIndex());
        entered++;
      }
    }
    if (refusal.getCause() instanceof DocumentFormatException ours) {
      for (FormatFault fault : ours.faults()) {
        List<DocumentPath.Step> steps = DocumentPath.parse(fault.documentPath()).steps();
        steps.forEach(this::enter);
        faults.note(at, fault.problem(), fault.value(), fault.expected(), refusal);
        steps.forEach(step -> leave());
      }
    } else {
      faults.note(at, Excerpt.original(refusal), null, null, refusal);
    }
    for (int i = 0; i < entered; i++) {
      leave();
    }
    return JsonType.FAILED;
  }

  private void enter(DocumentPath.Step step) {
    if (step instanceof DocumentPath.Step.Component component) {
      enter(component.name());
    } else if (step instanceof DocumentPath.Step.Item item) {
      enter(item.position());
    }
  }

  /** Returns the exception for the faults that were noted; null if there are none. */
  @Nullable DocumentFormatException refusal() {
    return faults.refusal();
  }

  private DocumentFormatException fatal(String problem) {
    return faults.fatal(location(), problem, null);
  }

  /** What is not JSON is a host's own affair in its mapper. */
  private RuntimeException notJson(JacksonException notJson) {
    return limits == null ? notJson : faults.notJson(notJson, parser.currentLocation());
  }
}
