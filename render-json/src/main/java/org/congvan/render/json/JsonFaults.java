package org.congvan.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What is wrong in a text: faults that do not depend on each other are reported together. */
final class JsonFaults {

  /** How many faults are reported at most. */
  private static final int MOST_FAULTS = 20;

  private final JsonTrail trail;
  private final List<FormatFault> faults = new ArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private @Nullable Throwable firstCause;

  JsonFaults(JsonTrail trail) {
    this.trail = trail;
  }

  /**
   * Notes a fault at the current place; throws the refusal where there are too many.
   *
   * @param at where it is in the text
   * @param problem what is wrong, in a sentence without the place
   * @param value what was found; null where a part is missing
   * @param expected what is right; null where the problem says it
   * @param cause what led to it; null where there is nothing else
   */
  void note(
      TokenStreamLocation at,
      String problem,
      @Nullable String value,
      @Nullable String expected,
      @Nullable Throwable cause) {
    if (faults.size() == MOST_FAULTS) {
      message.append("; and more");
      throw Objects.requireNonNull(refusal());
    }
    if (faults.isEmpty()) {
      firstCause = cause;
      message.append("Cannot read JSON at ");
    } else {
      message.append(faults.size() == 1 ? "; also at " : "; at ");
    }
    FormatFault fault = fault(at, problem, value, expected);
    faults.add(fault);
    message.append(described(fault));
  }

  /** Returns the exception for the faults that were noted; null if there are none. */
  @Nullable DocumentFormatException refusal() {
    if (faults.isEmpty()) {
      return null;
    }
    return new DocumentFormatException(message.toString(), faults, firstCause);
  }

  /** Returns the exception for what ends the reading at once. */
  DocumentFormatException fatal(TokenStreamLocation at, String problem, @Nullable Throwable cause) {
    FormatFault fault = fault(at, problem, null, null);
    String alone = "Cannot read JSON at " + described(fault);
    return new DocumentFormatException(alone, List.of(fault), cause);
  }

  /** Returns the exception for what is not JSON. */
  DocumentFormatException notJson(JacksonException notJson, TokenStreamLocation here) {
    TokenStreamLocation at = notJson.getLocation();
    String text = notJson.getOriginalMessage();
    // What Jackson says about its own settings is none of the caller's.
    int advice = text.indexOf(": enable `");
    String problem = Excerpt.line(advice < 0 ? text : text.substring(0, advice));
    return fatal(at == null ? here : at, "not JSON: " + problem, notJson);
  }

  private FormatFault fault(
      TokenStreamLocation at, String problem, @Nullable String value, @Nullable String expected) {
    int line = Math.max(0, at.getLineNr());
    int column = line == 0 ? 0 : Math.max(1, at.getColumnNr());
    String path = trail.inDocument().toString();
    return new FormatFault(path, trail.pointer(), line, column, value, expected, problem);
  }

  private String described(FormatFault fault) {
    String at =
        fault.line() == 0 ? "" : " (line " + fault.line() + ", column " + fault.column() + ")";
    return trail.inJson() + at + ": " + fault.problem();
  }
}
