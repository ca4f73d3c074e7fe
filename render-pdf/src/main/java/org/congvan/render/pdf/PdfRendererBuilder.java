package org.congvan.render.pdf;

import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.BlockWriter;
import org.congvan.render.BlockWriters;
import org.congvan.render.DocumentRenderer;
import org.congvan.render.Formats;
import org.congvan.render.RenderFormat;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a {@link PdfRenderer}, such as a typeface of one's own. Not for use by several
 * threads at once.
 */
public final class PdfRendererBuilder {

  private RegulationCatalogue regulations = RegulationCatalogue.standard();
  private BlockWriters blockWriters = BlockWriters.NONE;
  private PdfTypeface typeface = PdfTypeface.liberationSerif();
  private @Nullable DocumentRenderer data;

  PdfRendererBuilder() {}

  /**
   * Takes the regulations whose pages documents are set on.
   *
   * @param newRegulations the regulations; {@link RegulationCatalogue#standard()} unless given
   * @return this builder
   */
  public PdfRendererBuilder regulations(RegulationCatalogue newRegulations) {
    this.regulations = Objects.requireNonNull(newRegulations, "regulations");
    return this;
  }

  /**
   * Registers how custom blocks of a type are written. A block is written by the writer of its own
   * class, else by the first one registered for a type it belongs to.
   *
   * @param type the type
   * @param writer its writer
   * @param <T> the kind of block
   * @return this builder
   * @throws IllegalArgumentException if the type has a writer already
   */
  public <T extends CustomBlock> PdfRendererBuilder blockWriter(
      Class<T> type, BlockWriter<? super T> writer) {
    this.blockWriters = blockWriters.with(type, writer);
    return this;
  }

  /**
   * Chooses the letters.
   *
   * @param newTypeface the typeface; {@link PdfTypeface#liberationSerif()} unless given
   * @return this builder
   */
  public PdfRendererBuilder typeface(PdfTypeface newTypeface) {
    this.typeface = Objects.requireNonNull(newTypeface, "typeface");
    return this;
  }

  /**
   * Attaches the typed document to each file, as JSON, so that the file that a person reads is the
   * one that a machine reads too (PDF/A-3a). The format {@code json} is found among the registered
   * ones.
   *
   * @return this builder
   * @throws org.congvan.render.UnknownFormatException if it is not registered; the artifact {@code
   *     congvan-render-json} brings it
   */
  public PdfRendererBuilder withData() {
    Formats formats = Formats.load(PdfRendererBuilder.class.getClassLoader(), regulations);
    return withData(formats.requireRenderer(RenderFormat.JSON.id()));
  }

  /**
   * Attaches what a renderer writes of each document, such as JSON with content of the host's own
   * kinds.
   *
   * @param renderer the renderer of the data
   * @return this builder
   */
  public PdfRendererBuilder withData(DocumentRenderer renderer) {
    this.data = Objects.requireNonNull(renderer, "renderer");
    return this;
  }

  /**
   * Makes the renderer.
   *
   * @return the renderer
   */
  public PdfRenderer build() {
    return new PdfRenderer(this);
  }

  RegulationCatalogue regulations() {
    return regulations;
  }

  BlockWriters blockWriters() {
    return blockWriters;
  }

  PdfTypeface typeface() {
    return typeface;
  }

  @Nullable DocumentRenderer data() {
    return data;
  }
}
