package org.congvan.body;

/**
 * The typed mark in front of each item of a list (dấu gạch đầu dòng), such as {@code -}; official
 * documents type it, they do not use round bullets.
 */
public enum BulletMark {
  /** {@code - }: the usual first level. */
  DASH("-"),
  /** {@code + }: the usual level below a dash, or a list that leads to dashes elsewhere. */
  PLUS("+");

  private final String mark;

  BulletMark(String mark) {
    this.mark = mark;
  }

  /**
   * Returns the mark as it is printed.
   *
   * @return one character
   */
  public String mark() {
    return mark;
  }
}
