package org.congvan.read.docx.property;

import org.congvan.layout.Length;
import org.congvan.read.docx.format.Underline;
import org.congvan.read.docx.format.VerticalPosition;
import org.jspecify.annotations.Nullable;

/**
 * Properties of letters as one level of formatting says them ({@code w:rPr}); null where it says
 * nothing.
 *
 * @param fonts the typefaces
 * @param toggles the switches
 * @param size the letter size
 * @param complexSize the letter size in complex scripts
 * @param underline the line below
 * @param colour the colour; empty for automatic
 * @param highlight the colour of the marker; empty for none
 * @param position superscript, subscript or neither
 * @param raised how far the letters are raised
 * @param spacing what is added between letters
 * @param scale the width of letters in percent
 * @param language the language
 * @param complexScript whether the letters are of a complex script
 */
public record RunProperties(
    FontNames fonts,
    Toggles toggles,
    @Nullable Length size,
    @Nullable Length complexSize,
    @Nullable Underline underline,
    @Nullable String colour,
    @Nullable String highlight,
    @Nullable VerticalPosition position,
    @Nullable Length raised,
    @Nullable Length spacing,
    @Nullable Integer scale,
    @Nullable String language,
    @Nullable Boolean complexScript) {

  /** Nothing said. */
  public static final RunProperties NONE =
      new RunProperties(
          FontNames.NONE,
          Toggles.NONE,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);

  /**
   * Returns this level and one after it, the last word counting, switches included.
   *
   * @param later the level that comes after
   * @return both together
   */
  public RunProperties then(RunProperties later) {
    return then(later, toggles.then(later.toggles));
  }

  /**
   * Returns this level and one of other styles after it, which turns the switches.
   *
   * @param later the level that comes after
   * @return both together
   */
  public RunProperties turnedBy(RunProperties later) {
    return then(later, toggles.turnedBy(later.toggles));
  }

  private RunProperties then(RunProperties later, Toggles newToggles) {
    return new RunProperties(
        fonts.then(later.fonts),
        newToggles,
        last(size, later.size),
        last(complexSize, later.complexSize),
        last(underline, later.underline),
        last(colour, later.colour),
        last(highlight, later.highlight),
        last(position, later.position),
        last(raised, later.raised),
        last(spacing, later.spacing),
        last(scale, later.scale),
        last(language, later.language),
        last(complexScript, later.complexScript));
  }

  private static <T> @Nullable T last(@Nullable T earlier, @Nullable T later) {
    return later == null ? earlier : later;
  }
}
