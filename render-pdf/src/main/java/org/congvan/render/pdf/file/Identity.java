package org.congvan.render.pdf.file;

import java.util.zip.CRC32;

/** A number that is the same for the same content, and otherwise for other content. */
final class Identity {

  private final CRC32 sum = new CRC32();
  private long value;

  /** Begins with what a file says of itself. */
  Identity(byte[] packet) {
    sum.update(packet);
    value = sum.getValue();
  }

  /** Adds the content of the next page. */
  void add(byte[] content) {
    sum.update(content);
    value = 31 * value + sum.getValue();
  }

  long value() {
    return value;
  }
}
