package org.congvan.render.html.write;

import org.congvan.layout.PageLayout;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;

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
    PageHead.write(out, document.properties(), css, withFonts);
    out.markup("<body>\n<main>\n").markup(sheets.toString()).markup("</main>\n</body>\n</html>\n");
    return out.toString();
  }
}
