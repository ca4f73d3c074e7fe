package org.congvan.render.html;

import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.law.RegulationCatalogue;
import org.congvan.render.BlockWriter;
import org.congvan.render.BlockWriters;

/** Collects the settings of an {@link HtmlRenderer}; not thread-safe. */
public final class HtmlRendererBuilder {

  private RegulationCatalogue regulations = RegulationCatalogue.standard();
  private HtmlFonts fonts = HtmlFonts.FROM_READER;
  private BlockWriters blockWriters = BlockWriters.NONE;

  HtmlRendererBuilder() {}

  /**
   * Takes the regulations whose pages documents are set on.
   *
   * @param newRegulations the regulations; {@link RegulationCatalogue#standard()} unless given
   * @return this builder
   */
  public HtmlRendererBuilder regulations(RegulationCatalogue newRegulations) {
    this.regulations = Objects.requireNonNull(newRegulations, "regulations");
    return this;
  }

  /**
   * Chooses which letters a page brings along.
   *
   * @param newFonts the letters; {@link HtmlFonts#FROM_READER} unless chosen
   * @return this builder
   */
  public HtmlRendererBuilder fonts(HtmlFonts newFonts) {
    this.fonts = Objects.requireNonNull(newFonts, "fonts");
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
  public <T extends CustomBlock> HtmlRendererBuilder blockWriter(
      Class<T> type, BlockWriter<? super T> writer) {
    this.blockWriters = blockWriters.with(type, writer);
    return this;
  }

  /**
   * Makes the renderer.
   *
   * @return a renderer with the settings collected so far
   */
  public HtmlRenderer build() {
    return new HtmlRenderer(this);
  }

  RegulationCatalogue regulations() {
    return regulations;
  }

  HtmlFonts fonts() {
    return fonts;
  }

  BlockWriters blockWriters() {
    return blockWriters;
  }
}
