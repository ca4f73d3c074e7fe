package org.congvan.read.docx.document;

import java.util.Objects;
import java.util.Optional;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.render.ReadingDoubt;
import org.jspecify.annotations.Nullable;

/**
 * A doubt with its place in what was read (chỗ nghi ngờ và vị trí), such as the number in {@code
 * word/document.xml, paragraph 3}.
 *
 * @param place where the words stand; null where the paper has no words for it
 * @param doubt what is doubted
 */
public record PlacedDoubt(@Nullable PaperPlace place, ReadingDoubt doubt) {

  /** Refuses null in the required part. */
  public PlacedDoubt {
    Objects.requireNonNull(doubt, "doubt");
  }

  /**
   * Returns where the words stand.
   *
   * @return the place; empty where the paper has no words for it
   */
  public Optional<PaperPlace> findPlace() {
    return Optional.ofNullable(place);
  }
}
