package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentType;
import org.congvan.text.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A document with a type name (văn bản có tên loại), such as a Báo cáo or a Kế hoạch.
 *
 * <p>A report or submission to a higher level may have addressees (Decree 30/2020/NĐ-CP, Annex I,
 * Part I, II.9.b).
 *
 * @param type the type, one with a name on the page: neither công văn, thư công nor a copy
 * @param header issuer, number, place and date, handling
 * @param subject what it is about (trích yếu), printed under the type name; not blank
 * @param addressees whom it is addressed to; usually empty
 * @param content what it says
 * @param signature who signs; null in a draft that has none yet
 * @param distribution who receives it
 * @param attachments the annexes in their order
 * @param registration what records systems keep about it
 */
public record TitledDocument(
    DocumentType type,
    @Valid DocumentHeader header,
    @MaxCharacters(
            value = MetadataLengths.SUBJECT,
            message = "{org.congvan.META-004}",
            groups = {Default.class, Draft.class})
        String subject,
    List<@Valid Addressee> addressees,
    @Valid DocumentContent content,
    @Valid @Nullable Signature signature,
    @Valid Distribution distribution,
    List<@Valid Attachment> attachments,
    @Valid Registration registration)
    implements OfficialDocument {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the subject is blank or the type is one without a type name
   *     on the page
   */
  public TitledDocument {
    Objects.requireNonNull(type, "type");
    if (!type.titled()) {
      throw new IllegalArgumentException(
          "Titled document must have a type with a name on the page: "
              + type.vietnameseName()
              + "; expected such as Báo cáo, or build an OfficialDispatch, OfficialLetter or"
              + " DocumentCopy");
    }
    Objects.requireNonNull(header, "header");
    subject = RequiredText.of(subject, "Subject");
    addressees = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(distribution, "distribution");
    attachments = List.copyOf(Objects.requireNonNull(attachments, "attachments"));
    Objects.requireNonNull(registration, "registration");
  }

  /**
   * Begins a titled document.
   *
   * @param type the type
   * @param issuer the issuing agency
   * @param subject what it is about
   * @return a builder of a draft
   */
  public static TitledDocumentBuilder builder(
      DocumentType type, IssuingAgency issuer, String subject) {
    return new TitledDocumentBuilder(type, issuer, subject);
  }
}
