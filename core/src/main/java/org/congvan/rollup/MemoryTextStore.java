package org.congvan.rollup;

import java.util.ArrayList;
import java.util.List;

/** Words in memory, in UTF-8; closing does nothing, so that results go on working. */
final class MemoryTextStore extends TextStore {
  private final List<byte[]> texts = new ArrayList<>();

  @Override
  synchronized long append(byte[] bytes) {
    texts.add(bytes);
    return texts.size() - 1L;
  }

  @Override
  synchronized byte[] read(long place) {
    return texts.get(Math.toIntExact(place));
  }

  @Override
  public void close() {
    // Nothing is held but memory.
  }
}
