package org.congvan.render.docx;

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
import org.congvan.render.docx.write.CompiledLayout;
import org.congvan.render.docx.write.PackageWriter;

/**
 * Writes documents as Word files, such as dispatch 477/SKHCN-TTNCUĐ on the page of the regulation
 * that was in force on 11/11/2019. Immutable and safe for use by many threads; make one and keep
 * it.
 *
 * <p>The same document gives the same bytes: times in the file are the document's date of issue,
 * nothing is said of the machine. Layouts of this library, and those that differ from one of them
 * in measures only, need no other artifact; a layout of another structure, such as one with the
 * page number at the right, needs {@code congvan-docx-authoring} at run time.
 *
 * <p>Not for drawing as printed: a figure wider or higher than the room between the margins is made
 * smaller, in proportion.
 */
public final class DocxRenderer implements DocumentRenderer {

  private final RegulationCatalogue regulations;
  private final BlockWriters blockWriters;
  private final DocxCompression compression;
  private final RowSplitting rowSplitting;

  /**
   * One for each regulation in use; what they hold depends on its layout and the zip level only.
   */
  private final ConcurrentMap<String, PackageWriter> writers = new ConcurrentHashMap<>();

  /** Makes a renderer by the regulations that this library brings. */
  public DocxRenderer() {
    this(builder());
  }

  DocxRenderer(DocxRendererBuilder builder) {
    this.regulations = builder.regulations();
    this.blockWriters = builder.blockWriters();
    this.compression = builder.compression();
    this.rowSplitting = builder.rowSplitting();
  }

  /**
   * Begins a renderer with other settings.
   *
   * @return a builder with the default settings
   */
  public static DocxRendererBuilder builder() {
    return new DocxRendererBuilder();
  }

  @Override
  public RenderFormat format() {
    return RenderFormat.DOCX;
  }

  /**
   * Does ahead of time what the first document would wait for: loads the compiled layouts of all
   * regulations and deflates their static parts. Calling it is never needed.
   *
   * @return this renderer
   * @throws RenderException if a layout needs {@code congvan-docx-authoring} and that is not there
   */
  public DocxRenderer warmUp() {
    regulations.entries().forEach(this::writerFor);
    return this;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param choice by which regulation's page
   * @param out where to; flushed, not closed
   * @throws RenderException if no regulation is known for the document, its layout needs {@code
   *     congvan-docx-authoring} and that is not there, a custom block has no writer, or a text has
   *     a character that XML 1.0 cannot hold; nothing has been written then
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
    PackageWriter writer = writerFor(PageRegulation.of(regulations, document, choice));
    PageComposer composer = writer.composer();
    ComposedDocument page = blockWriters.resolve(composition.apply(composer), composer, format());
    writer.write(page, out);
    out.flush();
  }

  private PackageWriter writerFor(RegulationEntry entry) {
    return writers.computeIfAbsent(
        entry.regulation().id(),
        id ->
            new PackageWriter(
                CompiledLayout.of(entry.layout()),
                compression.level(),
                rowSplitting.wholeRowPercent()));
  }
}
