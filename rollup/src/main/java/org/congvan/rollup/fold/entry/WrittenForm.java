package org.congvan.rollup.fold.entry;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.congvan.text.DocumentFormatException;

/**
 * Compares the bytes that were read with those that the same entries are written as. Whatever was
 * changed on the way, such as an order, a number in more bytes than it needs or a report twice, is
 * different there, so that one check finds what no value alone shows.
 */
final class WrittenForm extends FilterInputStream {
  private final MessageDigest digest = Digester.sha256();
  private long length;

  WrittenForm(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      digest.update((byte) value);
      length++;
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int most) throws IOException {
    int count = super.read(bytes, offset, most);
    if (count > 0) {
      digest.update(bytes, offset, count);
      length += count;
    }
    return count;
  }

  /** Refuses bytes that the entries read from them are not written as. */
  void requireOf(Entries entries) throws IOException {
    Counting written = new Counting();
    entries.write(written);
    if (written.length != length
        || !MessageDigest.isEqual(written.digest.digest(), digest.digest())) {
      throw new DocumentFormatException(
          "Cannot read roll-up state: its "
              + length
              + " bytes hold reports that are written as "
              + written.length
              + " other bytes, with lists sorted, nothing twice and nothing that no report needs;"
              + " expected such as what AccumulatorState.write wrote");
    }
  }

  /** Takes bytes and keeps their digest. */
  private static final class Counting extends OutputStream {
    private final MessageDigest digest = Digester.sha256();
    private long length;

    @Override
    public void write(int value) {
      digest.update((byte) value);
      length++;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
      digest.update(bytes, offset, count);
      length += count;
    }
  }
}
