package org.congvan.render.html.write;

import org.congvan.body.Inline;
import org.congvan.path.DocumentPath;

/** What is put at the beginning of elements of a page, such as the number of a finding. */
interface PlaceMarks {

  /** Nothing anywhere. */
  PlaceMarks NONE =
      new PlaceMarks() {
        @Override
        public String begin(DocumentPath path, String component) {
          return "";
        }

        @Override
        public String beginWords(Inline words) {
          return "";
        }
      };

  /**
   * Returns the HTML for an element that begins.
   *
   * @param path where it comes from
   * @param component what it is, such as {@code signer-name}
   * @return the marks; empty for none
   */
  String begin(DocumentPath path, String component);

  /**
   * Returns the HTML for words inside a paragraph.
   *
   * @param words the words, such as a citation
   * @return the marks; empty for none, and then the words need no element of their own
   */
  String beginWords(Inline words);
}
