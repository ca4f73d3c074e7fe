package org.congvan.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The degree of state secrecy (độ mật), such as {@link #SECRET}, stamped in box 10a. Decree
 * 30/2020/NĐ-CP, Annex I, Part I, III.2.a; the law on state secrets fixes the stamp itself.
 */
public enum Confidentiality {
  /** Not secret: no stamp. */
  NONE(null),
  /** Mật. */
  CONFIDENTIAL("MẬT"),
  /** Tối mật. */
  SECRET("TỐI MẬT"),
  /** Tuyệt mật. */
  TOP_SECRET("TUYỆT MẬT");

  private final Optional<String> stamp;

  Confidentiality(@Nullable String stamp) {
    this.stamp = Optional.ofNullable(stamp);
  }

  /**
   * Returns the words of the stamp.
   *
   * @return such as {@code "MẬT"}; empty for {@link #NONE}
   */
  public Optional<String> stamp() {
    return stamp;
  }
}
