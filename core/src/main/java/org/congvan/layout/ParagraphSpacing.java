package org.congvan.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.congvan.regulation.Basis;

/**
 * How paragraphs of the body are set: first-line indent, space between paragraphs, space between
 * lines.
 *
 * @param allowedIndents the first-line indents (lùi đầu dòng) that the regulation names, such as 10
 *     mm and 12.7 mm
 * @param indent the one that renderers use, one of them
 * @param spacing the space between paragraphs (khoảng cách giữa các đoạn văn); at least 6 pt
 * @param minLineSpacing the least space between lines in percent of a single line, 100
 * @param maxLineSpacing the most in percent, 150
 * @param lineSpacing what renderers use in percent
 * @param basis what these rest on
 */
public record ParagraphSpacing(
    List<Length> allowedIndents,
    Length indent,
    MeasureRange spacing,
    int minLineSpacing,
    int maxLineSpacing,
    int lineSpacing,
    Basis basis) {

  /**
   * Copies the list and checks the choices.
   *
   * @throws IllegalArgumentException if a choice is not allowed
   */
  public ParagraphSpacing {
    Objects.requireNonNull(indent, "indent");
    allowedIndents = List.copyOf(Objects.requireNonNull(allowedIndents, "allowedIndents"));
    Objects.requireNonNull(spacing, "spacing");
    Objects.requireNonNull(basis, "basis");
    if (!allowedIndents.contains(indent)) {
      throw RefusedChoice.of(
          "First-line indent (lùi đầu dòng)",
          allowedIndents.stream().map(Length::toString).collect(Collectors.joining(" or ")),
          indent.toString(),
          basis);
    }
    if (lineSpacing < minLineSpacing || lineSpacing > maxLineSpacing) {
      throw RefusedChoice.of(
          "Line spacing (khoảng cách giữa các dòng)",
          minLineSpacing
              + " to "
              + maxLineSpacing
              + " percent of a single line, such as "
              + minLineSpacing
              + " percent,",
          lineSpacing + " percent",
          basis);
    }
  }

  /**
   * Returns these with another first-line indent.
   *
   * @param newIndent one of the allowed indents
   * @return the changed copy
   * @throws IllegalArgumentException if the indent is not allowed
   */
  public ParagraphSpacing withIndent(Length newIndent) {
    return new ParagraphSpacing(
        allowedIndents, newIndent, spacing, minLineSpacing, maxLineSpacing, lineSpacing, basis);
  }

  /**
   * Returns these with another space between paragraphs.
   *
   * @param newSpacing the space, such as 8 pt
   * @return the changed copy
   * @throws IllegalArgumentException if the regulation does not allow it
   */
  public ParagraphSpacing withSpacing(Length newSpacing) {
    if (!spacing.allows(newSpacing)) {
      String least = RefusedChoice.Unit.POINTS.show(spacing.min());
      throw RefusedChoice.of(
          "Space between paragraphs (khoảng cách giữa các đoạn văn)",
          least + " or more, up to the height of the page, such as " + least + ",",
          RefusedChoice.Unit.POINTS.show(newSpacing),
          spacing.basis());
    }
    return new ParagraphSpacing(
        allowedIndents,
        indent,
        spacing.withChosen(newSpacing),
        minLineSpacing,
        maxLineSpacing,
        lineSpacing,
        basis);
  }

  /**
   * Returns these with another space between lines.
   *
   * @param percent the space in percent of a single line
   * @return the changed copy
   * @throws IllegalArgumentException if the space is not allowed
   */
  public ParagraphSpacing withLineSpacing(int percent) {
    return new ParagraphSpacing(
        allowedIndents, indent, spacing, minLineSpacing, maxLineSpacing, percent, basis);
  }
}
