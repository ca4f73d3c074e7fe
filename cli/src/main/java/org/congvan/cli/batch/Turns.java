package org.congvan.cli.batch;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets threads that work on numbered things do one step of each in the order of the numbers (thứ tự
 * lần lượt). Every number from 0 on must come, or those after it wait until all is abandoned.
 */
public final class Turns {

  private final Lock lock = new ReentrantLock();
  private final Condition passed = lock.newCondition();
  private long next;
  private boolean abandoned;

  /** Begins with the turn of number 0. */
  public Turns() {}

  /**
   * Waits for the turn of a number, does its step and passes the turn on, even if the step fails.
   *
   * @param number the number, 0 or more, which has not had its turn
   * @param step what is done; no two steps are done at once
   * @param <T> what the step gives
   * @return what the step gives; empty, without the step, if the turns are abandoned
   */
  public <T> Optional<T> take(long number, Supplier<Optional<T>> step) {
    lock.lock();
    try {
      while (next != number && !abandoned) {
        passed.awaitUninterruptibly();
      }
      if (abandoned) {
        return Optional.empty();
      }
      try {
        return step.get();
      } finally {
        next++;
        passed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets nobody wait or have a turn any more, because a number will not come. */
  public void abandon() {
    lock.lock();
    try {
      abandoned = true;
      passed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
