package org.congvan.read.docx.story;

import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;

/** Counts paragraphs, runs, cells and drawings of all parts, and ends it at the limit. */
final class Pieces {

  private final ReadLimits limits;
  private int count;

  Pieces(ReadLimits limits) {
    this.limits = limits;
  }

  void add(String part) {
    count++;
    if (count > limits.pieces()) {
      throw new WordFileException(
          Reason.TOO_MANY_PIECES,
          part,
          part
              + " takes the paragraphs, runs, cells and drawings of the file beyond "
              + limits.pieces()
              + "; an official document of 500 pages has 50000");
    }
  }
}
