package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a document with the block of the agency that made it (bản sao y, bản sao lục, bản trích
 * sao).
 *
 * <p>Head, signature and distribution are the copying agency's; subject, content and annexes are
 * the copied document's. Decree 30/2020/NĐ-CP, Article 25 and Annex I, Part II.
 *
 * @param form the form of the copy
 * @param original the copied document, or the part of it that an extract holds; not itself a copy
 * @param header the copying agency, the copy's number and symbol ({@code 05/SY-UBND}), place and
 *     date of copying
 * @param signature who signs the copy; null in a draft that has none yet
 * @param distribution who receives the copy
 */
public record DocumentCopy(
    CopyForm form,
    @Valid @ConvertGroup(from = Default.class, to = Draft.class) OfficialDocument original,
    @Valid DocumentHeader header,
    @Valid @Nullable Signature signature,
    @Valid Distribution distribution)
    implements OfficialDocument {

  /**
   * Refuses a copy of a copy.
   *
   * @throws IllegalArgumentException if the original is itself a copy
   */
  public DocumentCopy {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(distribution, "distribution");
    if (Objects.requireNonNull(original, "original") instanceof DocumentCopy) {
      throw new IllegalArgumentException(
          "Copied document must not be a copy itself: give the document it was made from, with form RECOPIED");
    }
  }

  @Override
  public DocumentType type() {
    return switch (form) {
      case CERTIFIED -> DocumentType.TRUE_COPY;
      case RECOPIED -> DocumentType.RECOPY;
      case EXTRACT -> DocumentType.EXTRACT_COPY;
    };
  }

  @Override
  public String subject() {
    return original.subject();
  }

  @Override
  public List<Addressee> addressees() {
    return original.addressees();
  }

  @Override
  public DocumentContent content() {
    return original.content();
  }

  @Override
  public List<Attachment> attachments() {
    return original.attachments();
  }
}
