package org.congvan.testkit;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * A shrinkable value that is worked out once.
 *
 * <p>A value chosen by {@code frequencyOf}, {@code oneOf} or {@code injectNull} is generated anew
 * each time it is asked for, and every list around it asks more than once: without this class the
 * work doubles at each level of a document.
 */
final class Remembered<T extends @Nullable Object> implements Shrinkable<T> {
  private final Shrinkable<T> source;
  private final T value;

  private Remembered(Shrinkable<T> source) {
    this.source = source;
    this.value = source.value();
  }

  /** Returns the same values, each worked out once; without edge cases. */
  static <T extends @Nullable Object> Arbitrary<T> of(Arbitrary<T> arbitrary) {
    return new Source<>(arbitrary);
  }

  /** Returns the same values and, at times, null. */
  static <T> Arbitrary<@Nullable T> orNull(Arbitrary<T> arbitrary, double share) {
    return of(arbitrary.injectNull(share));
  }

  @Override
  public T value() {
    return value;
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return source.shrink().map(Remembered::new);
  }

  @Override
  public ShrinkingDistance distance() {
    return source.distance();
  }

  /** Equal to nothing but itself: jqwik keeps generators by the equality of arbitraries. */
  private static final class Source<T extends @Nullable Object> implements Arbitrary<T> {
    private final Arbitrary<T> arbitrary;

    Source(Arbitrary<T> arbitrary) {
      this.arbitrary = arbitrary;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
      RandomGenerator<T> generator = arbitrary.generator(genSize, false);
      return random -> new Remembered<>(generator.next(random));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
      return EdgeCases.none();
    }
  }
}
