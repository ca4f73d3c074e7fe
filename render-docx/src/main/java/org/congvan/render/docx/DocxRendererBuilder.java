package org.congvan.render.docx;

import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.BlockWriter;
import org.congvan.render.BlockWriters;

/** Collects the settings of a {@link DocxRenderer}; not thread-safe. */
public final class DocxRendererBuilder {

  private RegulationCatalogue regulations = RegulationCatalogue.standard();
  private DocxCompression compression = DocxCompression.STANDARD;
  private RowSplitting rowSplitting = RowSplitting.LONG_ROWS;
  private BlockWriters blockWriters = BlockWriters.NONE;

  DocxRendererBuilder() {}

  /**
   * Takes the regulations whose pages documents are set on.
   *
   * @param newRegulations the regulations; {@link RegulationCatalogue#standard()} unless given
   * @return this builder
   */
  public DocxRendererBuilder regulations(RegulationCatalogue newRegulations) {
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
  public <T extends CustomBlock> DocxRendererBuilder blockWriter(
      Class<T> type, BlockWriter<? super T> writer) {
    this.blockWriters = blockWriters.with(type, writer);
    return this;
  }

  /**
   * Chooses how small files are made.
   *
   * @param newCompression the zip level; {@link DocxCompression#STANDARD} unless chosen
   * @return this builder
   */
  public DocxRendererBuilder compression(DocxCompression newCompression) {
    this.compression = Objects.requireNonNull(newCompression, "compression");
    return this;
  }

  /**
   * Chooses which rows of tables a page break may split.
   *
   * @param newRowSplitting the rows; {@link RowSplitting#LONG_ROWS} unless chosen
   * @return this builder
   */
  public DocxRendererBuilder rowSplitting(RowSplitting newRowSplitting) {
    this.rowSplitting = Objects.requireNonNull(newRowSplitting, "rowSplitting");
    return this;
  }

  /**
   * Makes the renderer.
   *
   * @return the renderer
   */
  public DocxRenderer build() {
    return new DocxRenderer(this);
  }

  RegulationCatalogue regulations() {
    return regulations;
  }

  DocxCompression compression() {
    return compression;
  }

  RowSplitting rowSplitting() {
    return rowSplitting;
  }

  BlockWriters blockWriters() {
    return blockWriters;
  }
}
