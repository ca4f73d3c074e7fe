package org.congvan.read.docx.text;

import java.util.Objects;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;

/**
 * A picture (hình), such as a seal that was scanned.
 *
 * @param place where its anchor is
 * @param part the part with its bytes, such as {@code word/media/image1.png}; empty where the
 *     picture is outside the file or not there
 * @param description the words for those who cannot see it; empty for none
 * @param width its width on the page
 * @param height its height on the page
 * @param inline whether it stands in the line like a letter; otherwise it floats
 */
public record WordPicture(
    WordPlace place, String part, String description, Length width, Length height, boolean inline)
    implements WordInline {

  /** Refuses null. */
  public WordPicture {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
  }
}
