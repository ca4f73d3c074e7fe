package org.congvan.render.pdf.set;

import java.net.URI;
import java.util.Objects;
import org.congvan.layout.FontFace;
import org.jspecify.annotations.Nullable;

/**
 * How letters look, such as 14 pt bold.
 *
 * @param face the face
 * @param size the letter size, in points
 * @param rise how far they are above the line, in points; below it where negative
 * @param underlined whether a line is below them
 * @param red whether they are in the red of stamps, not in black
 * @param target where they lead to; null for no link
 */
public record Look(
    FontFace face,
    double size,
    double rise,
    boolean underlined,
    boolean red,
    @Nullable URI target) {

  /** Programs set letters above and below the line in two thirds of their size. */
  private static final double RAISED_SIZE = 2.0 / 3;

  private static final double RAISED = 0.33;
  private static final double LOWERED = -0.14;

  /** Refuses null in the required part. */
  public Look {
    Objects.requireNonNull(face, "face");
  }

  /**
   * Makes a plain look.
   *
   * @param face the face
   * @param size the letter size, in points
   * @return black letters on the line
   */
  public static Look of(FontFace face, double size) {
    return new Look(face, size, 0, false, false, null);
  }

  Look raised() {
    return new Look(face, size * RAISED_SIZE, size * RAISED, underlined, red, target);
  }

  Look lowered() {
    return new Look(face, size * RAISED_SIZE, size * LOWERED, underlined, red, target);
  }

  Look withFace(FontFace newFace) {
    return new Look(newFace, size, rise, underlined, red, target);
  }

  Look underline() {
    return new Look(face, size, rise, true, red, target);
  }

  Look leadingTo(URI newTarget) {
    return new Look(face, size, rise, true, red, newTarget);
  }

  /**
   * Returns this look in the red of stamps.
   *
   * @return the changed copy
   */
  public Look inRed() {
    return new Look(face, size, rise, underlined, true, target);
  }
}
