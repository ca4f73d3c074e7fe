package org.congvan.render.html.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.congvan.page.DocumentProperties;
import org.congvan.path.DocumentPath;

/** Writes what a file says of itself: language, title, styles, and what a browser may load. */
final class PageHead {

  private PageHead() {}

  static void write(HtmlBuffer out, DocumentProperties properties, String css, boolean withFonts) {
    out.markup("<!DOCTYPE html>\n").start("html");
    out.attribute("lang", properties.language(), DocumentPath.ROOT).done().newLine();
    out.markup("<head>\n<meta charset=\"utf-8\">\n");
    out.start("meta").attribute("http-equiv", "Content-Security-Policy");
    out.attribute("content", policy(css, withFonts)).done().newLine();
    out.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.markup("<title>");
    out.text(LineWords.onOneLine(properties.title().text()), properties.title().path());
    out.markup("</title>\n");
    meta(out, "description", properties.subject().text(), properties.subject().path());
    meta(out, "author", properties.creator().text(), properties.creator().path());
    if (properties.date() != null) {
      meta(out, "dcterms.issued", properties.date().toString(), DocumentPath.ROOT);
    }
    out.markup("<style>").markup(css).markup("</style>\n</head>\n");
  }

  private static void meta(HtmlBuffer out, String name, String content, DocumentPath place) {
    out.start("meta").attribute("name", name).attribute("content", content, place);
    out.done().newLine();
  }

  /** Returns what a browser may load: these styles, pictures and letters inside the file. */
  private static String policy(String css, boolean withFonts) {
    return "default-src 'none'; style-src 'sha256-"
        + sha256(css)
        + "'; img-src data:"
        + (withFonts ? "; font-src data:" : "")
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }
}
