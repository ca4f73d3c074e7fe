package org.congvan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.path.DocumentPath;
import org.congvan.render.DocumentReader;
import org.congvan.render.DocumentReaderProvider;
import org.congvan.render.ReadDocument;
import org.congvan.render.ReadingDoubt;
import org.congvan.render.RenderFormat;
import org.congvan.text.DocumentFormatException;

/**
 * A reader that keeps the contract with as little as it takes: {@code Sở A: mời họp}, the agency
 * and the subject; a subject with a question mark is doubted.
 */
class SubjectReader implements DocumentReader {

  static final RenderFormat FORMAT = new RenderFormat("subject", "text/plain", "subject");

  @Override
  public RenderFormat format() {
    return FORMAT;
  }

  @Override
  public ReadDocument read(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    String text = decoded(bytes(in));
    int colon = text.indexOf(':');
    if (colon < 1 || text.substring(colon + 1).isBlank()) {
      throw refused(text);
    }
    String subject = subject(text.substring(colon + 1).strip());
    return new ReadDocument(
        OfficialDispatch.builder(IssuingAgency.of(text.substring(0, colon)), subject).build(),
        subject.endsWith("?") ? List.of(doubt(subject)) : List.of());
  }

  byte[] bytes(InputStream in) throws IOException {
    return in.readAllBytes();
  }

  String subject(String text) {
    return text;
  }

  RuntimeException refused(String text) {
    return DocumentFormatException.cannotRead("note", text, "such as \"Sở A: mời họp\"");
  }

  ReadingDoubt doubt(String subject) {
    return new ReadingDoubt(
        DocumentPath.of("subject"), subject, List.of(subject), "The subject is a question.");
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new DocumentFormatException("Cannot read note: expected UTF-8", e);
    }
  }

  /** Finds the reader by name. */
  public static final class Provider implements DocumentReaderProvider {
    /** Made by the service loader. */
    public Provider() {}

    @Override
    public RenderFormat format() {
      return FORMAT;
    }

    @Override
    public DocumentReader createReader() {
      return new SubjectReader();
    }
  }
}
