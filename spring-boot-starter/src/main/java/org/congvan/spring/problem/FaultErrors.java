package org.congvan.spring.problem;

import java.util.List;
import java.util.Locale;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What cannot be read, as errors: faults of our readers, and what Jackson refuses beside them. */
final class FaultErrors {

  private static final String UNKNOWN = "unknown field ";
  private static final String ONE_OF = "one of ";
  private static final String BLANK = " must not be blank";
  private static final String EMPTY = " must have text";

  private FaultErrors() {}

  /** Returns the errors of whatever stopped the reading of a body. */
  static List<ProblemError> of(Throwable refusal, Locale locale) {
    JacksonException jackson = null;
    for (Throwable each = refusal; each != null; each = each.getCause()) {
      if (each instanceof DocumentFormatException ours) {
        return ours.faults().stream().map(fault -> of(fault, locale)).toList();
      }
      if (jackson == null && each instanceof JacksonException found) {
        jackson = found;
      }
    }
    ProblemTexts texts = ProblemTexts.in(locale);
    return List.of(
        jackson == null ? ProblemError.at("", "", texts.get("fault.empty")) : of(jackson, texts));
  }

  private static ProblemError of(FormatFault fault, Locale locale) {
    return new ProblemError(
        fault.jsonPointer(),
        fault.documentPath(),
        null,
        "ERROR",
        message(fault, ProblemTexts.in(locale), locale),
        null,
        null,
        null,
        known(fault.line()),
        known(fault.column()));
  }

  /**
   * English is what the reader says itself. In Vietnamese the sentence is ours, and what is right
   * is translated by a table; what the model alone can say stays as it says it.
   */
  private static String message(FormatFault fault, ProblemTexts texts, Locale locale) {
    String expected = fault.expected();
    String value = fault.value();
    if (locale.getLanguage().equals("en")) {
      return texts.get("fault.other", fault.problem());
    } else if (expected == null) {
      String key =
          fault.problem().contains(BLANK)
              ? "fault.blank"
              : fault.problem().contains(EMPTY) ? "fault.empty.text" : "fault.other";
      return texts.get(key, fault.problem());
    }
    String right = VietnameseExpectation.of(namesIn(expected));
    if (value == null) {
      return texts.get("fault.missing", VietnameseExpectation.of(expected));
    } else if (fault.problem().startsWith(UNKNOWN)) {
      return texts.get("fault.unknown", value, right);
    }
    return texts.get("fault.value", inVietnamese(value), VietnameseExpectation.of(expected));
  }

  private static String inVietnamese(String value) {
    return switch (value) {
      case "a list" -> "là danh sách";
      case "an object" -> "là đối tượng";
      default -> value;
    };
  }

  private static String namesIn(String expected) {
    return expected.startsWith(ONE_OF) ? expected.substring(ONE_OF.length()) : expected;
  }

  private static ProblemError of(JacksonException jackson, ProblemTexts texts) {
    TokenStreamLocation at = jackson.getLocation();
    return new ProblemError(
        JsonPointers.of(jackson.getPath()),
        "",
        null,
        "ERROR",
        message(jackson, texts),
        null,
        null,
        null,
        at == null ? null : known(at.getLineNr()),
        at == null ? null : known(at.getColumnNr()));
  }

  /** What Jackson says of a host's own types names classes, which are none of the client's. */
  private static String message(JacksonException jackson, ProblemTexts texts) {
    if (jackson instanceof StreamReadException notJson) {
      String said = String.valueOf(notJson.getOriginalMessage());
      int advice = said.indexOf(": enable `");
      return texts.get(
          "fault.notJson",
          DocumentFormatException.shown(advice < 0 ? said : said.substring(0, advice)));
    } else if (jackson instanceof UnrecognizedPropertyException unknown) {
      return texts.get(
          "fault.unknownOfHost", DocumentFormatException.shown(unknown.getPropertyName()));
    }
    return texts.get("fault.mismatch");
  }

  private static @Nullable Integer known(int number) {
    return number <= 0 ? null : number;
  }
}
