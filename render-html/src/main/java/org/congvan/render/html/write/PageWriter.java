package org.congvan.render.html.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.congvan.layout.PageLayout;
import org.congvan.page.ComposedDocument;
import org.congvan.page.DocumentProperties;
import org.congvan.page.PageComposer;
import org.congvan.path.DocumentPath;

/** Writes documents of one layout as HTML files; immutable. */
public final class PageWriter {

  private final PageLayout layout;
  private final PageComposer composer;
  private final String styles;
  private final boolean withFonts;

  /**
   * Makes a writer.
   *
   * @param layout the page
   * @param faces the typefaces to put inside, as CSS; empty for none
   */
  public PageWriter(PageLayout layout, String faces) {
    this.layout = layout;
    this.composer = PageComposer.of(layout);
    this.styles = LayoutStyles.of(layout, faces);
    this.withFonts = !faces.isEmpty();
  }

  /**
   * Returns what lays documents out for this writer.
   *
   * @return the composer of the layout
   */
  public PageComposer composer() {
    return composer;
  }

  /**
   * Writes a document.
   *
   * @param document the document without custom blocks
   * @return the file
   * @throws org.congvan.render.RenderException if a text has a character that HTML lacks, or a
   *     table does not fit the page
   */
  public String write(ComposedDocument document) {
    StyleRules rules = new StyleRules();
    HtmlBuffer sheets = new HtmlBuffer();
    DocumentWriter writer = new DocumentWriter(layout, sheets, rules);
    writer.write(document);
    String css =
        "\n" + styles + PageRules.of(layout, writer.parts(), document.contact()) + rules.css();
    HtmlBuffer out = new HtmlBuffer();
    head(out, document.properties(), css);
    out.markup("<body>\n<main>\n").markup(sheets.toString()).markup("</main>\n</body>\n</html>\n");
    return out.toString();
  }

  private void head(HtmlBuffer out, DocumentProperties properties, String css) {
    out.markup("<!DOCTYPE html>\n").start("html");
    out.attribute("lang", properties.language(), DocumentPath.ROOT).done().newLine();
    out.markup("<head>\n<meta charset=\"utf-8\">\n");
    out.start("meta").attribute("http-equiv", "Content-Security-Policy");
    out.attribute("content", policy(css)).done().newLine();
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
  private String policy(String css) {
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
