package org.congvan.render.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.layout.FontFace;
import org.congvan.render.pdf.type.Typeface;

/**
 * The four faces of a typeface that are embedded in files (phông chữ), such as Times New Roman of a
 * host that has its licence. Immutable.
 */
public final class PdfTypeface {

  private final Typeface letters;

  private PdfTypeface(Typeface letters) {
    this.letters = letters;
  }

  /**
   * Returns the typeface that the library brings: Liberation Serif 2.1.5, whose letters are as wide
   * as those of Times New Roman. It is not the typeface that Decree 30/2020/NĐ-CP names (Annex I,
   * Part I, I.4), but a free one that may be embedded.
   *
   * @return Liberation Serif
   */
  public static PdfTypeface liberationSerif() {
    return Liberation.SERIF;
  }

  /**
   * Takes the files of a typeface, each a TrueType font such as {@code times.ttf}. Letters should
   * be as wide as those of Times New Roman, or lines that the page has broken do not fit.
   *
   * @param regular the upright face
   * @param bold the bold face
   * @param italic the italic face
   * @param boldItalic the bold italic face
   * @return the typeface
   * @throws IllegalArgumentException if a file is no TrueType font with Unicode letters, or its
   *     licence forbids embedding a part of it
   */
  public static PdfTypeface of(byte[] regular, byte[] bold, byte[] italic, byte[] boldItalic) {
    Map<FontFace, byte[]> files = new EnumMap<>(FontFace.class);
    files.put(FontFace.REGULAR, Objects.requireNonNull(regular, "regular").clone());
    files.put(FontFace.BOLD, Objects.requireNonNull(bold, "bold").clone());
    files.put(FontFace.ITALIC, Objects.requireNonNull(italic, "italic").clone());
    files.put(FontFace.BOLD_ITALIC, Objects.requireNonNull(boldItalic, "boldItalic").clone());
    return new PdfTypeface(Typeface.read(files));
  }

  Typeface letters() {
    return letters;
  }

  /** Read when it is first asked for, and once. */
  private static final class Liberation {

    static final PdfTypeface SERIF = new PdfTypeface(Typeface.read(Typeface.liberationSerif()));
  }
}
