package org.congvan.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final Turns turns = new Turns();

  @Test
  void steps_areDoneInTheOrderOfTheirNumbers() {
    List<Long> done = new ArrayList<>();
    AtomicLong next = new AtomicLong();
    CompletableFuture<?>[] threads = new CompletableFuture<?>[8];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          CompletableFuture.runAsync(
              () -> {
                for (long n = next.getAndIncrement(); n < 10_000; n = next.getAndIncrement()) {
                  long number = n;
                  turns.take(number, () -> Optional.of(done.add(number)));
                }
              },
              work -> new Thread(work).start());
    }
    CompletableFuture.allOf(threads).join();

    assertThat(done).isEqualTo(LongStream.range(0, 10_000).boxed().toList());
  }

  @Test
  void stepThatFails_passesTheTurnOn() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                turns.take(
                    0,
                    () -> {
                      throw new IllegalStateException("a fault");
                    }));

    assertThat(turns.take(1, () -> Optional.of("done"))).contains("done");
  }

  @Test
  void interruptedThread_hasItsTurnAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThat(turns.take(0, () -> Optional.of("done"))).contains("done");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void abandonedTurns_areWaitedForByNobody() {
    CompletableFuture<Optional<String>> waiting =
        CompletableFuture.supplyAsync(() -> turns.take(1, () -> Optional.of("done")));

    turns.abandon();

    assertThat(waiting.join()).isEmpty();
    assertThat(turns.take(0, () -> Optional.of("done"))).isEmpty();
  }
}
