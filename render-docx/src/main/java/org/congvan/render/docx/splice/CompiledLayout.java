package org.congvan.render.docx.splice;

import java.util.Objects;
import org.congvan.law.RegulationCatalogue;
import org.congvan.law.RegulationEntry;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageComposer;
import org.congvan.render.docx.fragment.FragmentFile;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.template.LayoutCompiler;

/**
 * A layout ready to be written: the composer of its pages and its fragments; immutable and safe for
 * use by many threads.
 */
public final class CompiledLayout {

  private final PageLayout layout;
  private final PageComposer composer;
  private final FragmentSet fragments;

  /**
   * Makes a compiled layout.
   *
   * @param layout the layout
   * @param fragments what it was compiled to
   */
  public CompiledLayout(PageLayout layout, FragmentSet fragments) {
    this.layout = Objects.requireNonNull(layout, "layout");
    this.composer = PageComposer.of(layout);
    this.fragments = Objects.requireNonNull(fragments, "fragments");
  }

  /**
   * Returns a compiled layout; one of this library's was compiled ahead of time, and another is
   * compiled now by docx4j.
   *
   * @param layout the layout
   * @return the compiled layout
   */
  public static CompiledLayout of(PageLayout layout) {
    for (RegulationEntry entry : RegulationCatalogue.standard().entries()) {
      if (entry.layout().equals(layout)) {
        return new CompiledLayout(layout, FragmentFile.load(entry.regulation()));
      }
    }
    return new CompiledLayout(layout, LayoutCompiler.compile(layout));
  }

  /**
   * Returns the layout.
   *
   * @return the layout
   */
  public PageLayout layout() {
    return layout;
  }

  /**
   * Returns the composer of pages.
   *
   * @return the composer for the layout
   */
  public PageComposer composer() {
    return composer;
  }

  /**
   * Returns the fragments.
   *
   * @return the fragments
   */
  public FragmentSet fragments() {
    return fragments;
  }
}
