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
 * An official dispatch (công văn), such as 477/SKHCN-TTNCUĐ of 11/11/2019: a document without a
 * type name, with "V/v" and "Kính gửi".
 *
 * @param header issuer, number, place and date, handling
 * @param subject what it is about (trích yếu), printed behind "V/v"; not blank
 * @param addressees whom it is addressed to, printed behind "Kính gửi:"; empty only in a draft
 * @param inResponseTo the documents it answers (phúc đáp); usually empty or one
 * @param content what it says
 * @param signature who signs; null in a draft that has none yet
 * @param distribution who receives it
 * @param attachments the annexes in their order
 * @param registration what records systems keep about it
 */
public record OfficialDispatch(
    @Valid DocumentHeader header,
    @MaxCharacters(
            value = MetadataLengths.SUBJECT,
            message = "{org.congvan.META-004}",
            groups = {Default.class, Draft.class})
        String subject,
    List<@Valid Addressee> addressees,
    List<AnsweredDocument> inResponseTo,
    @Valid DocumentContent content,
    @Valid @Nullable Signature signature,
    @Valid Distribution distribution,
    List<@Valid Attachment> attachments,
    @Valid Registration registration)
    implements OfficialDocument {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the subject is blank
   */
  public OfficialDispatch {
    Objects.requireNonNull(header, "header");
    subject = RequiredText.of(subject, "Subject");
    addressees = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
    inResponseTo = List.copyOf(Objects.requireNonNull(inResponseTo, "inResponseTo"));
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(distribution, "distribution");
    attachments = List.copyOf(Objects.requireNonNull(attachments, "attachments"));
    Objects.requireNonNull(registration, "registration");
  }

  /**
   * Begins a dispatch.
   *
   * @param issuer the issuing agency
   * @param subject what it is about, without "V/v"
   * @return a builder of a draft
   */
  public static OfficialDispatchBuilder builder(IssuingAgency issuer, String subject) {
    return new OfficialDispatchBuilder(issuer, subject);
  }

  @Override
  public DocumentType type() {
    return DocumentType.DISPATCH;
  }
}
