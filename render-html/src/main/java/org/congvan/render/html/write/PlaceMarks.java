package org.congvan.render.html.write;

import org.congvan.path.DocumentPath;

/** What is put at the beginning of elements of a page, such as the number of a finding. */
interface PlaceMarks {

  /** Nothing anywhere. */
  PlaceMarks NONE = (path, component) -> "";

  /**
   * Returns the HTML for an element that begins.
   *
   * @param path where it comes from
   * @param component what it is, such as {@code signer-name}
   * @return the marks; empty for none
   */
  String begin(DocumentPath path, String component);
}
