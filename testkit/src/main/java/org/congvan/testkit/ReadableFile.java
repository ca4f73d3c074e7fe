package org.congvan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.congvan.model.OfficialDocument;

/**
 * A file that a reader must read, such as {@code ReadableFile.ofText("a draft", "Số: …", draft)},
 * and the document that must come out; for {@link ReaderContract}. Immutable.
 */
public final class ReadableFile {

  private final String name;
  private final byte[] bytes;
  private final OfficialDocument document;

  private ReadableFile(String name, byte[] bytes, OfficialDocument document) {
    this.name = Objects.requireNonNull(name, "name");
    this.bytes = bytes.clone();
    this.document = Objects.requireNonNull(document, "document");
  }

  /**
   * Makes a file.
   *
   * @param name what a failure calls it
   * @param bytes its content; copied
   * @param document what it says
   * @return the file
   */
  public static ReadableFile of(String name, byte[] bytes, OfficialDocument document) {
    return new ReadableFile(name, Objects.requireNonNull(bytes, "bytes"), document);
  }

  /**
   * Makes a file of text in UTF-8.
   *
   * @param name what a failure calls it
   * @param text its content
   * @param document what it says
   * @return the file
   */
  public static ReadableFile ofText(String name, String text, OfficialDocument document) {
    return of(name, text.getBytes(StandardCharsets.UTF_8), document);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  OfficialDocument document() {
    return document;
  }

  @Override
  public String toString() {
    return name;
  }
}
