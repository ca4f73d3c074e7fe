package org.congvan.render.pdf;

import java.io.ByteArrayOutputStream;
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
import org.congvan.render.RenderFormat;
import org.congvan.render.pdf.file.AttachedData;
import org.congvan.render.pdf.file.PdfFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as PDF files, such as dispatch 477/SKHCN-TTNCUĐ on the page of the regulation
 * that was in force on 11/11/2019: for archiving (PDF/A-2a, ISO 19005-2) and to be read aloud
 * (PDF/UA-1, ISO 14289-1). Immutable and safe for use by many threads; make one and keep it.
 *
 * <p>Components stand where the Word file has them. The same document gives the same bytes: times
 * in the file are the document's date of issue. The embedded typeface is Liberation Serif, whose
 * letters are as wide as those of Times New Roman, unless the host gives another.
 */
public final class PdfRenderer implements DocumentRenderer {

  private static final String DATA = "congvan.json";

  private final RegulationCatalogue regulations;
  private final BlockWriters blockWriters;
  private final PdfTypeface typeface;
  private final @Nullable DocumentRenderer data;
  private final ConcurrentMap<String, PageComposer> composers = new ConcurrentHashMap<>();

  /** Makes a renderer by the regulations that this library brings. */
  public PdfRenderer() {
    this(builder());
  }

  PdfRenderer(PdfRendererBuilder builder) {
    this.regulations = builder.regulations();
    this.blockWriters = builder.blockWriters();
    this.typeface = builder.typeface();
    this.data = builder.data();
  }

  /**
   * Begins a renderer with other settings.
   *
   * @return a builder with the default settings
   */
  public static PdfRendererBuilder builder() {
    return new PdfRendererBuilder();
  }

  /**
   * Returns the format.
   *
   * @return {@link RenderFormat#PDF}, or {@link RenderFormat#PDF_WITH_DATA} with data inside
   */
  @Override
  public RenderFormat format() {
    return data == null ? RenderFormat.PDF : RenderFormat.PDF_WITH_DATA;
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param choice by which regulation's page
   * @param out where to; flushed, not closed
   * @throws org.congvan.render.RenderException if no regulation is known for the document, a custom
   *     block has no writer, words do not fit a table, or a text has a letter that the typeface
   *     lacks; nothing has been written then
   * @throws IOException if the stream fails
   */
  @Override
  public void render(OfficialDocument document, RegulationChoice choice, OutputStream out)
      throws IOException {
    Objects.requireNonNull(document, "document");
    write(document, choice, composer -> composer.compose(document), data(document, choice), out);
  }

  @Override
  public boolean writesAttachmentsApart() {
    return true;
  }

  @Override
  public void renderAttachment(
      OfficialDocument document, int index, RegulationChoice choice, OutputStream out)
      throws IOException {
    write(document, choice, composer -> composer.composeAttachment(document, index), null, out);
  }

  private void write(
      OfficialDocument document,
      RegulationChoice choice,
      Function<PageComposer, ComposedDocument> composition,
      @Nullable AttachedData attached,
      OutputStream out)
      throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(out, "out");
    PageComposer composer = composerFor(PageRegulation.of(regulations, document, choice));
    ComposedDocument page = blockWriters.resolve(composition.apply(composer), composer, format());
    byte[] file = PdfFile.write(page, typeface.letters(), attached);
    out.write(file);
    out.flush();
  }

  private @Nullable AttachedData data(OfficialDocument document, RegulationChoice choice)
      throws IOException {
    DocumentRenderer writer = data;
    if (writer == null) {
      return null;
    }
    Objects.requireNonNull(choice, "choice");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.render(document, choice, bytes);
    return new AttachedData(DATA, writer.format().mediaType(), bytes.toByteArray());
  }

  private PageComposer composerFor(RegulationEntry entry) {
    return composers.computeIfAbsent(
        entry.regulation().id(), id -> PageComposer.of(entry.layout()));
  }
}
