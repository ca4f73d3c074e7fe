package org.congvan.spring.service;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Works on so many documents at a time and no more; others wait their turn, and after too long a
 * wait the work is refused. Documents of strangers then take the processors that they are given,
 * and not the threads that answer everything else.
 */
public final class BoundedWork implements AutoCloseable {

  /** How many may wait for each that is worked on. */
  private static final int WAITING = 64;

  private final ThreadPoolExecutor workers;

  /**
   * Makes a place to work.
   *
   * @param workers how many documents at a time; 0 for as many as there are processors
   */
  public BoundedWork(int workers) {
    int threads = workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
    CustomizableThreadFactory factory = new CustomizableThreadFactory("congvan-");
    factory.setDaemon(true);
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(threads * WAITING),
            factory);
    this.workers.allowCoreThreadTimeOut(true);
  }

  /** Work that gives an answer. */
  interface Work {
    Answer done() throws Refusal, IOException;
  }

  /**
   * Does some work.
   *
   * @throws Busy if it was not done in time; it is not begun any more then
   * @throws Refusal what the work throws
   * @throws IOException what the work throws
   */
  Answer done(Work work, Deadline deadline)
      throws Busy, Refusal, IOException, InterruptedException {
    Future<Answer> result;
    try {
      result = workers.submit(work::done);
    } catch (RejectedExecutionException full) {
      throw new Busy(full);
    }
    try {
      return result.get(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      result.cancel(true);
      workers.purge();
      throw new Busy(late);
    } catch (ExecutionException failed) {
      throw unwrapped(failed);
    }
  }

  private static IllegalStateException unwrapped(ExecutionException failed)
      throws Refusal, IOException {
    Throwable cause = failed.getCause();
    if (cause instanceof Refusal refusal) {
      throw refusal;
    } else if (cause instanceof IOException failure) {
      throw failure;
    } else if (cause instanceof RuntimeException failure) {
      throw failure;
    } else if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(failed);
  }

  /** How many documents are worked on now. */
  int working() {
    return workers.getActiveCount();
  }

  /** Ends the work; what waits is not begun. */
  @Override
  public void close() {
    workers.shutdownNow();
  }

  /** The work was not done in time. */
  static final class Busy extends Exception {
    private static final long serialVersionUID = 1L;

    Busy(@Nullable Exception cause) {
      super(cause);
    }
  }
}
