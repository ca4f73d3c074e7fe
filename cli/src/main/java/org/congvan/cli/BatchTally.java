package org.congvan.cli;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What became of the documents of a batch so far, such as 12 written and 1 left out, and what ended
 * the run. Many threads add to it.
 */
final class BatchTally {

  private long written;
  private long files;
  private long doneBefore;
  private long leftOut;
  private long failed = Long.MAX_VALUE;
  private @Nullable Throwable failure;
  private int atWork;
  private final CompletableFuture<Void> broken = new CompletableFuture<>();

  /** Completed after a failure, when nobody works on a document any more. */
  CompletableFuture<Void> broken() {
    return broken;
  }

  /**
   * Work on a document begins.
   *
   * @return whether it may; not after a failure
   */
  synchronized boolean begin(long document) {
    if (isOver(document)) {
      return false;
    }
    atWork++;
    return true;
  }

  /** Work on a document is at its end. */
  synchronized void end() {
    atWork--;
    noteIfBroken();
  }

  private void noteIfBroken() {
    if (failure != null && atWork == 0) {
      broken.complete(null);
    }
  }

  /** A document was written, with so many files. */
  synchronized void countWritten(int count) {
    written++;
    files += count;
  }

  /** A document was there already. */
  synchronized void countDoneBefore() {
    doneBefore++;
  }

  /** A document was left out. */
  synchronized void countLeftOut() {
    leftOut++;
  }

  /** Ends the run; of several failures the one of the first document counts. */
  synchronized void fail(long document, Throwable why) {
    if (failure == null || document < failed) {
      failed = document;
      failure = why;
    }
    noteIfBroken();
  }

  /** Whether the run ended at this document or one before. */
  synchronized boolean isOver(long document) {
    return failure != null && failed <= document;
  }

  /** Throws what ended the run, if anything did. */
  synchronized void requireNoFailure() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure != null) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }

  /** How many documents there are in all. */
  synchronized long documents() {
    return written + doneBefore + leftOut;
  }

  /** How many documents were written. */
  synchronized long written() {
    return written;
  }

  /** How many files were written. */
  synchronized long files() {
    return files;
  }

  /** How many documents were there already. */
  synchronized long doneBefore() {
    return doneBefore;
  }

  /** How many documents were left out. */
  synchronized long leftOut() {
    return leftOut;
  }
}
