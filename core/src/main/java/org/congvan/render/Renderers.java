package org.congvan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.congvan.law.RegulationCatalogue;
import org.congvan.text.DocumentFormatException;

/**
 * The renderers found by one class loader, by the name of their format, such as {@code docx};
 * immutable.
 *
 * <p>Two providers of one format are an error, because which of them wins would depend on the order
 * of the class path.
 */
public final class Renderers {

  private final NavigableMap<String, DocumentRendererProvider> byId;
  private final RegulationCatalogue regulations;

  private Renderers(
      NavigableMap<String, DocumentRendererProvider> byId, RegulationCatalogue regulations) {
    this.byId = byId;
    this.regulations = Objects.requireNonNull(regulations, "regulations");
  }

  /**
   * Finds the renderers that a class loader's jars and modules register. They know the regulations
   * that are registered there too, beside those of this library.
   *
   * @param loader the class loader
   * @return the renderers
   * @throws IllegalStateException if two providers register one format
   */
  public static Renderers load(ClassLoader loader) {
    return load(loader, RegulationCatalogue.load(loader));
  }

  /**
   * Finds the renderers that a class loader's jars and modules register.
   *
   * @param loader the class loader
   * @param regulations the regulations whose pages documents are set on
   * @return the renderers
   * @throws IllegalStateException if two providers register one format
   */
  public static Renderers load(ClassLoader loader, RegulationCatalogue regulations) {
    List<DocumentRendererProvider> found = new ArrayList<>();
    ServiceLoader.load(DocumentRendererProvider.class, loader).forEach(found::add);
    return of(found, regulations);
  }

  /**
   * Makes a set out of providers at hand.
   *
   * @param providers the providers
   * @param regulations the regulations whose pages documents are set on
   * @return the renderers
   * @throws IllegalStateException if two providers have one format
   */
  public static Renderers of(
      List<? extends DocumentRendererProvider> providers, RegulationCatalogue regulations) {
    NavigableMap<String, DocumentRendererProvider> byId = new TreeMap<>();
    for (DocumentRendererProvider provider : providers) {
      DocumentRendererProvider before = byId.putIfAbsent(provider.format().id(), provider);
      if (before != null) {
        throw new IllegalStateException(
            "Two renderers for format "
                + provider.format()
                + ": "
                + before.getClass().getName()
                + " and "
                + provider.getClass().getName()
                + "; leave one of their jars out");
      }
    }
    return new Renderers(byId, regulations);
  }

  /**
   * Returns the formats, by name.
   *
   * @return the formats in the order of their ids; may be empty
   */
  public List<RenderFormat> formats() {
    return byId.values().stream().map(DocumentRendererProvider::format).toList();
  }

  /**
   * Finds the renderer of a format.
   *
   * @param formatId the name of the format
   * @return a renderer; empty if none is registered
   */
  public Optional<DocumentRenderer> find(String formatId) {
    return Optional.ofNullable(byId.get(formatId))
        .map(provider -> provider.createRenderer(regulations));
  }

  /**
   * Returns the renderer of a format.
   *
   * @param formatId the name of the format
   * @return a renderer
   * @throws DocumentFormatException if none is registered
   */
  public DocumentRenderer require(String formatId) {
    return find(formatId)
        .orElseThrow(
            () ->
                new DocumentFormatException(
                    "No renderer for format \""
                        + formatId
                        + "\": expected one of "
                        + byId.keySet()
                        + "; add its jar, such as congvan-render-docx, to the class or module path"));
  }
}
