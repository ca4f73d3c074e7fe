package org.congvan.read.docx.zip;

import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;

/**
 * The content of an entry, unfolded as it is read; ends at the first byte beyond a limit or beyond
 * the declared length. The checksum is compared at the end.
 */
final class UnfoldingStream extends InputStream {

  private static final long FREE_LENGTH = 1L << 20;

  private final ZipEntryData entry;
  private final ReadLimits limits;
  private final UnfoldedBytes unfolded;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] single = new byte[1];
  private final byte[] file;
  private long produced;
  private boolean ended;

  UnfoldingStream(byte[] file, ZipEntryData entry, ReadLimits limits, UnfoldedBytes unfolded) {
    this.file = file;
    this.entry = entry;
    this.limits = limits;
    this.unfolded = unfolded;
    requireWithin(entry.length());
    inflater.setInput(file, entry.start(), (int) entry.packed());
  }

  @Override
  public int read() {
    int count = read(single, 0, 1);
    return count < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (ended) {
      return -1;
    }
    int count = entry.method() == ZipEntryData.STORED ? copy(target, offset, length) : 0;
    if (entry.method() == ZipEntryData.DEFLATED) {
      count = inflate(target, offset, length);
    }
    if (count <= 0) {
      finish();
      return -1;
    }
    produced += count;
    unfolded.add(entry.name(), count);
    if (produced > entry.length()) {
      throw broken(
          "has more bytes than the " + entry.length() + " that the directory of the archive says");
    }
    requireWithin(produced);
    crc.update(target, offset, count);
    return count;
  }

  private int copy(byte[] target, int offset, int length) {
    int count = (int) Math.min(length, entry.packed() - produced);
    System.arraycopy(file, entry.start() + (int) produced, target, offset, count);
    return count;
  }

  private int inflate(byte[] target, int offset, int length) {
    try {
      int count = inflater.inflate(target, offset, length);
      while (count == 0 && !inflater.finished()) {
        if (inflater.needsInput() || inflater.needsDictionary()) {
          throw broken("ends in the middle of its packed bytes");
        }
        count = inflater.inflate(target, offset, length);
      }
      return count;
    } catch (DataFormatException e) {
      throw new WordFileException(
          Reason.BROKEN_ARCHIVE,
          entry.name(),
          entry.name()
              + " cannot be unfolded after "
              + produced
              + " bytes; get the file again, it was damaged on its way",
          e);
    }
  }

  private void finish() {
    ended = true;
    if (produced != entry.length() || crc.getValue() != entry.crc()) {
      throw broken("has another length or checksum than the directory of the archive says");
    }
  }

  private void requireWithin(long length) {
    if (length > limits.partLength()) {
      throw new WordFileException(
          Reason.TOO_LONG,
          entry.name(),
          entry.name()
              + " unfolds to more than "
              + limits.partLength()
              + " bytes; an official document of 500 pages has 20000000");
    }
    if (length > FREE_LENGTH && length / limits.ratio() > entry.packed()) {
      throw new WordFileException(
          Reason.TOO_DENSE,
          entry.name(),
          entry.name()
              + " unfolds to more than "
              + limits.ratio()
              + " times its "
              + entry.packed()
              + " packed bytes; documents have 5 to 50");
    }
  }

  private WordFileException broken(String what) {
    return new WordFileException(
        Reason.BROKEN_ARCHIVE,
        entry.name(),
        entry.name() + " " + what + "; get the file again, it was damaged on its way");
  }

  @Override
  public void close() {
    ended = true;
    inflater.end();
  }
}
