package org.congvan.rollup.fold.entry;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A store of words as bytes, in memory or in a file; safe for use by several threads. */
public sealed interface Texts extends Closeable permits MemoryTexts, FileTexts {

  /** Keeps words in memory. */
  static Texts inMemory() {
    return new MemoryTexts();
  }

  /** Keeps words in a new file, which closing deletes. */
  static Texts onDisk(Path file) throws IOException {
    return new FileTexts(file);
  }

  /**
   * Appends bytes.
   *
   * @return where they are, for {@link #read}
   * @throws java.io.UncheckedIOException if the file fails
   */
  long append(byte[] bytes);

  /**
   * Reads what {@link #append} wrote at a place.
   *
   * @throws java.io.UncheckedIOException if the file fails or is closed
   */
  byte[] read(long place);
}
