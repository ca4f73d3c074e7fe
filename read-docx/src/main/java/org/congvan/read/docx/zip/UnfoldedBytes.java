package org.congvan.read.docx.zip;

import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;

/** Counts what the parts of one file unfold to, and ends it at the limit. For one thread. */
public final class UnfoldedBytes {

  private final ReadLimits limits;
  private long spent;

  /**
   * Begins to count.
   *
   * @param limits the limits
   */
  public UnfoldedBytes(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns the number of bytes so far.
   *
   * @return the number of bytes, those of an entry that was then refused included
   */
  public long spent() {
    return spent;
  }

  void add(String part, int bytes) {
    spent += bytes;
    if (spent > limits.totalLength()) {
      throw new WordFileException(
          Reason.TOO_LONG,
          part,
          "The parts of the file unfold to more than "
              + limits.totalLength()
              + " bytes, the limit was passed in "
              + part
              + "; an official document of 500 pages has 20000000");
    }
  }
}
