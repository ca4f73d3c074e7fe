package org.congvan.render.docx.write;

import static org.congvan.render.docx.fragment.FragmentName.CONTINUED_SECTION;
import static org.congvan.render.docx.fragment.FragmentName.LANDSCAPE;
import static org.congvan.render.docx.fragment.FragmentName.PORTRAIT;
import static org.congvan.render.docx.fragment.FragmentName.SECTION_BREAK;

import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.render.docx.fragment.FragmentName;
import org.congvan.render.docx.fragment.FragmentSet;

/**
 * Divides a document into sections, in the sense of Word: stretches of pages that lie alike and
 * count on. What the pages of a section are is written where it ends.
 */
final class SectionWriter {

  private final PageLayout layout;
  private final FragmentSet fragments;
  private final XmlBuffer out;
  private FragmentName current;
  private boolean landscape;

  /**
   * Begins the first section.
   *
   * @param first what its pages are
   * @param landscape whether they lie across
   */
  SectionWriter(
      PageLayout layout,
      FragmentSet fragments,
      XmlBuffer out,
      FragmentName first,
      boolean landscape) {
    this.layout = layout;
    this.fragments = fragments;
    this.out = out;
    this.current = first;
    this.landscape = landscape;
  }

  /** Goes on with sheets of an orientation: on the next sheet, unless they have it already. */
  void turn(boolean toLandscape) {
    if (landscape != toLandscape) {
      begin(CONTINUED_SECTION, toLandscape);
    }
  }

  /** Begins another section on the next sheet. */
  void begin(FragmentName next, boolean nextLandscape) {
    out.put(fragments.get(SECTION_BREAK), slot -> last());
    current = next;
    landscape = nextLandscape;
  }

  /** Writes what the pages of the section are that ends here. */
  void last() {
    FragmentName paper = landscape ? LANDSCAPE : PORTRAIT;
    out.put(fragments.get(current), slot -> out.put(fragments.get(paper)));
  }

  /** Returns the width between the margins of the sheets as they lie. */
  Length width() {
    return landscape ? layout.landscapeTypeAreaWidth() : layout.typeAreaWidth();
  }
}
