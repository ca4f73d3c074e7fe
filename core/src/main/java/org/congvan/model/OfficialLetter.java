package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.text.check.RequiredText;
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
 * @param cosignatures who signs beside the signature (ký cùng), at most 4, in their order; usually
 *     empty
 * @param distribution who receives it
 * @param registration what records systems keep about it
 */
public record OfficialLetter(
    @Valid DocumentHeader header,
    @MaxCharacters(
            value = MetadataLengths.SUBJECT,
            message = "{org.congvan.META-004}",
            groups = {Default.class, DraftChecks.class})
        String subject,
    List<@Valid Addressee> addressees,
    @Valid DocumentContent content,
    @Valid @Nullable Signature signature,
    List<@Valid Signature> cosignatures,
    @Valid Distribution distribution,
    @Valid Registration registration)
    implements OfficialDocument {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the subject is blank, or there are more than 4 cosignatures
   */
  public OfficialLetter {
    Objects.requireNonNull(header, "header");
    subject = RequiredText.of(subject, "Subject");
    addressees = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(registration, "registration");
    cosignatures = Signature.copyOf(cosignatures);
  }

  /**
   * Makes a letter with one signature at most.
   *
   * @param header issuer, number, place and date, handling
   * @param subject what it is about; not blank
   * @param addressees whom it is addressed to
   * @param content what it says
   * @param signature who signs; null in a draft that has none yet
   * @param distribution who receives it
   * @param registration what records systems keep about it
   * @throws IllegalArgumentException as the document with cosignatures
   */
  public OfficialLetter(
      DocumentHeader header,
      String subject,
      List<Addressee> addressees,
      DocumentContent content,
      @Nullable Signature signature,
      Distribution distribution,
      Registration registration) {
    this(header, subject, addressees, content, signature, List.of(), distribution, registration);
  }

  /**
   * Begins a letter.
   *
   * @param issuer the issuing agency or office
   * @param subject what it is about
   * @return a builder of a draft
   */
  public static Builder builder(IssuingAgency issuer, String subject) {
    return new Builder(issuer, subject);
  }

  @Override
  public DocumentType type() {
    return DocumentType.OFFICIAL_LETTER;
  }

  @Override
  public List<Attachment> attachments() {
    return List.of();
  }

  /**
   * Begins a builder with the parts of this document.
   *
   * @return a builder; what it makes is this document until a part is changed
   */
  public Builder toBuilder() {
    return new Builder(header.issuer(), subject).from(this);
  }

  @Override
  public OfficialLetter withHeader(DocumentHeader newHeader) {
    return toBuilder().header(newHeader).build();
  }

  @Override
  public OfficialLetter withCode(@Nullable DocumentCode newCode) {
    return withHeader(header.withCode(newCode));
  }

  @Override
  public OfficialLetter withDraftCode(@Nullable UnnumberedCode newDraftCode) {
    return withHeader(header.withDraftCode(newDraftCode));
  }

  @Override
  public OfficialLetter withNumber(int number) {
    return withHeader(header.withNumber(number));
  }

  @Override
  public OfficialLetter withPromulgation(@Nullable Promulgation newPromulgation) {
    return withHeader(header.withPromulgation(newPromulgation));
  }

  @Override
  public OfficialLetter withDateOfIssue(LocalDate day) {
    return withHeader(header.withDateOfIssue(day));
  }

  @Override
  public OfficialLetter issued(int number, LocalDate day) {
    return withHeader(header.issued(number, day));
  }

  @Override
  public OfficialLetter withSubject(String newSubject) {
    return toBuilder().subject(newSubject).build();
  }

  @Override
  public OfficialLetter withAddressees(List<Addressee> newAddressees) {
    return toBuilder().addressees(newAddressees).build();
  }

  @Override
  public OfficialLetter withContent(DocumentContent newContent) {
    return toBuilder().content(newContent).build();
  }

  @Override
  public OfficialLetter withSignature(@Nullable Signature newSignature) {
    return toBuilder().signatureOrNone(newSignature).build();
  }

  @Override
  public OfficialLetter withCosignatures(List<Signature> newCosignatures) {
    return toBuilder().cosignatures(newCosignatures).build();
  }

  @Override
  public OfficialLetter withDistribution(Distribution newDistribution) {
    return toBuilder().distribution(newDistribution).build();
  }

  @Override
  public OfficialLetter withRegistration(Registration newRegistration) {
    return toBuilder().registration(newRegistration).build();
  }

  @Override
  public OfficialLetter withAttachments(List<Attachment> newAttachments) {
    if (!newAttachments.isEmpty()) {
      throw new IllegalArgumentException(
          "Official letter cannot have annexes: "
              + newAttachments.size()
              + " were given; use a dispatch");
    }
    return this;
  }

  /** Collects the parts of an {@link OfficialLetter}; not thread-safe. */
  public static final class Builder extends DocumentBuilder<Builder> {

    Builder(IssuingAgency issuer, String subject) {
      super(issuer, subject);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Makes the letter.
     *
     * @return the letter, perhaps a draft
     * @throws IllegalStateException if an annex was added, since letters have none
     */
    public OfficialLetter build() {
      if (!attachments.isEmpty()) {
        throw new IllegalStateException(
            "Official letter cannot have annexes: "
                + attachments.size()
                + " were added; use a dispatch");
      }
      return new OfficialLetter(
          header,
          subject,
          addressees,
          content,
          signature,
          cosignatures,
          distribution,
          registration);
    }
  }
}
