package org.congvan.body;

/**
 * How a piece of text stands out from the style of its block (đậm, nghiêng, gạch chân), such as
 * {@link #ITALIC} for a legal basis quoted inside a sentence.
 */
public enum Emphasis {
  /** Đậm. */
  BOLD,
  /** Nghiêng. */
  ITALIC,
  /** Gạch chân. */
  UNDERLINE
}
