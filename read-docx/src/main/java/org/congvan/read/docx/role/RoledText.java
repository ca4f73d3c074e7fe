package org.congvan.read.docx.role;

import java.util.List;
import java.util.Objects;
import org.congvan.read.docx.paper.PaperPlace;

/**
 * Words and what they are (đoạn chữ và vai trò), such as {@code Kính gửi: Sở Nội vụ}, the
 * addressees. A line that holds two columns is two of them.
 *
 * @param place the line that they stand in
 * @param start where they begin in the text of the line
 * @param text the words, white space at their ends cut off
 * @param role what they are
 * @param confidence how sure that is
 * @param evidence what it rests on, one short English phrase each, such as {@code begins with "Kính
 *     gửi"}
 */
public record RoledText(
    PaperPlace place,
    int start,
    String text,
    Role role,
    Confidence confidence,
    List<String> evidence) {

  /** Copies the list. */
  public RoledText {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(confidence, "confidence");
    evidence = List.copyOf(evidence);
  }
}
