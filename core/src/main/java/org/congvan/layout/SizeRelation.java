package org.congvan.layout;

import java.util.Objects;
import org.congvan.regulation.Basis;

/**
 * How the letter size of a component goes with that of another (cỡ chữ đi đôi), such as articles:
 * as large as the body. Who chooses the size of the other changes both.
 *
 * @param to the other component, whose own size goes with no third one
 * @param difference how much larger the component is; zero for the same size
 * @param basis what the relation rests on; where it is a {@link Basis.Clause}, no other size can be
 *     chosen
 */
public record SizeRelation(Component to, Length difference, Basis basis) {

  /** Refuses null. */
  public SizeRelation {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Returns whether the regulation demands the relation, so that no other size can be chosen.
   *
   * @return true if it rests on a clause that was read
   */
  public boolean isDemanded() {
    return basis instanceof Basis.Clause;
  }
}
