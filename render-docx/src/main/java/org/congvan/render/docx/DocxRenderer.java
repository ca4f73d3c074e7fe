package org.congvan.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.congvan.layout.PageLayout;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.page.ComposedDocument;
import org.congvan.page.PageComposer;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.RenderException;
import org.congvan.render.RenderFormat;
import org.congvan.render.docx.splice.CompiledLayout;
import org.congvan.render.docx.splice.PackageWriter;
import org.congvan.render.docx.splice.ShippedLayouts;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as Word files, such as dispatch 477/SKHCN-TTNCUĐ on the page of the regulation
 * that was in force on 11/11/2019. Immutable and safe for use by many threads; make one and keep
 * it.
 *
 * <p>The same document gives the same bytes: times in the file are the document's date of issue,
 * nothing is said of the machine. Layouts of this library, and those that differ from one of them
 * in measures only, are written without docx4j.
 *
 * <p>Not for drawing as printed: a figure wider or higher than the room between the margins is made
 * smaller, in proportion.
 */
public final class DocxRenderer implements DocumentRenderer {

  private final @Nullable PageLayout chosen;
  private final @Nullable LocalDate asOf;
  private final BlockWriters blockWriters;
  private final DocxCompression compression;

  /** One for each layout in use; what they hold depends on the layout and the zip level only. */
  private final ConcurrentMap<PageLayout, PackageWriter> writers = new ConcurrentHashMap<>();

  /** Makes a renderer that takes the layout in force on each document's date of issue. */
  public DocxRenderer() {
    this(builder());
  }

  DocxRenderer(DocxRendererBuilder builder) {
    this.chosen = builder.layout();
    this.asOf = builder.asOf();
    this.blockWriters = builder.blockWriters();
    this.compression = builder.compression();
    if (chosen != null) {
      writerFor(chosen);
    }
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
   * Does ahead of time what the first document would wait for: loads the compiled layouts and
   * deflates their static parts. Calling it is never needed.
   *
   * @return this renderer
   */
  public DocxRenderer warmUp() {
    if (chosen == null) {
      ShippedLayouts.all().forEach(shipped -> writerFor(shipped.layout()));
    }
    return this;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param out where to; flushed, not closed
   * @throws RenderException if no layout is known for the document, a custom block has no writer,
   *     or a text has a character that XML 1.0 cannot hold; nothing has been written then
   * @throws IOException if the stream fails
   */
  @Override
  public void render(OfficialDocument document, OutputStream out) throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(out, "out");
    PackageWriter writer = writerFor(layoutFor(document));
    PageComposer composer = writer.composer();
    ComposedDocument page = blockWriters.resolve(composer.compose(document), composer);
    byte[] file = writer.write(document, page);
    out.write(file);
    out.flush();
  }

  private PackageWriter writerFor(PageLayout layout) {
    return writers.computeIfAbsent(
        layout, key -> new PackageWriter(CompiledLayout.of(key), compression.level()));
  }

  private PageLayout layoutFor(OfficialDocument document) {
    if (chosen != null) {
      return chosen;
    }
    Optional<PageLayout> inForce = PageComposer.layoutInForce(document);
    boolean copied = document instanceof DocumentCopy;
    OfficialDocument set = document instanceof DocumentCopy copy ? copy.original() : document;
    if (inForce.isEmpty() && set.issuedOn().isEmpty() && asOf != null) {
      inForce = PageLayout.inForceOn(asOf, set.header().family());
    }
    return inForce.orElseThrow(() -> refused(set, copied ? "original." : ""));
  }

  private static RenderException refused(OfficialDocument document, String prefix) {
    String advice =
        "name one with DocxRenderer.builder().regulation(Regulation.DECREE_30) or .layout(…)";
    return document
        .issuedOn()
        .map(
            day ->
                new RenderException(
                    prefix + "header.promulgation.date",
                    "no layout is known for documents of family "
                        + document.header().family()
                        + " issued on "
                        + day
                        + "; "
                        + advice))
        .orElseGet(
            () ->
                new RenderException(
                    prefix + "header.promulgation",
                    "a draft without a date of issue does not tell which regulation it is set by; "
                        + advice
                        + ", or the day with .asOf(LocalDate.of(2026, 1, 15))"));
  }
}
