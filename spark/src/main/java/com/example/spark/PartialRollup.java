package com.example.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.congvan.render.json.JsonDocumentFormat;
import org.congvan.rollup.fold.AccumulatorState;
import org.congvan.rollup.fold.ReportAccumulator;
import org.congvan.rollup.intake.ReceivedReport;
import org.congvan.rollup.intake.RefusedReport;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.intake.SubmittedReport;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * What some lines of a file add up to, such as lines 376 to 750 of {@code reports.jsonl}. It
 * travels from machine to machine as the bytes of {@link AccumulatorState}.
 *
 * <p>A line that cannot be rolled up is data too: were it an exception, the engine would try it
 * again, and which of two bad lines is named would depend on who comes first.
 */
final class PartialRollup implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final JsonDocumentFormat JSON = JsonDocumentFormat.standard();

  private final transient ReportAccumulator accumulator;
  private transient @Nullable BadLine firstBadLine;

  /** Begins without any line. */
  PartialRollup() {
    this(new ReportAccumulator(), null);
  }

  private PartialRollup(ReportAccumulator accumulator, @Nullable BadLine firstBadLine) {
    this.accumulator = accumulator;
    this.firstBadLine = firstBadLine;
  }

  /**
   * Folds in a line.
   *
   * @param file the name of the file
   * @param number the line, 1 or more
   * @param json the document on it, in UTF-8
   * @return this
   */
  PartialRollup add(String file, long number, byte[] json) {
    ReportSource source = ReportSource.ofLine(file, number);
    try {
      ReceivedReport received =
          ReceivedReport.of(JSON.read(new ByteArrayInputStream(json)).document(), source);
      if (received instanceof SubmittedReport report) {
        accumulator.add(report);
      } else if (received instanceof RefusedReport refused) {
        note(new BadLine(number, refused.explanation()));
      } else {
        throw new AssertionError(received);
      }
    } catch (DocumentFormatException e) {
      note(new BadLine(number, "Cannot roll up " + source + ": " + e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory failed", e);
    }
    return this;
  }

  /**
   * Folds in what other lines add up to.
   *
   * @param other the other part; stays as it is
   * @return this
   */
  PartialRollup add(PartialRollup other) {
    accumulator.add(other.accumulator);
    note(other.firstBadLine);
    return this;
  }

  /**
   * Returns the accumulator of all lines.
   *
   * @return the accumulator
   * @throws DocumentFormatException if a line cannot be rolled up; the message names the first
   */
  ReportAccumulator accumulator() {
    if (firstBadLine != null) {
      throw new DocumentFormatException(firstBadLine.explanation());
    }
    return accumulator;
  }

  private void note(@Nullable BadLine line) {
    if (line != null && (firstBadLine == null || line.number() < firstBadLine.number())) {
      firstBadLine = line;
    }
  }

  private Object writeReplace() {
    return new Bytes(AccumulatorState.toBytes(accumulator), firstBadLine);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A partial roll-up is read from its bytes");
  }

  /** A partial roll-up on its way. */
  private record Bytes(byte[] state, @Nullable BadLine firstBadLine) implements Serializable {
    private Object readResolve() {
      return new PartialRollup(AccumulatorState.fromBytes(state), firstBadLine);
    }
  }
}
