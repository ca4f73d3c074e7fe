package org.congvan.cli.plaintext;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.layout.PageLayout;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.PageRegulation;
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

  private final RegulationCatalogue regulations;

  /** Makes a renderer by the regulations that the library brings. */
  public PlainTextRenderer() {
    this(RegulationCatalogue.standard());
  }

  /**
   * Makes a renderer.
   *
   * @param regulations the regulations whose pages documents are set on
   */
  public PlainTextRenderer(RegulationCatalogue regulations) {
    this.regulations = Objects.requireNonNull(regulations, "regulations");
  }

  @Override
  public RenderFormat format() {
    return TEXT;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param choice by which regulation's page
   * @param out where to; flushed, not closed
   * @throws RenderException if no regulation is known for the document, or it holds a block or a
   *     character that plain text cannot carry; nothing has been written then
   * @throws IOException if the stream fails
   */
  @Override
  public void render(OfficialDocument document, RegulationChoice choice, OutputStream out)
      throws IOException {
    write(document, choice, composer -> composer.compose(document), out);
  }

  @Override
  public boolean writesAttachmentsApart() {
    return true;
  }

  @Override
  public void renderAttachment(
      OfficialDocument document, int index, RegulationChoice choice, OutputStream out)
      throws IOException {
    write(document, choice, composer -> composer.composeAttachment(document, index), out);
  }

  private void write(
      OfficialDocument document,
      RegulationChoice choice,
      Function<PageComposer, ComposedDocument> composition,
      OutputStream out)
      throws IOException {
    PageLayout layout = PageRegulation.of(regulations, document, choice).layout();
    ComposedDocument page = composition.apply(PageComposer.of(layout));
    out.write(new PlainTextPage().write(page).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
