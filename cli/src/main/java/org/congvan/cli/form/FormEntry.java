package org.congvan.cli.form;

import java.util.function.Function;
import org.congvan.text.DocumentFormatException;

/**
 * A line of a form's head, such as {@code Số: 12/SNV-VP}.
 *
 * @param line which line it is, beginning with 1
 * @param key the word before the colon
 * @param value the text after it, never blank
 */
record FormEntry(int line, FormKey key, String value) {

  /** Makes something of the value; a refusal gets the number of the line. */
  <T> T as(Function<String, T> reading) {
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException wrong) {
      throw Form.atLine(line, String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** The refusal of a line that needs another. */
  DocumentFormatException without(FormKey other) {
    return Form.atLine(line, key + " comes without " + other + "; expected both or neither", null);
  }
}
