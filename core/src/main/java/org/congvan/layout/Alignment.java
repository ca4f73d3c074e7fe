package org.congvan.layout;

/**
 * How lines are placed between the edges of their column (căn lề, căn giữa, căn đều), such as
 * {@link #CENTER} for the national name.
 */
public enum Alignment {
  /** At the left edge (sát lề trái). */
  LEFT,
  /** In the middle (canh giữa). */
  CENTER,
  /** At the right edge. */
  RIGHT,
  /** Even at both edges (canh đều cả hai lề). */
  JUSTIFIED
}
