package org.congvan.spring.service;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much of the memory the bodies of all requests may take together: those that arrive, wait and
 * are worked on. Who finds no room waits until the deadline.
 */
final class BodySpace {

  private static final int PIECE = 1024;

  private final Semaphore pieces;

  /**
   * Makes a space.
   *
   * @param bytes how much there is; two bodies of the greatest length at least
   */
  BodySpace(long bytes) {
    this.pieces = new Semaphore((int) Math.min(Integer.MAX_VALUE, inPieces(bytes)));
  }

  /** An eighth of the memory, but room for two of the longest bodies. */
  static BodySpace forBodiesOf(int longest) {
    return new BodySpace(Math.max(2L * longest, Runtime.getRuntime().maxMemory() / 8));
  }

  private static long inPieces(long bytes) {
    return (bytes + PIECE - 1) / PIECE;
  }

  Share share() {
    return new Share();
  }

  /** What one body takes. */
  final class Share implements AutoCloseable {
    private long taken;

    private Share() {}

    /**
     * Takes more, if need be, so that so many bytes are there in all.
     *
     * @throws BoundedWork.Busy if there is no room until the deadline
     */
    void growTo(long bytes, Deadline deadline) throws BoundedWork.Busy, InterruptedException {
      int more = (int) (inPieces(bytes) - taken);
      if (more > 0) {
        if (!pieces.tryAcquire(more, deadline.millisecondsLeft(), TimeUnit.MILLISECONDS)) {
          throw new BoundedWork.Busy(null);
        }
        taken += more;
      }
    }

    @Override
    public void close() {
      pieces.release((int) taken);
      taken = 0;
    }
  }
}
