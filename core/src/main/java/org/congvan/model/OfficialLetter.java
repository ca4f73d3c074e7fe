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
 * An official letter (thư công), such as a letter of congratulation in the name of a head. Decree
 * 30/2020/NĐ-CP names the type (Article 7) and gives it neither an abbreviation nor a sample.
 *
 * @param header issuer, place and date, handling; usually without a number
 * @param subject what it is about; not printed, kept for registers; not blank
 * @param addressees whom it is addressed to
 * @param content what it says
 * @param signature who signs; null in a draft that has none yet
 * @param distribution who receives it
 * @param registration what records systems keep about it
 */
public record OfficialLetter(
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
    @Valid Registration registration)
    implements OfficialDocument {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the subject is blank
   */
  public OfficialLetter {
    Objects.requireNonNull(header, "header");
    subject = RequiredText.of(subject, "Subject");
    addressees = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(registration, "registration");
  }

  /**
   * Begins a letter.
   *
   * @param issuer the issuing agency or office
   * @param subject what it is about
   * @return a builder of a draft
   */
  public static OfficialLetterBuilder builder(IssuingAgency issuer, String subject) {
    return new OfficialLetterBuilder(issuer, subject);
  }

  @Override
  public DocumentType type() {
    return DocumentType.OFFICIAL_LETTER;
  }

  @Override
  public List<Attachment> attachments() {
    return List.of();
  }
}
