package org.congvan.read.docx.mend;

import java.util.Objects;
import java.util.Optional;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A place that was mended (chỗ đã sửa), such as the left margin of section 1: before 25 mm, after
 * 30 mm.
 *
 * @param mend which mend it was
 * @param place where it was in the file as given
 * @param what what was mended, in English, such as {@code section 1, left margin}
 * @param before how it was, such as {@code 25 mm}
 * @param after how it is now, such as {@code 30 mm}
 * @param basis what the range rests on; null where the mend rests on no measure
 */
public record MendedPlace(
    Mend mend, WordPlace place, String what, String before, String after, @Nullable Basis basis) {

  /** Refuses null in the required parts. */
  public MendedPlace {
    Objects.requireNonNull(mend, "mend");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Returns what the range rests on.
   *
   * @return the basis; empty where the mend rests on no measure
   */
  public Optional<Basis> findBasis() {
    return Optional.ofNullable(basis);
  }
}
