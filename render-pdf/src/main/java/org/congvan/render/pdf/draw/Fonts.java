package org.congvan.render.pdf.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.congvan.layout.FontFace;
import org.congvan.render.pdf.type.Typeface;

/** The fonts of one file: of each face that is used, the letters that are used. */
final class Fonts {

  private final PDDocument file;
  private final PDResources resources;
  private final Typeface typeface;
  private final Map<FontFace, PDType0Font> used = new EnumMap<>(FontFace.class);

  Fonts(PDDocument file, PDResources resources, Typeface typeface) {
    this.file = file;
    this.resources = resources;
    this.typeface = typeface;
  }

  /** Returns the name of a face in the resources of pages. */
  static String name(FontFace face) {
    return "F" + face.ordinal();
  }

  /** Returns the glyph of a character, and keeps it in the file. */
  int glyph(int codePoint, FontFace face) {
    font(face).addToSubset(codePoint);
    return typeface.glyph(codePoint, face);
  }

  /** Puts the letters that are used into the file. */
  void embed() throws IOException {
    for (PDType0Font font : used.values()) {
      font.subset();
      PDStream part = font.getDescendantFont().getFontDescriptor().getFontFile2();
      byte[] bytes = part.toByteArray();
      // Always the same times: those of no day.
      if (SteadyFont.mend(bytes, 0, 0)) {
        try (OutputStream out = part.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(bytes);
        }
      }
    }
  }

  private PDType0Font font(FontFace face) {
    PDType0Font known = used.get(face);
    if (known == null) {
      try {
        known = PDType0Font.load(file, typeface.font(face), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      used.put(face, known);
      resources.put(COSName.getPDFName(name(face)), known);
    }
    return known;
  }
}
