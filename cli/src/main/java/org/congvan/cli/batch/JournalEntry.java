package org.congvan.cli.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the journal: a document that is done.
 *
 * @param item its line or file in the input, such as {@code 12} or {@code 2020/a.form}
 * @param fingerprint that of what it held
 * @param stem the name of its files
 */
record JournalEntry(String item, long fingerprint, String stem) {

  private static final Pattern LINE =
      Pattern.compile("^([^\t]++)\t(\\p{XDigit}{16})\t([A-Za-z0-9_-]++)");

  private static final int HEXADECIMAL = 16;

  /** Returns the entry in a line; empty if the line is something else. */
  static Optional<JournalEntry> parse(String line) {
    Matcher columns = LINE.matcher(line);
    return columns.matches()
        ? Optional.of(
            new JournalEntry(
                columns.group(1),
                Long.parseUnsignedLong(columns.group(2), HEXADECIMAL),
                columns.group(3)))
        : Optional.empty();
  }

  /** The line without its end. */
  String line() {
    String hex = Long.toHexString(fingerprint);
    return item + '\t' + "0".repeat(HEXADECIMAL - hex.length()) + hex + '\t' + stem;
  }
}
