package org.congvan.rollup.fold.entry;

import java.util.ArrayList;
import java.util.List;

/** Words in memory, in UTF-8; closing does nothing, so that results go on working. */
final class MemoryTexts implements Texts {
  private final List<byte[]> texts = new ArrayList<>();

  @Override
  public synchronized long append(byte[] bytes) {
    texts.add(bytes);
    return texts.size() - 1L;
  }

  @Override
  public synchronized byte[] read(long place) {
    return texts.get(Math.toIntExact(place));
  }

  @Override
  public void close() {
    // Nothing is held but memory.
  }
}
