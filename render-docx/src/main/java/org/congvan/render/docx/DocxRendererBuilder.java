package org.congvan.render.docx;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.body.CustomBlock;
import org.congvan.layout.PageLayout;
import org.congvan.regulation.Regulation;
import org.congvan.render.docx.splice.CompiledLayout;
import org.congvan.render.docx.template.LayoutCompiler;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link DocxRenderer}; not thread-safe. */
public final class DocxRendererBuilder {

  private @Nullable PageLayout layout;
  private @Nullable LocalDate asOf;
  private DocxCompression compression = DocxCompression.STANDARD;
  private final Map<Class<?>, DocxBlockWriter<?>> writers = new LinkedHashMap<>();

  DocxRendererBuilder() {}

  /**
   * Sets every document by one regulation, whatever its date.
   *
   * @param regulation a regulation whose layout this library has
   * @return this builder
   * @throws IllegalArgumentException if this library has no layout for the regulation
   */
  public DocxRendererBuilder regulation(Regulation regulation) {
    this.layout =
        PageLayout.of(Objects.requireNonNull(regulation, "regulation"))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No layout for regulation "
                            + regulation
                            + ": expected one of "
                            + Regulation.known()
                            + "; give a layout of your own with layout(…)"));
    return this;
  }

  /**
   * Sets every document by one layout, whatever its date.
   *
   * @param newLayout a layout of this library, or the caller's own, which {@link #build()} compiles
   *     by docx4j
   * @return this builder
   */
  public DocxRendererBuilder layout(PageLayout newLayout) {
    this.layout = Objects.requireNonNull(newLayout, "layout");
    return this;
  }

  /**
   * Sets drafts without a date of issue by the regulation in force on a day; documents with a date
   * keep to theirs.
   *
   * @param day the day
   * @return this builder
   */
  public DocxRendererBuilder asOf(LocalDate day) {
    this.asOf = Objects.requireNonNull(day, "day");
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
      Class<T> type, DocxBlockWriter<? super T> writer) {
    Objects.requireNonNull(writer, "writer");
    if (writers.putIfAbsent(Objects.requireNonNull(type, "type"), writer) != null) {
      throw new IllegalArgumentException(
          "Type " + type.getName() + " has a block writer already; register one writer a type");
    }
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
   * Makes the renderer; a layout of the caller's own is compiled here.
   *
   * @return the renderer
   */
  public DocxRenderer build() {
    return new DocxRenderer(this);
  }

  @Nullable CompiledLayout chosen() {
    if (layout == null) {
      return null;
    }
    return CompiledLayout.isBuiltIn(layout)
        ? CompiledLayout.builtIn(layout)
        : new CompiledLayout(layout, LayoutCompiler.compile(layout));
  }

  @Nullable LocalDate asOf() {
    return asOf;
  }

  DocxCompression compression() {
    return compression;
  }

  BlockWriters blockWriters() {
    return new BlockWriters(writers);
  }
}
