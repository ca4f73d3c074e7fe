package org.congvan.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.congvan.render.DocumentReader;
import org.congvan.render.json.JsonLimits;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/** Documents in JSON, one on each line. */
final class BatchLines implements BatchInput {

  private final String name;
  private final Path path;
  private final DocumentReader reader;
  private final InputStream in;
  private final Progress progress;
  private final LineSource lines;

  BatchLines(String name, InputFile input, DocumentReader reader, Console console)
      throws IOException {
    this.name = name;
    this.path = input.path();
    this.reader = reader;
    this.in = input.openEvenIfEmpty();
    this.progress = Progress.ofBytes(console, input.length(), false);
    this.lines = new LineSource(progress.counting(in), JsonLimits.standard().documentLength());
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable BatchItem next() throws IOException {
    try {
      byte[] line = lines.nextBytes();
      while (line != null && LineSource.isBlank(line)) {
        line = lines.nextBytes();
      }
      byte[] document = line;
      return document == null ? null : item(() -> new ByteArrayInputStream(document));
    } catch (DocumentFormatException tooLong) {
      return item(
          () -> {
            throw tooLong;
          });
    }
  }

  private BatchItem item(BatchItem.Content content) {
    String number = Long.toString(lines.number());
    return new BatchItem(number, path + ":" + number, content, reader);
  }

  @Override
  public void close() throws IOException {
    progress.close();
    in.close();
  }
}
