package org.congvan.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.congvan.cli.batch.BatchJournal;
import org.congvan.cli.batch.Turns;
import org.congvan.render.ReadDocument;
import org.jspecify.annotations.Nullable;

/**
 * Renders the documents of a batch in several threads. Each thread takes the next document, reads
 * it, waits until those before it have their names, gives it its own, and writes it: so names
 * depend on the order of the input alone, and no more documents are in memory than there are
 * threads.
 *
 * <p>A document that cannot be used ends the run or, where it is to go on, is reported, counted and
 * left out. Where several end it at once, the first of them in the input is named.
 */
final class BatchRun {

  private final BatchInput input;
  private final BatchJournal journal;
  private final BatchOutput output;
  private final Console console;
  private final boolean goingOn;
  private final Turns turns = new Turns();

  private final BatchTally tally = new BatchTally();
  private long taken;

  BatchRun(
      BatchInput input,
      BatchJournal journal,
      BatchOutput output,
      Console console,
      boolean goingOn) {
    this.input = input;
    this.journal = journal;
    this.output = output;
    this.console = console;
    this.goingOn = goingOn;
  }

  /** A document with its place in the order of the input, from 0. */
  private record Taken(long number, BatchItem item) {}

  /** The result of reading: a document or the problem; neither if it was done before. */
  private record Reading(
      long fingerprint, @Nullable ReadDocument read, @Nullable Throwable problem) {}

  /**
   * Renders all documents.
   *
   * @param threads how many at once, 1 or more
   * @throws CommandFailure if a document cannot be used and the run is not to go on, if something
   *     cannot be read or written, or if documents were written that are not in the input any more
   */
  void run(int threads) {
    CompletableFuture<?> all =
        CompletableFuture.allOf(
            IntStream.range(0, threads)
                .mapToObj(i -> CompletableFuture.runAsync(this::work, BatchRun::start))
                .toArray(CompletableFuture<?>[]::new));
    // After a failure nobody waits for the thread that waits for more of a pipe.
    CompletableFuture.anyOf(all, tally.broken()).join();
    tally.requireNoFailure();
    requireNoneMissing();
  }

  /** A thread does not keep the program from ending. */
  private static void start(Runnable work) {
    Thread thread = new Thread(work, "batch");
    thread.setDaemon(true);
    thread.start();
  }

  private void requireNoneMissing() {
    try {
      journal
          .findMissing()
          .ifPresent(
              item -> {
                throw new CommandFailure(
                    "The input is not what it was: "
                        + item
                        + " was written and is not in it any more; its files were left as they are");
              });
    } catch (IOException failure) {
      throw CommandFailure.cannot("read the journal in", output.folder(), failure);
    }
  }

  private void work() {
    for (Taken next = take(); next != null; next = take()) {
      try {
        render(next);
      } catch (RuntimeException | Error failure) {
        // Such as too little memory to come to its turn, for which others would wait.
        turns.abandon();
        tally.fail(next.number(), failure);
      } finally {
        tally.end();
      }
    }
  }

  /** May wait for a pipe, so whatever else is shared has other locks. */
  private synchronized @Nullable Taken take() {
    if (tally.isOver(taken)) {
      return null;
    }
    try {
      BatchItem item = input.next();
      return item == null || !tally.begin(taken) ? null : new Taken(taken++, item);
    } catch (IOException broken) {
      tally.fail(taken, CommandFailure.cannot("read", input.path(), broken));
    } catch (RuntimeException | Error broken) {
      tally.fail(taken, broken);
    }
    return null;
  }

  private void render(Taken next) {
    Reading reading = read(next.item());
    ReadDocument read = reading.read();
    Optional<String> stem = turns.take(next.number(), () -> begin(next, reading));
    if (stem.isPresent() && read != null) {
      try {
        int count = output.write(next.item(), read.document(), stem.get());
        journal.add(next.item().key(), reading.fingerprint(), stem.get());
        tally.countWritten(count);
      } catch (IOException broken) {
        tally.fail(
            next.number(), CommandFailure.cannot("write the journal in", output.folder(), broken));
      } catch (UnusableFileException | RuntimeException refused) {
        leaveOut(next, refused);
      }
    }
  }

  /** Whatever happens is kept for the document's turn, which must come. */
  private Reading read(BatchItem item) {
    try {
      long fingerprint = item.fingerprint();
      return switch (journal.meet(item.key(), fingerprint)) {
        case OPEN -> new Reading(fingerprint, item.read(), null);
        case DONE -> new Reading(fingerprint, null, null);
        case CHANGED ->
            throw new CommandFailure(
                item.place()
                    + ": it was written before and has changed since; give the input as it was,"
                    + " name another folder, or begin anew with --restart");
      };
    } catch (UnusableFileException | RuntimeException | Error problem) {
      return new Reading(0, null, problem);
    }
  }

  /** In the turn of a document: gives it its name, if it is to be written. */
  private Optional<String> begin(Taken next, Reading reading) {
    if (tally.isOver(next.number())) {
      return Optional.empty();
    }
    if (reading.problem() != null) {
      leaveOut(next, reading.problem());
      return Optional.empty();
    }
    if (reading.read() == null) {
      tally.countDoneBefore();
      return Optional.empty();
    }
    output.announce(next.item(), reading.read());
    return Optional.of(journal.stems().take(BatchOutput.nameOf(reading.read().document())));
  }

  private void leaveOut(Taken next, Throwable problem) {
    Throwable why =
        problem instanceof UnusableFileException
                || problem instanceof CommandFailure
                || problem instanceof Error
            ? problem
            // One document of a hundred thousand must not end the run without its name.
            : UnusableFileException.at(next.item().place(), "Unexpected: " + problem, problem);
    if (goingOn && why instanceof UnusableFileException) {
      tally.countLeftOut();
      console.error("Skipped: " + why.getMessage());
    } else {
      tally.fail(next.number(), why);
    }
  }

  /** What became of the documents. */
  BatchTally tally() {
    return tally;
  }
}
