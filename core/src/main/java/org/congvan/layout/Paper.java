package org.congvan.layout;

import java.util.Objects;

/**
 * The size of a sheet (khổ giấy), such as A4, 210 mm x 297 mm.
 *
 * @param name the usual name
 * @param width the width when upright
 * @param height the height when upright
 */
public record Paper(String name, Length width, Length height) {
  /** 210 mm x 297 mm. */
  public static final Paper A4 = new Paper("A4", Length.mm(210), Length.mm(297));

  /** Refuses null. */
  public Paper {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
  }
}
