package org.congvan.text.legacy;

/** How sure it is that a text is garbled (độ chắc chắn), such as {@link #HIGH} for U+FFFD. */
public enum DetectionConfidence {
  /** Hardly anything else: several words read as Vietnamese in one encoding, and only there. */
  HIGH,
  /** Likely: a word or two, or a short text. */
  MEDIUM
}
