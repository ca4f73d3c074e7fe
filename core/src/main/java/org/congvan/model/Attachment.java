package org.congvan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.text.check.RequiredText;
import org.congvan.text.ordinal.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * An annex in the same file as its document (phụ lục), such as a table of counts. Two or more are
 * numbered with Roman numbers in their order.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, III.1; edXML Appendixes.
 *
 * @param title the annex's name; null where it has none
 * @param content what it says
 */
public record Attachment(@Nullable String title, @Valid DocumentContent content) {

  /**
   * Normalises the title.
   *
   * @throws IllegalArgumentException if a title that is given is blank
   */
  public Attachment {
    title = title == null ? null : RequiredText.of(title, "Title of an annex");
    Objects.requireNonNull(content, "content");
  }

  /** Copies the annexes of a document, as many as Roman numbers can number. */
  static List<Attachment> copyOf(List<Attachment> attachments) {
    List<Attachment> copy = List.copyOf(Objects.requireNonNull(attachments, "attachments"));
    if (copy.size() > RomanNumeral.MAX) {
      throw new IllegalArgumentException(
          "Document must have at most "
              + RomanNumeral.MAX
              + " attachments, numbered I to MMMCMXCIX: "
              + copy.size());
    }
    return copy;
  }

  /**
   * Returns this annex with another title.
   *
   * @param newTitle the annex's name; null where it has none
   * @return the changed copy
   * @throws IllegalArgumentException if the title is blank
   */
  public Attachment withTitle(@Nullable String newTitle) {
    return new Attachment(newTitle, content);
  }

  /**
   * Returns this annex with another content.
   *
   * @param newContent what it says
   * @return the changed copy
   */
  public Attachment withContent(DocumentContent newContent) {
    return new Attachment(title, newContent);
  }
}
