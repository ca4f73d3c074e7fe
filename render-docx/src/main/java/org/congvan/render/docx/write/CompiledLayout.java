package org.congvan.render.docx.write;

import org.congvan.layout.PageLayout;
import org.congvan.page.PageComposer;
import org.congvan.render.docx.fragment.FragmentFile;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.LayoutStructure;
import org.congvan.render.docx.fragment.MeasureFiller;
import org.congvan.render.docx.write.ShippedLayouts.Shipped;

/**
 * A layout ready to be written: the composer of its pages and its fragments; immutable and safe for
 * use by many threads.
 */
public final class CompiledLayout {

  private final PageLayout layout;
  private final PageComposer composer;
  private final FragmentSet fragments;

  private CompiledLayout(PageLayout layout, FragmentSet fragments) {
    this.layout = layout;
    this.composer = PageComposer.of(layout);
    this.fragments = fragments;
  }

  /**
   * Makes a layout ready: fills its measures into the fragments of its structure, or, where no
   * layout of this library has that structure, has its fragments authored.
   *
   * @param layout the layout
   * @return the compiled layout
   * @throws org.congvan.render.RenderException if its fragments must be authored and cannot be
   */
  public static CompiledLayout of(PageLayout layout) {
    LayoutStructure structure = LayoutStructure.of(layout);
    for (Shipped shipped : ShippedLayouts.all()) {
      if (LayoutStructure.of(shipped.layout()).equals(structure)) {
        FragmentSet open = FragmentFile.load(shipped.resource());
        return new CompiledLayout(layout, MeasureFiller.fill(open, layout));
      }
    }
    return new CompiledLayout(layout, AuthoredFragments.of(layout));
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
