package org.congvan.read.docx.paper;

import org.congvan.layout.Alignment;
import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * How a line looks (cách trình bày dòng), such as bold, in the middle, in 14 pt.
 *
 * @param alignment where it stands between the margins; null if that is not known
 * @param bold whether all its letters are bold
 * @param italic whether all its letters are italic
 * @param size the size of most of its letters; null if that is not known
 * @param before the space above it; zero if that is not known
 */
public record LineForm(
    @Nullable Alignment alignment,
    boolean bold,
    boolean italic,
    @Nullable Length size,
    Length before) {

  /**
   * Makes the form of a line with no space above it.
   *
   * @param alignment where it stands between the margins; null if that is not known
   * @param bold whether all its letters are bold
   * @param italic whether all its letters are italic
   * @param size the size of most of its letters; null if that is not known
   */
  public LineForm(
      @Nullable Alignment alignment, boolean bold, boolean italic, @Nullable Length size) {
    this(alignment, bold, italic, size, Length.ZERO);
  }
}
