package org.congvan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces of Liberation Serif that render-pdf embeds, for others to embed the same. */
enum LiberationSerif {
  REGULAR("Regular", false, false),
  BOLD("Bold", true, false),
  ITALIC("Italic", false, true),
  BOLD_ITALIC("BoldItalic", true, true);

  static final String FAMILY = "Liberation Serif";

  private final byte[] file;
  private final boolean bold;
  private final boolean italic;

  LiberationSerif(String name, boolean bold, boolean italic) {
    this.file = read("/org/congvan/render/pdf/type/LiberationSerif-" + name + ".ttf");
    this.bold = bold;
    this.italic = italic;
  }

  byte[] file() {
    return file;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  private static byte[] read(String resource) {
    try (InputStream in = LiberationSerif.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
