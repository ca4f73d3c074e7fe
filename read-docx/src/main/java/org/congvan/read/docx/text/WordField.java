package org.congvan.read.docx.text;

import java.util.Objects;

/**
 * A field (trường), such as {@code PAGE \* MERGEFORMAT}: text that Word works out. Nothing is
 * worked out here; the text is the result that the file has.
 *
 * @param instruction the instruction as written, without white space at its ends
 */
public record WordField(String instruction) {

  /** Strips the instruction. */
  public WordField {
    instruction = Objects.requireNonNull(instruction, "instruction").strip();
  }

  /**
   * Returns the type of the field.
   *
   * @return the first word of the instruction in capitals, such as {@code PAGE}; empty if there is
   *     none
   */
  public String type() {
    int end = 0;
    while (end < instruction.length() && instruction.charAt(end) > ' ') {
      end++;
    }
    StringBuilder type = new StringBuilder(instruction.substring(0, end));
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      if (c >= 'a' && c <= 'z') {
        type.setCharAt(i, (char) (c - ('a' - 'A')));
      }
    }
    return type.toString();
  }
}
