package org.congvan.render.html.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/**
 * The four faces of Tinos as CSS, each in two files: Latin, and what Vietnamese has beyond it. They
 * are read when they are first wanted.
 */
public final class TinosFonts {

  /** No faces. */
  public static final String NONE = "";

  /** Beside the letters of Latin-1 also punctuation, currency and arrows. */
  private static final String LATIN =
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,"
          + "U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

  private static final String VIETNAMESE =
      "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,"
          + "U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB";

  private TinosFonts() {}

  /**
   * Returns the faces as CSS.
   *
   * @return rules with the files inside
   */
  public static String faces() {
    return Loaded.FACES;
  }

  private static final class Loaded {

    static final String FACES = faces();

    private static String faces() {
      StringBuilder css = new StringBuilder();
      for (String weight : List.of("400", "700")) {
        for (String style : List.of("normal", "italic")) {
          face(css, weight, style, "latin", LATIN);
          face(css, weight, style, "vietnamese", VIETNAMESE);
        }
      }
      return css.toString();
    }

    private static void face(
        StringBuilder css, String weight, String style, String letters, String range) {
      css.append("@font-face{font-family:\"Tinos\";font-weight:")
          .append(weight)
          .append(";font-style:")
          .append(style)
          .append(";src:url(data:font/woff2;base64,")
          .append(Base64.getEncoder().encodeToString(file(letters + "-" + weight + "-" + style)))
          .append(") format(\"woff2\");unicode-range:")
          .append(range)
          .append("}\n");
    }

    private static byte[] file(String name) {
      String resource = "tinos/" + name + ".woff2";
      try (InputStream in = TinosFonts.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException(
              "Cannot find resource " + resource + " beside " + TinosFonts.class.getName());
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read resource " + resource, e);
      }
    }
  }
}
