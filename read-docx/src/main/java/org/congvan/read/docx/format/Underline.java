package org.congvan.read.docx.format;

/** How letters are underlined (gạch chân), such as {@link #SINGLE}. */
public enum Underline {
  /** Not at all. */
  NONE,
  /** One line. */
  SINGLE,
  /** One line under the words, none under the spaces. */
  WORDS,
  /** Two lines. */
  DOUBLE,
  /** A thick line. */
  THICK,
  /** Dots, thick or thin. */
  DOTTED,
  /** Dashes, with or without dots. */
  DASHED,
  /** Waves. */
  WAVY
}
