package org.congvan.render.html.write;

import org.congvan.page.DocumentProperties;
import org.congvan.path.DocumentPath;

/** Writes what a file says of itself: language, title, styles, and what a browser may load. */
final class PageHead {

  private PageHead() {}

  /**
   * Writes the head.
   *
   * @param ownStyles the styles of this document, which come after those of the sheet
   */
  static void write(
      HtmlBuffer out,
      DocumentProperties properties,
      StyleSheet styles,
      String ownStyles,
      boolean withFonts) {
    out.markup("<!DOCTYPE html>\n").start("html");
    out.attribute("lang", properties.language(), DocumentPath.ROOT).done().newLine();
    out.markup("<head>\n<meta charset=\"utf-8\">\n");
    out.start("meta").attribute("http-equiv", "Content-Security-Policy");
    out.attribute("content", policy(styles.digest(ownStyles), withFonts)).done().newLine();
    out.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.markup("<title>");
    out.text(LineWords.onOneLine(properties.title().text()), properties.title().path());
    out.markup("</title>\n");
    meta(out, "description", properties.subject().text(), properties.subject().path());
    meta(out, "author", properties.creator().text(), properties.creator().path());
    if (properties.date() != null) {
      meta(out, "dcterms.issued", properties.date().toString(), DocumentPath.ROOT);
    }
    out.markup("<style>");
    styles.write(out, ownStyles);
    out.markup("</style>\n</head>\n");
  }

  private static void meta(HtmlBuffer out, String name, String content, DocumentPath place) {
    out.start("meta").attribute("name", name).attribute("content", content, place);
    out.done().newLine();
  }

  /** Returns what a browser may load: these styles, pictures and letters inside the file. */
  private static String policy(String digest, boolean withFonts) {
    return "default-src 'none'; style-src 'sha256-"
        + digest
        + "'; img-src data:"
        + (withFonts ? "; font-src data:" : "")
        + "; base-uri 'none'; form-action 'none'";
  }
}
