package org.congvan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentType;
import org.congvan.text.check.RequiredText;
import org.congvan.text.ordinal.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * What is issued with a document (văn bản kèm theo): an annex (phụ lục), such as a table of counts,
 * or a document that a decision puts into force (văn bản ban hành, phê duyệt kèm theo), such as a
 * quy chế. Two or more annexes are numbered with Roman numbers in their order.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, II.8.b and III.1; Annex III, Mẫu 1.3, 2.1 and 2.2;
 * edXML Appendixes.
 *
 * @param type the type of a document put into force, such as {@link DocumentType#REGULATION}, whose
 *     name is printed above the title; null for an annex
 * @param title the annex's name, or what the document put into force is about (trích yếu); null
 *     where it has none
 * @param content what it says
 * @param separateFile whether it is a file of its own (không cùng tệp tin), which is rendered apart
 *     from the document
 */
public record Attachment(
    @Nullable DocumentType type,
    @Nullable String title,
    @Valid DocumentContent content,
    boolean separateFile) {

  /**
   * Normalises the title.
   *
   * @throws IllegalArgumentException if a title that is given is blank, or the type is one without
   *     a name on the page
   */
  public Attachment {
    title = title == null ? null : RequiredText.of(title, "Title of an annex");
    Objects.requireNonNull(content, "content");
    if (type != null && !type.isTitled()) {
      throw new IllegalArgumentException(
          "Document put into force must have a type with a name on the page: "
              + type.vietnameseName()
              + "; expected such as Quy chế, or no type for an annex");
    }
  }

  /**
   * Makes an annex in the file of its document.
   *
   * @param title the annex's name; null where it has none
   * @param content what it says
   * @throws IllegalArgumentException if a title that is given is blank
   */
  public Attachment(@Nullable String title, DocumentContent content) {
    this(null, title, content, false);
  }

  /**
   * Makes a document that a decision puts into force (ban hành kèm theo), in the file of the
   * decision.
   *
   * @param type its type, such as {@link DocumentType#REGULATION}
   * @param title what it is about (trích yếu), such as "Làm việc của Hội đồng sáng kiến"
   * @param content what it says
   * @return the attachment
   * @throws IllegalArgumentException if the title is blank, or the type is one without a name on
   *     the page
   */
  public static Attachment putIntoForce(DocumentType type, String title, DocumentContent content) {
    return new Attachment(
        Objects.requireNonNull(type, "type"),
        Objects.requireNonNull(title, "title"),
        content,
        false);
  }

  /**
   * Returns whether this is an annex (phụ lục), not a document put into force.
   *
   * @return whether "Phụ lục" is printed above it
   */
  public boolean isAnnex() {
    return type == null;
  }

  /** Copies the attachments of a document, as many as Roman numbers can number. */
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
   * Returns this attachment with another title.
   *
   * @param newTitle the annex's name, or what the document is about; null where it has none
   * @return the changed copy
   * @throws IllegalArgumentException if the title is blank
   */
  public Attachment withTitle(@Nullable String newTitle) {
    return new Attachment(type, newTitle, content, separateFile);
  }

  /**
   * Returns this attachment with another content.
   *
   * @param newContent what it says
   * @return the changed copy
   */
  public Attachment withContent(DocumentContent newContent) {
    return new Attachment(type, title, newContent, separateFile);
  }

  /**
   * Returns this attachment as a document put into force, or as an annex.
   *
   * @param newType the type, such as {@link DocumentType#REGULATION}; null for an annex
   * @return the changed copy
   * @throws IllegalArgumentException if the type is one without a name on the page
   */
  public Attachment withType(@Nullable DocumentType newType) {
    return new Attachment(newType, title, content, separateFile);
  }

  /**
   * Returns this attachment in the file of its document, or in a file of its own.
   *
   * @param newSeparateFile whether it is a file of its own
   * @return the changed copy
   */
  public Attachment withSeparateFile(boolean newSeparateFile) {
    return new Attachment(type, title, content, newSeparateFile);
  }
}
