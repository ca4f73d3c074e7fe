package org.congvan.render.html.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.congvan.layout.PageLayout;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;

/** Writes documents of one layout as HTML files; immutable and safe for use by many threads. */
public final class PageWriter {

  /** More documents are seldom written at once. */
  private static final int MOST_IDLE = 16;

  private final PageLayout layout;
  private final PageComposer composer;
  private final StyleSheet styles;
  private final boolean withFonts;

  /** Does not change what is written. */
  private final BlockingQueue<Workspace> idle = new ArrayBlockingQueue<>(MOST_IDLE);

  /**
   * Makes a writer.
   *
   * @param layout the page
   * @param faces the typefaces to put inside, as CSS; empty for none
   */
  public PageWriter(PageLayout layout, String faces) {
    this.layout = layout;
    this.composer = PageComposer.of(layout);
    this.styles = new StyleSheet("\n" + LayoutStyles.of(layout, faces));
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
   * @param out where to; neither flushed nor closed
   * @throws org.congvan.render.RenderException if a text has a character that HTML lacks, or a
   *     table does not fit the page; nothing has been written then
   * @throws IOException if the stream fails
   */
  public void write(ComposedDocument document, OutputStream out) throws IOException {
    Workspace waiting = idle.poll();
    Workspace workspace = waiting == null ? new Workspace() : waiting;
    try {
      write(document, workspace.sheets(), workspace.head());
      workspace.head().writeTo(out);
      workspace.sheets().writeTo(out);
    } finally {
      workspace.clear();
      idle.offer(workspace);
    }
  }

  private void write(ComposedDocument document, HtmlBuffer sheets, HtmlBuffer head) {
    StyleRules rules = new StyleRules();
    DocumentWriter writer = new DocumentWriter(layout, sheets, rules);
    writer.write(document);
    String own = PageRules.of(layout, writer.parts(), document.contact()) + rules.css();
    PageHead.write(head, document.properties(), styles, own, withFonts);
    head.markup("<body>\n<main>\n");
    sheets.markup("</main>\n</body>\n</html>\n");
  }
}
