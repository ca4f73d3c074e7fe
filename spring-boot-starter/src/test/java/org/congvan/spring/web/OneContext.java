package org.congvan.spring.web;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/**
 * One context for all tests of a class. A runner closes its context when its block ends; so the
 * block, in a thread of its own, waits until the tests are done.
 */
public final class OneContext implements AutoCloseable {

  private final WebApplicationContextRunner runner;
  private final SynchronousQueue<AssertableWebApplicationContext> handedOver =
      new SynchronousQueue<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private @Nullable AssertableWebApplicationContext started;

  public OneContext(WebApplicationContextRunner runner) {
    this.runner = runner;
  }

  public AssertableWebApplicationContext start() {
    Thread thread =
        new Thread(
            () ->
                runner.run(
                    context -> {
                      handedOver.put(context);
                      done.await();
                    }),
            "context of the tests");
    thread.setDaemon(true);
    thread.start();
    try {
      started = handedOver.take();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return started();
  }

  public AssertableWebApplicationContext started() {
    return Objects.requireNonNull(started, "started");
  }

  @Override
  public void close() {
    done.countDown();
  }
}
