package org.congvan.read.docx.role;

/** How sure a reading is (mức độ tin cậy). */
public enum Confidence {
  /** Words and place leave no other reading. */
  CERTAIN,
  /** Nothing speaks against it. */
  LIKELY,
  /** Another reading is possible; it becomes a doubt. */
  DOUBTFUL
}
