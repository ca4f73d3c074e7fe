package org.congvan.cli;

import java.io.IOException;
import java.io.InputStream;
import org.congvan.cli.batch.Fingerprint;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.render.DocumentReader;
import org.congvan.render.ReadDocument;
import org.congvan.text.DocumentFormatException;

/**
 * One of the many documents of a batch, not read yet, such as {@code in.jsonl:12}.
 *
 * @param key what the journal calls it, such as {@code 12} or {@code 2020/a.form}
 * @param place where the user can find it
 * @param content opens its bytes
 * @param reader reads them
 */
record BatchItem(String key, String place, Content content, DocumentReader reader) {

  /** Opens the bytes of a document, as often as it is asked to. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** Something that is done with the bytes. */
  @FunctionalInterface
  private interface Use<T> {
    T of(InputStream in) throws IOException;
  }

  /** What the bytes are known again by. */
  long fingerprint() throws UnusableFileException {
    return using(Fingerprint::of);
  }

  /** Reads the document. */
  ReadDocument read() throws UnusableFileException {
    return using(reader::read);
  }

  private <T> T using(Use<T> use) throws UnusableFileException {
    try (InputStream in = content.open()) {
      return use.of(in);
    } catch (WordFileException | DocumentFormatException wrong) {
      throw UnusableFileException.at(place, String.valueOf(wrong.getMessage()), wrong);
    } catch (IOException failure) {
      throw UnusableFileException.unreadable(place, failure);
    }
  }
}
