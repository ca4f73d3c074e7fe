package org.congvan.cli.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.text.DocumentFormatException;
import org.congvan.text.FormatFault;
import org.jspecify.annotations.Nullable;

/** A form taken apart: the lines of its head, and the paragraphs after the first blank line. */
final class Form {

  private final List<FormEntry> head = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private int headEnd;

  private Form() {}

  /**
   * Takes a form apart.
   *
   * @param bytes UTF-8, with or without byte-order mark
   * @throws DocumentFormatException if a line is not what it should be; the message names it
   */
  static Form parse(byte[] bytes) {
    Form form = new Form();
    List<String> lines = decoded(bytes).lines().toList();
    form.headEnd = Math.max(1, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      String line = lines.get(i).strip();
      refuseControlCharacters(number, line);
      if (number > form.headEnd) {
        form.addParagraph(line);
      } else if (line.isEmpty()) {
        form.headEnd = number;
      } else {
        form.addEntry(number, line);
      }
    }
    return form;
  }

  /** The one entry of a key; empty if the form has none. */
  Optional<FormEntry> find(FormKey key) {
    return all(key).stream().findFirst();
  }

  /** The one entry of a key that every form must have. */
  FormEntry require(FormKey key) {
    return find(key)
        .orElseThrow(
            () ->
                refused(headEnd, "the head ends without " + key + "; expected \"" + key + ": …\""));
  }

  /** All entries of a key, in their order. */
  List<FormEntry> all(FormKey key) {
    return head.stream().filter(entry -> entry.key() == key).toList();
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  private void addParagraph(String line) {
    if (!line.isEmpty()) {
      paragraphs.add(line);
    }
  }

  private void addEntry(int number, String line) {
    int colon = Math.max(0, line.indexOf(':'));
    FormKey key =
        FormKey.find(line.substring(0, colon))
            .orElseThrow(
                () -> refused(number, line, "a key with its value, one of " + FormKey.all()));
    String value = line.substring(colon + 1).strip();
    if (value.isEmpty()) {
      throw refused(number, key + " has no value; leave the line out, or give one");
    }
    Optional<FormEntry> before = find(key);
    if (before.isPresent() && !key.isRepeatable()) {
      throw refused(number, key + " is on line " + before.get().line() + " already");
    }
    head.add(new FormEntry(number, key, value));
  }

  private static void refuseControlCharacters(int number, String line) {
    if (line.chars().anyMatch(Form::breaksALine)) {
      throw refused(number, line, "no tabs or other control characters in it");
    }
  }

  private static boolean breaksALine(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      throw refused(lineAt(bytes, in.position()), "the text is not in UTF-8");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static DocumentFormatException refused(int number, String line, String expected) {
    DocumentFormatException refusal = DocumentFormatException.cannotRead("line", line, expected);
    return refused(number, String.valueOf(refusal.getMessage()));
  }

  private static DocumentFormatException refused(int line, String problem) {
    return atLine(line, problem, null);
  }

  /** The refusal of a line, which whoever catches it can ask for its number. */
  static DocumentFormatException atLine(int line, String problem, @Nullable Throwable cause) {
    FormatFault fault = new FormatFault("", "", line, 0, null, null, problem);
    return new DocumentFormatException("line " + line + ": " + problem, List.of(fault), cause);
  }
}
