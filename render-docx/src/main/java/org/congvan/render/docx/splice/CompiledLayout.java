package org.congvan.render.docx.splice;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageComposer;
import org.congvan.path.DocumentPath;
import org.congvan.render.RenderException;
import org.congvan.render.docx.fragment.FragmentFile;
import org.congvan.render.docx.fragment.FragmentSet;
import org.congvan.render.docx.fragment.LayoutStructure;
import org.congvan.render.docx.fragment.MeasureFiller;
import org.congvan.render.docx.splice.ShippedLayouts.Shipped;
import org.congvan.render.docx.template.LayoutCompiler;

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
   * layout of this library has that structure, authors its fragments by docx4j.
   *
   * @param layout the layout
   * @return the compiled layout
   * @throws RenderException if docx4j is needed and is not there
   */
  public static CompiledLayout of(PageLayout layout) {
    LayoutStructure structure = LayoutStructure.of(layout);
    for (Shipped shipped : ShippedLayouts.all()) {
      if (LayoutStructure.of(shipped.layout()).equals(structure)) {
        FragmentSet open = FragmentFile.load(shipped.resource());
        return new CompiledLayout(layout, MeasureFiller.fill(open, layout));
      }
    }
    try {
      return new CompiledLayout(layout, LayoutCompiler.compile(layout));
    } catch (LinkageError e) {
      throw new RenderException(DocumentPath.ROOT, withoutDocx4j(structure), e);
    }
  }

  private static String withoutDocx4j(LayoutStructure structure) {
    Shipped nearest =
        Collections.min(
            ShippedLayouts.all(),
            Comparator.comparing(shipped -> differences(structure, shipped).size()));
    return "Cannot author this layout without docx4j, because "
        + differences(structure, nearest)
        + " differ in more than measures from the nearest layout of this library, "
        + nearest.resource()
        + "; add org.docx4j:docx4j-JAXB-ReferenceImpl to the class path, or change sizes, margins,"
        + " indents and spacing only, such as the letter size of the body";
  }

  private static Set<Component> differences(LayoutStructure structure, Shipped shipped) {
    return structure.differences(LayoutStructure.of(shipped.layout()));
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
