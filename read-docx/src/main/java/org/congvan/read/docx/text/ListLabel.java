package org.congvan.read.docx.text;

import java.util.Objects;
import org.congvan.read.docx.format.RunFormat;

/**
 * The number or mark that Word puts before a paragraph of a list (số thứ tự, dấu đầu dòng), such as
 * {@code 1.}, {@code a)} or {@code -}. It is no part of the paragraph's text.
 *
 * @param text the label as printed
 * @param level the level of the list, 1 to 9
 * @param bullet whether it is a mark that does not count
 * @param follower what stands between label and text
 * @param format how the label is set
 */
public record ListLabel(
    String text, int level, boolean bullet, Follower follower, RunFormat format) {

  /** What stands between a label and the text. */
  public enum Follower {
    /** A tab. */
    TAB,
    /** A space. */
    SPACE,
    /** Nothing. */
    NOTHING
  }

  /** Refuses null. */
  public ListLabel {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(follower, "follower");
    Objects.requireNonNull(format, "format");
  }
}
