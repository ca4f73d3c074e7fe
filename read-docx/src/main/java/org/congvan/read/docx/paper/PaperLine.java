package org.congvan.read.docx.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a Word file or a line of a text (đoạn, dòng), such as {@code Kính gửi: Sở Nội vụ}.
 *
 * @param place where it stands
 * @param label the number or mark that a program puts before it, such as {@code 1.}; empty for
 *     none. A number that was typed is part of the words
 * @param inlines its words and what stands between them
 * @param form how it looks; null for plain text, which has no look
 * @param startsPage whether a new page begins with it
 * @param ruled whether a level line stands at it, drawn or typed, such as that below the motto
 */
public record PaperLine(
    PaperPlace place,
    String label,
    List<PaperInline> inlines,
    @Nullable LineForm form,
    boolean startsPage,
    boolean ruled)
    implements PaperBlock {

  /** Copies the list. */
  public PaperLine {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(label, "label");
    inlines = List.copyOf(inlines);
  }

  /**
   * Returns the words as typed, without label and notes.
   *
   * @return the text, white space unchanged
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (PaperInline inline : inlines) {
      if (inline instanceof PaperInline.Words words) {
        text.append(words.text());
      }
    }
    return text.toString();
  }

  /**
   * Returns how it looks.
   *
   * @return the form; empty for plain text
   */
  public Optional<LineForm> findForm() {
    return Optional.ofNullable(form);
  }
}
