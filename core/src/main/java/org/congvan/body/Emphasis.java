package org.congvan.body;

/** How a piece of text stands out from the style of its block. */
public enum Emphasis {
  /** Đậm. */
  BOLD,
  /** Nghiêng. */
  ITALIC,
  /** Gạch chân. */
  UNDERLINE
}
