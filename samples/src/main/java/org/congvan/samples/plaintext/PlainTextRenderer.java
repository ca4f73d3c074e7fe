package org.congvan.samples.plaintext;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.congvan.layout.PageLayout;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.jspecify.annotations.Nullable;

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

  private final @Nullable LocalDate asOf;

  /** Makes a renderer that follows the regulation in force on each document's date of issue. */
  public PlainTextRenderer() {
    this(null);
  }

  private PlainTextRenderer(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * Makes a renderer that sets drafts without a date of issue by the regulation in force on a day;
   * documents with a date keep to theirs.
   *
   * @param day the day
   * @return the renderer
   */
  public static PlainTextRenderer asOf(LocalDate day) {
    return new PlainTextRenderer(Objects.requireNonNull(day, "day"));
  }

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
            .or(() -> layoutOfDraft(document))
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

  private Optional<PageLayout> layoutOfDraft(OfficialDocument document) {
    OfficialDocument set = document instanceof DocumentCopy copy ? copy.original() : document;
    return asOf == null || set.issuedOn().isPresent()
        ? Optional.empty()
        : PageLayout.inForceOn(asOf, set.header().family());
  }
}
