package org.congvan.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agency at the head of a document that several issue together (cơ quan cùng ban hành), such as
 * {@code SỞ TÀI CHÍNH} below {@code SỞ NỘI VỤ -}.
 *
 * @param parent its parent agency's name in capitals; null where there is none, or it is that of
 *     the agency above
 * @param name its name in capitals; the last one has the line below it
 */
public record AgencyLines(@Nullable ComponentLines parent, ComponentLines name) {

  /** Refuses null in the required part. */
  public AgencyLines {
    Objects.requireNonNull(name, "name");
  }
}
