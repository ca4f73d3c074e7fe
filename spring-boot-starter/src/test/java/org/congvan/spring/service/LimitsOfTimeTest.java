package org.congvan.spring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What takes too long is ended, and nothing else waits for it. */
class LimitsOfTimeTest {

  private static final Deadline LATER = Deadline.in(Duration.ofMinutes(5));
  private static final BodySpace SPACE = new BodySpace(1_000_000);

  @Test
  void bodyThatGoesOnForEver_isReadUntilTheDeadlineOnly() {
    Deadline passed = Deadline.in(Duration.ZERO);
    Drip drip = new Drip();
    MockHttpServletRequest request =
        new MockHttpServletRequest() {
          @Override
          public ServletInputStream getInputStream() {
            return drip;
          }
        };

    assertThatExceptionOfType(BodyInTime.TooSlow.class)
        .isThrownBy(() -> new BodyInTime(1000).read(request, SPACE.share(), passed));
    assertThat(drip.read.get()).isEqualTo(1);
    assertThatExceptionOfType(BodyInTime.TooLong.class)
        .isThrownBy(() -> new BodyInTime(1000).read(request, SPACE.share(), LATER));
    assertThat(drip.read.get()).isLessThan(1100);
  }

  /** A byte at a time, without end. */
  private static class Drip extends ServletInputStream {
    private final AtomicInteger read = new AtomicInteger();

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      into[from] = ' ';
      read.incrementAndGet();
      return 1;
    }

    @Override
    public int read() {
      read.incrementAndGet();
      return ' ';
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void bodiesOfAll_takeNoMoreThanThereIs() throws Exception {
    Deadline passed = Deadline.in(Duration.ZERO);
    BodySpace space = new BodySpace(4096);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setContent(new byte[3000]);
    BodyInTime bodies = new BodyInTime(4000);

    try (BodySpace.Share first = space.share()) {
      assertThat(bodies.read(request, first, LATER)).hasSize(3000);
      assertThatExceptionOfType(BoundedWork.Busy.class)
          .isThrownBy(() -> bodies.read(request, space.share(), passed));
    }
    request.setContent(new byte[3000]);
    try (BodySpace.Share next = space.share()) {
      assertThat(bodies.read(request, next, LATER)).hasSize(3000);
    }
  }

  @Test
  void clientThatSendsNothing_isTooSlow() {
    MockHttpServletRequest request =
        new MockHttpServletRequest() {
          @Override
          public ServletInputStream getInputStream() {
            return new Drip() {
              @Override
              public int read(byte[] into, int from, int length) throws IOException {
                throw new SocketTimeoutException("nothing");
              }
            };
          }
        };

    assertThatExceptionOfType(BodyInTime.TooSlow.class)
        .isThrownBy(() -> new BodyInTime(1000).read(request, SPACE.share(), LATER));
  }

  @Test
  void workThatDoesNotEnd_isGivenUpAndWhatWaitedBehindItIsNotBegun() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    try (BoundedWork work = new BoundedWork(1)) {
      Thread first =
          new Thread(
              () -> {
                try {
                  work.done(() -> wait(never), LATER);
                } catch (Exception interrupted) {
                  begun.addAndGet(100);
                }
              });
      first.start();
      while (work.working() == 0) {
        Thread.onSpinWait();
      }

      assertThatExceptionOfType(BoundedWork.Busy.class)
          .isThrownBy(
              () ->
                  work.done(
                      () -> {
                        begun.incrementAndGet();
                        return empty();
                      },
                      Deadline.in(Duration.ZERO)));

      never.countDown();
      first.join();
      assertThat(work.done(LimitsOfTimeTest::empty, LATER).contentType()).isEqualTo("text/plain");
      assertThat(begun.get()).isZero();
    }
  }

  private static Answer wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return empty();
  }

  private static Answer empty() {
    return new Answer("text/plain", null, new byte[0]);
  }
}
