package org.congvan.render.docx.fragment;

import org.congvan.layout.PageLayout;

/**
 * Makes the fragments of a layout whose structure is not among the compiled ones, such as one whose
 * page number is at the right. The artifact {@code congvan-docx-authoring} registers one with
 * {@link java.util.ServiceLoader}.
 *
 * <p>Implementations have a public constructor without parameters and do no work in it.
 */
public interface FragmentAuthor {

  /**
   * Authors the fragments of a layout.
   *
   * @param layout the layout
   * @return its fragments, with its measures filled in
   */
  FragmentSet author(PageLayout layout);
}
