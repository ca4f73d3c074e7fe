package org.congvan.read.docx.text;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;
import org.jspecify.annotations.Nullable;

/**
 * A drawn shape (hình vẽ), such as the line under the national name or a text box (hộp văn bản).
 *
 * @param place where its anchor is
 * @param form what it is
 * @param offset where it is; null for a shape that stands in the line like a letter
 * @param width its width as it is seen, of a level line the length
 * @param height its height as it is seen
 * @param stroke the thickness of its line; null if no line is drawn
 * @param colour the colour of its line as the file says it, such as {@code 000000}; empty if it
 *     says none
 * @param blocks the text inside it
 */
public record WordShape(
    WordPlace place,
    Form form,
    @Nullable Offset offset,
    Length width,
    Length height,
    @Nullable Length stroke,
    String colour,
    List<WordBlock> blocks)
    implements WordInline {

  /** What a shape is. */
  public enum Form {
    /** A straight line or connector (đường kẻ). */
    LINE,
    /** A rectangle, with round corners or square ones. */
    RECTANGLE,
    /** Any other. */
    OTHER
  }

  /**
   * Where a shape is.
   *
   * @param x the distance to the right of where {@code from} says; null where the file aligns it,
   *     such as in the middle
   * @param y the distance below where {@code below} says; null where the file aligns it
   * @param from what the distance to the right is measured from, as the file says it, such as
   *     {@code column}, {@code margin}, {@code page}; with the word of the alignment where {@code
   *     x} is null, such as {@code margin center}
   * @param below what the distance below is measured from, such as {@code paragraph}
   */
  public record Offset(@Nullable Length x, @Nullable Length y, String from, String below) {

    /** Refuses null in the required parts. */
    public Offset {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(below, "below");
    }
  }

  /** How much a line may rise from end to end and still be drawn as a level one. */
  private static final Length LEVEL = Length.pt(3);

  /** Copies the list. */
  public WordShape {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
    Objects.requireNonNull(colour, "colour");
    blocks = List.copyOf(blocks);
  }

  /**
   * Answers whether the shape is seen as a level line (đường kẻ ngang): drawn, without text, longer
   * than high and at most 3 pt high, whatever its form.
   *
   * @return true for such a line; {@link #width} is its length
   */
  public boolean isHorizontalLine() {
    return stroke != null
        && blocks.isEmpty()
        && height.compareTo(LEVEL) <= 0
        && width.compareTo(height) > 0;
  }
}
