package org.congvan.layout;

import java.util.Objects;
import org.congvan.regulation.Basis;

/**
 * Where the page number is (số trang), such as in the middle of the upper margin. The number counts
 * from 1 and is not shown on the first page; its letters are the style of {@link
 * Component#PAGE_NUMBER}.
 *
 * @param place in which margin
 * @param alignment where in that margin
 * @param basis what the place rests on
 */
public record PageNumbering(Place place, Alignment alignment, Basis basis) {

  /** The margin that a page number is in. */
  public enum Place {
    /** In the upper margin. */
    TOP,
    /** In the lower margin. */
    BOTTOM
  }

  /** Refuses null. */
  public PageNumbering {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(basis, "basis");
  }
}
