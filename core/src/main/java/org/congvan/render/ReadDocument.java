package org.congvan.render;

import java.util.List;
import java.util.Objects;
import org.congvan.model.OfficialDocument;

/**
 * What a reader makes of a file (kết quả đọc văn bản): the document, and the places where the file
 * could be read in more than one way, such as a symbol that was mended on reading.
 *
 * @param document the document
 * @param doubts what is not certain, in reading order; empty where all is
 */
public record ReadDocument(OfficialDocument document, List<ReadingDoubt> doubts) {

  /** Copies the list. */
  public ReadDocument {
    Objects.requireNonNull(document, "document");
    doubts = List.copyOf(Objects.requireNonNull(doubts, "doubts"));
  }

  /**
   * Makes the result of a reading that leaves no doubt.
   *
   * @param document the document
   * @return the document without doubts
   */
  public static ReadDocument certain(OfficialDocument document) {
    return new ReadDocument(document, List.of());
  }
}
