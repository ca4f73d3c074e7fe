package org.congvan.docx.authoring;

import org.congvan.layout.PageLayout;
import org.congvan.render.docx.fragment.FragmentAuthor;
import org.congvan.render.docx.fragment.FragmentSet;

/**
 * Authors the fragments of a layout with docx4j, such as those of a page whose number is at the
 * right. The Word renderer finds it by {@link java.util.ServiceLoader}.
 */
public final class Docx4jAuthor implements FragmentAuthor {

  /** Makes an author; it does no work. */
  public Docx4jAuthor() {}

  @Override
  public FragmentSet author(PageLayout layout) {
    return LayoutCompiler.compile(layout);
  }
}
