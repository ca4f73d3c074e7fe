package org.congvan.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationChoice;
import org.congvan.law.RegulationEntry;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.BlockWriters;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.PageRegulation;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.render.html.write.PageWriter;
import org.congvan.render.html.write.TinosFonts;

/**
 * Writes documents as HTML pages, such as dispatch 477/SKHCN-TTNCUĐ on the page of the regulation
 * that was in force on 11/11/2019. Immutable and safe for use by many threads; make one and keep
 * it.
 *
 * <p>A page is one file: pictures and letters are inside, there is no script and no address that a
 * browser would fetch, and its Content-Security-Policy forbids both. It shows sheets of paper, and
 * prints on sheets with the margins of the regulation. Page numbers, and the agency's address at
 * the foot of the first page, are printed by browsers that know page margin boxes (Chromium from
 * 131 on); others print the address below the signature.
 *
 * <p>Each part says where in the document it comes from ({@code data-path}, such as {@code
 * signature.fullName}) and what it is ({@code data-component}, such as {@code signer-name}).
 *
 * <p>A figure wider or higher than the room between the margins is made smaller, in proportion.
 */
public final class HtmlRenderer implements DocumentRenderer {

  private final RegulationCatalogue regulations;
  private final BlockWriters blockWriters;
  private final HtmlFonts fonts;

  /** One for each regulation in use; what they hold depends on its layout and the fonts only. */
  private final ConcurrentMap<String, PageWriter> writers = new ConcurrentHashMap<>();

  /** Makes a renderer by the regulations that this library brings. */
  public HtmlRenderer() {
    this(builder());
  }

  HtmlRenderer(HtmlRendererBuilder builder) {
    this.regulations = builder.regulations();
    this.blockWriters = builder.blockWriters();
    this.fonts = builder.fonts();
  }

  /**
   * Begins a renderer with other settings.
   *
   * @return a builder
   */
  public static HtmlRendererBuilder builder() {
    return new HtmlRendererBuilder();
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.HTML;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param choice by which regulation
   * @param out where to; flushed, not closed
   * @throws RenderException if no regulation is found, a custom block has no writer, a table does
   *     not fit the page, or a text has a character that HTML lacks; nothing has been written then
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
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(out, "out");
    PageWriter writer = writerFor(PageRegulation.of(regulations, document, choice));
    PageComposer composer = writer.composer();
    ComposedDocument page = blockWriters.resolve(composition.apply(composer), composer, format());
    writer.write(page, out);
    out.flush();
  }

  private PageWriter writerFor(RegulationEntry entry) {
    return writers.computeIfAbsent(
        entry.regulation().id(),
        id ->
            new PageWriter(
                entry.layout(), fonts == HtmlFonts.TINOS ? TinosFonts.faces() : TinosFonts.NONE));
  }
}
