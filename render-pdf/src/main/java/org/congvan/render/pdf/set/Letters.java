package org.congvan.render.pdf.set;

import java.util.Locale;
import java.util.Objects;
import org.congvan.page.line.LineEnds;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.render.pdf.type.Typeface;
import org.congvan.text.VietnameseText;

/**
 * What can be set in letters of a typeface, and how wide it is. Boxes to tick are drawn, since text
 * typefaces lack them.
 */
public final class Letters {

  /** Of a box with the space around it, as a part of the letter size. */
  private static final double BOX_WIDTH = 0.8;

  private static final String BOXES = "☐☑☒";

  private final Typeface typeface;

  /**
   * Sets in a typeface.
   *
   * @param typeface the typeface
   */
  public Letters(Typeface typeface) {
    this.typeface = Objects.requireNonNull(typeface, "typeface");
  }

  /**
   * Returns whether a character is a box to tick.
   *
   * @param codePoint the character
   * @return true for an empty or a ticked box
   */
  public static boolean isBox(int codePoint) {
    return BOXES.indexOf(codePoint) >= 0;
  }

  /**
   * Returns how wide a box to tick is.
   *
   * @param look how the letters beside it look
   * @return the width in points, with the space around it
   */
  public static double boxWidth(Look look) {
    return BOX_WIDTH * look.size();
  }

  /**
   * Returns words on one line as they are set.
   *
   * @param text the words
   * @param look how they look
   * @param path where they come from
   * @return the words, composed, without line ends
   * @throws RenderException if the typeface lacks a letter
   */
  public String checkedLine(String text, Look look, DocumentPath path) {
    return VietnameseText.collapseWhiteSpace(checked(text, look, path));
  }

  /** Returns text as it is set: composed, without what is seen nowhere, every letter known. */
  String checked(String text, Look look, DocumentPath path) {
    String composed = VietnameseText.normalize(text);
    StringBuilder set = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t' || (c < 0x10000 && LineEnds.isLineEnd((char) c))) {
        set.appendCodePoint(c);
      } else if (isBox(c) || hasLetter(c, look)) {
        set.appendCodePoint(c);
      } else if (!isInvisible(c)) {
        throw new RenderException(
            path,
            String.format(
                Locale.ROOT,
                "character \"%s\" (U+%04X) has no letter in the typeface of the PDF; write it in"
                    + " letters of Vietnamese and common signs, or give the renderer a typeface"
                    + " that has it, by PdfRenderer.builder().typeface(…)",
                Character.isISOControl(c) ? "" : Character.toString(c),
                c));
      }
    }
    return set.toString();
  }

  /** Some fonts have empty glyphs for control characters, which are no letters. */
  private boolean hasLetter(int c, Look look) {
    return !Character.isISOControl(c) && !isInvisible(c) && typeface.glyph(c, look.face()) != 0;
  }

  /** Format characters leave no mark on paper: soft hyphens, joiners, marks of direction. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /**
   * Returns the width of a character.
   *
   * @param codePoint the character
   * @param look how it looks
   * @return the width in points
   */
  public double width(int codePoint, Look look) {
    return isBox(codePoint) ? boxWidth(look) : typeface.width(codePoint, look.face()) * look.size();
  }

  /**
   * Returns the width of a text.
   *
   * @param text the text, every letter known
   * @param look how it looks
   * @return the width in points
   */
  public double width(String text, Look look) {
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += width(c, look);
      i += Character.charCount(c);
    }
    return width;
  }
}
