package org.congvan.rollup.fold;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.congvan.rollup.fold.entry.Texts;

/**
 * Where the words of difficulties and recommendations are kept (nơi giữ lời văn khi tổng hợp), such
 * as {@link #inMemory} or {@link #onDisk}, which leaves 16 bytes of each statement and its place in
 * memory and writes its words to a file.
 *
 * <p>A store belongs to the accumulators created with it and to their results, which read the words
 * when they are asked for: close it after the last use of the results. It is safe for use by
 * several threads.
 */
public final class TextStore implements Closeable {
  private final Texts texts;

  private TextStore(Texts texts) {
    this.texts = texts;
  }

  /**
   * Creates a store in memory; it need not be closed.
   *
   * @return an empty store
   */
  public static TextStore inMemory() {
    return new TextStore(Texts.inMemory());
  }

  /**
   * Creates a store in a new file, which is deleted when the store is closed. Where the system
   * allows it, the file loses its name at once, so that a program that is killed leaves nothing.
   *
   * @param file the file; must not exist, its folder must
   * @return an empty store
   * @throws IOException if the file exists or cannot be created
   */
  public static TextStore onDisk(Path file) throws IOException {
    return new TextStore(Texts.onDisk(file));
  }

  Texts texts() {
    return texts;
  }

  @Override
  public void close() throws IOException {
    texts.close();
  }
}
