package org.congvan.read.docx.content;

import java.util.List;
import java.util.Objects;
import org.congvan.read.docx.paper.PaperPlace;

/**
 * Something in a body that could be read in another way or is not kept whole (điểm còn ngờ), such
 * as the line {@code 12. Tổng cộng} without an eleventh clause before it.
 *
 * @param place where it stands
 * @param text what was read, as written
 * @param candidates what it may be, the chosen reading first, in English
 * @param reason why it is doubted, one English sentence
 */
public record BodyDoubt(PaperPlace place, String text, List<String> candidates, String reason) {

  /** Copies the list. */
  public BodyDoubt {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
    candidates = List.copyOf(candidates);
  }
}
