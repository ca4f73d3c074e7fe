package org.congvan.body;

/**
 * How a piece of text stands out from the style of its block (đậm, nghiêng, gạch chân, chỉ số trên,
 * chỉ số dưới), such as {@link #ITALIC} for a legal basis quoted inside a sentence.
 */
public enum Emphasis {
  /** Đậm. */
  BOLD,
  /** Nghiêng. */
  ITALIC,
  /** Gạch chân. */
  UNDERLINE,
  /** Chỉ số trên, such as the 2 in m²; never together with {@link #SUBSCRIPT}. */
  SUPERSCRIPT,
  /** Chỉ số dưới, such as the 2 in CO₂; never together with {@link #SUPERSCRIPT}. */
  SUBSCRIPT
}
