package org.congvan.render.docx.splice;

import java.util.Objects;
import org.congvan.layout.PageLayout;
import org.congvan.page.PageComposer;
import org.congvan.render.docx.fragment.FragmentFile;
import org.congvan.render.docx.fragment.FragmentSet;

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
   * Tells whether a layout was compiled ahead of time.
   *
   * @param layout the layout
   * @return true for the layouts that core brings
   */
  public static boolean isBuiltIn(PageLayout layout) {
    return layout.equals(PageLayout.CIRCULAR_01) || layout.equals(PageLayout.DECREE_30);
  }

  /**
   * Returns a layout that was compiled ahead of time, loading it at the first call.
   *
   * @param layout a built-in layout
   * @return the compiled layout, the same object each time
   * @throws IllegalArgumentException if the layout is a caller's own
   */
  public static CompiledLayout builtIn(PageLayout layout) {
    if (layout.equals(PageLayout.DECREE_30)) {
      return Decree30.COMPILED;
    }
    if (layout.equals(PageLayout.CIRCULAR_01)) {
      return Circular01.COMPILED;
    }
    throw new IllegalArgumentException(
        "Layout of "
            + layout.regulation()
            + " was not compiled ahead of time; expected a layout of"
            + " PageLayout, such as PageLayout.DECREE_30");
  }

  private static CompiledLayout load(PageLayout layout) {
    return new CompiledLayout(layout, FragmentFile.load(layout.regulation()));
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

  /** Loaded when it is first asked for, and once. */
  private static final class Decree30 {
    static final CompiledLayout COMPILED = load(PageLayout.DECREE_30);
  }

  /** Loaded when it is first asked for, and once. */
  private static final class Circular01 {
    static final CompiledLayout COMPILED = load(PageLayout.CIRCULAR_01);
  }
}
