package com.example.spark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folds the lines of a file one after the other, without an engine: what Spark is held to. */
final class SingleProcessFold {
  private static final int BUFFER = 1 << 16;

  private SingleProcessFold() {}

  /**
   * Folds a file.
   *
   * @param file a document of JSON a line, each line ended by a line feed but perhaps the last
   * @return what the lines add up to
   * @throws IOException if the file cannot be read
   */
  static PartialRollup fold(Path file) throws IOException {
    PartialRollup folded = new PartialRollup();
    String name = SparkFold.nameOf(file);
    long number = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          number++;
          folded.add(name, number, line.toByteArray());
          line.reset();
        } else {
          line.write(next);
        }
      }
      if (line.size() > 0) {
        folded.add(name, number + 1, line.toByteArray());
      }
    }
    return folded;
  }
}
