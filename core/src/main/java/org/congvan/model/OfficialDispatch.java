package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.code.UnnumberedCode;
import org.congvan.reference.LegalReference;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * An official dispatch (công văn), such as 477/SKHCN-TTNCUĐ of 11/11/2019: a document without a
 * type name, with "V/v" and "Kính gửi".
 *
 * @param header issuer, number, place and date, handling
 * @param subject what it is about (trích yếu), printed after "V/v"; not blank
 * @param addressees whom it is addressed to, printed after "Kính gửi:"; empty only in a draft
 * @param inResponseTo the documents it answers (phúc đáp); usually empty or one
 * @param content what it says
 * @param signature who signs; null in a draft that has none yet
 * @param cosignatures who signs beside the signature (ký cùng), at most 4, in their order; usually
 *     empty
 * @param distribution who receives it
 * @param attachments the annexes and documents put into force, in their order
 * @param registration what records systems keep about it
 */
public record OfficialDispatch(
    @Valid DocumentHeader header,
    @MaxCharacters(
            value = MetadataLengths.SUBJECT,
            message = "{org.congvan.META-004}",
            groups = {Default.class, DraftChecks.class})
        String subject,
    List<@Valid Addressee> addressees,
    List<AnsweredDocument> inResponseTo,
    @Valid DocumentContent content,
    @Valid @Nullable Signature signature,
    List<@Valid Signature> cosignatures,
    @Valid Distribution distribution,
    List<@Valid Attachment> attachments,
    @Valid Registration registration)
    implements OfficialDocument {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the subject is blank, or there are more than 3,999
   *     attachments or 4 cosignatures
   */
  public OfficialDispatch {
    Objects.requireNonNull(header, "header");
    subject = RequiredText.of(subject, "Subject");
    addressees = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
    inResponseTo = List.copyOf(Objects.requireNonNull(inResponseTo, "inResponseTo"));
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(distribution, "distribution");
    attachments = Attachment.copyOf(attachments);
    Objects.requireNonNull(registration, "registration");
    cosignatures = Signature.copyOf(cosignatures);
  }

  /**
   * Makes a dispatch with one signature at most.
   *
   * @param header issuer, number, place and date, handling
   * @param subject what it is about; not blank
   * @param addressees whom it is addressed to
   * @param inResponseTo the documents it answers
   * @param content what it says
   * @param signature who signs; null in a draft that has none yet
   * @param distribution who receives it
   * @param attachments the annexes and documents put into force, in their order
   * @param registration what records systems keep about it
   * @throws IllegalArgumentException as the document with cosignatures
   */
  public OfficialDispatch(
      DocumentHeader header,
      String subject,
      List<Addressee> addressees,
      List<AnsweredDocument> inResponseTo,
      DocumentContent content,
      @Nullable Signature signature,
      Distribution distribution,
      List<Attachment> attachments,
      Registration registration) {
    this(
        header,
        subject,
        addressees,
        inResponseTo,
        content,
        signature,
        List.of(),
        distribution,
        attachments,
        registration);
  }

  /**
   * Begins a dispatch.
   *
   * @param issuer the issuing agency
   * @param subject what it is about, without "V/v"
   * @return a builder of a draft
   */
  public static Builder builder(IssuingAgency issuer, String subject) {
    return new Builder(issuer, subject);
  }

  @Override
  public DocumentType type() {
    return DocumentType.DISPATCH;
  }

  /**
   * Begins a builder with the parts of this document.
   *
   * @return a builder; what it makes is this document until a part is changed
   */
  public Builder toBuilder() {
    return new Builder(header.issuer(), subject).from(this).inResponseTo(inResponseTo);
  }

  @Override
  public OfficialDispatch withHeader(DocumentHeader newHeader) {
    return toBuilder().header(newHeader).build();
  }

  @Override
  public OfficialDispatch withCode(@Nullable DocumentCode newCode) {
    return withHeader(header.withCode(newCode));
  }

  @Override
  public OfficialDispatch withDraftCode(@Nullable UnnumberedCode newDraftCode) {
    return withHeader(header.withDraftCode(newDraftCode));
  }

  @Override
  public OfficialDispatch withNumber(int number) {
    return withHeader(header.withNumber(number));
  }

  @Override
  public OfficialDispatch withPromulgation(@Nullable Promulgation newPromulgation) {
    return withHeader(header.withPromulgation(newPromulgation));
  }

  @Override
  public OfficialDispatch withDateOfIssue(LocalDate day) {
    return withHeader(header.withDateOfIssue(day));
  }

  @Override
  public OfficialDispatch issued(int number, LocalDate day) {
    return withHeader(header.issued(number, day));
  }

  @Override
  public OfficialDispatch withSubject(String newSubject) {
    return toBuilder().subject(newSubject).build();
  }

  @Override
  public OfficialDispatch withAddressees(List<Addressee> newAddressees) {
    return toBuilder().addressees(newAddressees).build();
  }

  @Override
  public OfficialDispatch withContent(DocumentContent newContent) {
    return toBuilder().content(newContent).build();
  }

  @Override
  public OfficialDispatch withSignature(@Nullable Signature newSignature) {
    return toBuilder().signatureOrNone(newSignature).build();
  }

  @Override
  public OfficialDispatch withCosignatures(List<Signature> newCosignatures) {
    return toBuilder().cosignatures(newCosignatures).build();
  }

  @Override
  public OfficialDispatch withDistribution(Distribution newDistribution) {
    return toBuilder().distribution(newDistribution).build();
  }

  @Override
  public OfficialDispatch withAttachments(List<Attachment> newAttachments) {
    return toBuilder().attachments(newAttachments).build();
  }

  @Override
  public OfficialDispatch withRegistration(Registration newRegistration) {
    return toBuilder().registration(newRegistration).build();
  }

  /**
   * Returns this dispatch as the answer to other documents.
   *
   * @param newInResponseTo the answered documents; may be empty
   * @return the changed copy
   */
  public OfficialDispatch withInResponseTo(List<AnsweredDocument> newInResponseTo) {
    return toBuilder().inResponseTo(newInResponseTo).build();
  }

  /** Collects the parts of an {@link OfficialDispatch}; not thread-safe. */
  public static final class Builder extends DocumentBuilder<Builder> {

    private final List<AnsweredDocument> inResponseTo = new ArrayList<>();

    Builder(IssuingAgency issuer, String subject) {
      super(issuer, subject);
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Adds a document that the dispatch answers (phúc đáp).
     *
     * @param reference the answered document as it is cited
     * @return this builder
     */
    public Builder inResponseTo(LegalReference reference) {
      return inResponseTo(AnsweredDocument.of(Objects.requireNonNull(reference, "reference")));
    }

    /**
     * Adds a document that the dispatch answers, with its identifiers.
     *
     * @param answered the answered document
     * @return this builder
     */
    public Builder inResponseTo(AnsweredDocument answered) {
      inResponseTo.add(Objects.requireNonNull(answered, "answered"));
      return this;
    }

    /**
     * Sets the documents that the dispatch answers, in the place of those added so far.
     *
     * @param newInResponseTo the answered documents; may be empty
     * @return this builder
     */
    public Builder inResponseTo(List<AnsweredDocument> newInResponseTo) {
      Objects.requireNonNull(newInResponseTo, "newInResponseTo");
      inResponseTo.clear();
      newInResponseTo.forEach(this::inResponseTo);
      return this;
    }

    /**
     * Makes the dispatch.
     *
     * @return the dispatch, perhaps a draft
     */
    public OfficialDispatch build() {
      return new OfficialDispatch(
          header,
          subject,
          addressees,
          inResponseTo,
          content,
          signature,
          cosignatures,
          distribution,
          attachments,
          registration);
    }
  }
}
