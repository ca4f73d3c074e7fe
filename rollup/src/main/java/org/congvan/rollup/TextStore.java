package org.congvan.rollup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.congvan.rollup.fold.Texts;

/**
 * Where a roll-up keeps the words of difficulties and recommendations, such as {@link #inMemory} or
 * {@link #spilledTo} a file, which keeps 16 bytes of each statement and its place in memory and its
 * words on disk.
 *
 * <p>A store belongs to the roll-ups made with it and to their results, which read the words when
 * they are asked for: close it when the results have been used. It is safe for use by several
 * threads.
 */
public final class TextStore implements Closeable {
  private final Texts texts;

  private TextStore(Texts texts) {
    this.texts = texts;
  }

  /**
   * Makes a store in memory; it need not be closed.
   *
   * @return an empty store
   */
  public static TextStore inMemory() {
    return new TextStore(Texts.inMemory());
  }

  /**
   * Makes a store in a new file, which is deleted when the store is closed; where the system can,
   * it takes the name away at once, so that nothing is left behind by a program that is stopped.
   *
   * @param file the file; must not exist, its folder must
   * @return an empty store
   * @throws IOException if the file exists or cannot be made
   */
  public static TextStore spilledTo(Path file) throws IOException {
    return new TextStore(Texts.spilledTo(file));
  }

  Texts texts() {
    return texts;
  }

  @Override
  public void close() throws IOException {
    texts.close();
  }
}
