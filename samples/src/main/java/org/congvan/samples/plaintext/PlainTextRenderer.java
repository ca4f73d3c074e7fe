package org.congvan.samples.plaintext;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.congvan.layout.PageLayout;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;

/**
 * Writes documents as plain text (văn bản thuần), such as {@code Số: 477/SKHCN-TTNCUĐ} on a line of
 * its own: UTF-8, a line feed after each line, an empty line between components.
 *
 * <p>It shows how little a renderer of one's own needs: the words come from the page, so that it
 * spells nothing itself. Immutable and safe for use by many threads.
 */
public final class PlainTextRenderer implements DocumentRenderer {

  /** The format, by the name of {@code txt}. */
  public static final RenderFormat TEXT = new RenderFormat("txt", "text/plain", "txt");

  /** Makes a renderer that follows the regulation in force on each document's date of issue. */
  public PlainTextRenderer() {}

  @Override
  public RenderFormat format() {
    return TEXT;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param out where to; flushed, not closed
   * @throws RenderException if no regulation is known for its date, or it holds a block or a
   *     character that plain text cannot carry; nothing has been written then
   * @throws IOException if the stream fails
   */
  @Override
  public void render(OfficialDocument document, OutputStream out) throws IOException {
    String prefix = document instanceof DocumentCopy ? "original." : "";
    PageLayout layout =
        PageComposer.layoutInForce(document)
            .orElseThrow(
                () ->
                    new RenderException(
                        prefix + "header.promulgation",
                        "no regulation is known for this date and family, so the document cannot"
                            + " be laid out; give it a date of issue such as 2019-11-11"));
    ComposedDocument page = PageComposer.of(layout).compose(document);
    out.write(new PlainTextPage(prefix).write(page).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
