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
 * A document with a type name (văn bản có tên loại), such as a Báo cáo or a Kế hoạch.
 *
 * <p>A report or submission to a higher level may have addressees (Decree 30/2020/NĐ-CP, Annex I,
 * Part I, II.9.b).
 *
 * @param type the type, one with a name on the page: neither công văn, thư công nor a copy
 * @param header issuer, number, place and date, handling
 * @param subject what it is about (trích yếu), printed under the type name; not blank
 * @param sender who sends a telegram, printed before "điện:", such as "Chủ tịch Ủy ban nhân dân
 *     tỉnh"; null for the issuing agency; documents of other types do not print it
 * @param addressees whom it is addressed to; usually empty
 * @param content what it says
 * @param signature who signs; null in a draft that has none yet
 * @param cosignatures who signs beside the signature (ký cùng), at most 4, in their order; usually
 *     empty
 * @param distribution who receives it
 * @param confirmation what another office confirms on it, printed below the recipients with room
 *     for its signature, such as "Xác nhận của chính quyền địa phương nơi nghỉ phép" on a leave
 *     permit (Annex III, Mẫu 1.10); null where none is wanted
 * @param attachments the annexes and documents put into force, in their order
 * @param registration what records systems keep about it
 */
public record TitledDocument(
    DocumentType type,
    @Valid DocumentHeader header,
    @MaxCharacters(
            value = MetadataLengths.SUBJECT,
            message = "{org.congvan.META-004}",
            groups = {Default.class, DraftChecks.class})
        String subject,
    @Nullable String sender,
    List<@Valid Addressee> addressees,
    @Valid DocumentContent content,
    @Valid @Nullable Signature signature,
    List<@Valid Signature> cosignatures,
    @Valid Distribution distribution,
    @Nullable String confirmation,
    List<@Valid Attachment> attachments,
    @Valid Registration registration)
    implements OfficialDocument {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a text is blank, the type is one without a type name on the
   *     page, or there are more than 3,999 attachments or 4 cosignatures
   */
  public TitledDocument {
    Objects.requireNonNull(type, "type");
    if (!type.isTitled()) {
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
    attachments = Attachment.copyOf(attachments);
    Objects.requireNonNull(registration, "registration");
    cosignatures = Signature.copyOf(cosignatures);
    sender = RequiredText.ofNullable(sender, "Sender of a telegram");
    confirmation = RequiredText.ofNullable(confirmation, "Confirmation");
  }

  /**
   * Makes a titled document with one signature at most.
   *
   * @param type the type, one with a name on the page
   * @param header issuer, number, place and date, handling
   * @param subject what it is about; not blank
   * @param addressees whom it is addressed to
   * @param content what it says
   * @param signature who signs; null in a draft that has none yet
   * @param distribution who receives it
   * @param attachments the annexes and documents put into force, in their order
   * @param registration what records systems keep about it
   * @throws IllegalArgumentException as the document with cosignatures
   */
  public TitledDocument(
      DocumentType type,
      DocumentHeader header,
      String subject,
      List<Addressee> addressees,
      DocumentContent content,
      @Nullable Signature signature,
      Distribution distribution,
      List<Attachment> attachments,
      Registration registration) {
    this(
        type,
        header,
        subject,
        null,
        addressees,
        content,
        signature,
        List.of(),
        distribution,
        null,
        attachments,
        registration);
  }

  /**
   * Begins a titled document.
   *
   * @param type the type
   * @param issuer the issuing agency
   * @param subject what it is about
   * @return a builder of a draft
   */
  public static Builder builder(DocumentType type, IssuingAgency issuer, String subject) {
    return new Builder(type, issuer, subject);
  }

  /**
   * Begins a builder with the parts of this document.
   *
   * @return a builder; what it makes is this document until a part is changed
   */
  public Builder toBuilder() {
    return new Builder(type, header.issuer(), subject)
        .from(this)
        .senderOrNone(sender)
        .confirmationOrNone(confirmation);
  }

  /**
   * Returns this document under another type.
   *
   * @param newType the type, one with a name on the page
   * @return the changed copy
   * @throws IllegalArgumentException if the type has no name on the page
   */
  public TitledDocument withType(DocumentType newType) {
    return toBuilder().type(newType).build();
  }

  /**
   * Returns this telegram with another sender.
   *
   * @param newSender who sends it, printed before "điện:", such as "Chủ tịch Ủy ban nhân dân tỉnh";
   *     null for the issuing agency
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public TitledDocument withSender(@Nullable String newSender) {
    return toBuilder().senderOrNone(newSender).build();
  }

  /**
   * Returns this document with another confirmation.
   *
   * @param newConfirmation what another office confirms, such as "Xác nhận của chính quyền địa
   *     phương nơi nghỉ phép"; null for none
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public TitledDocument withConfirmation(@Nullable String newConfirmation) {
    return toBuilder().confirmationOrNone(newConfirmation).build();
  }

  @Override
  public TitledDocument withHeader(DocumentHeader newHeader) {
    return toBuilder().header(newHeader).build();
  }

  @Override
  public TitledDocument withCode(@Nullable DocumentCode newCode) {
    return withHeader(header.withCode(newCode));
  }

  @Override
  public TitledDocument withDraftCode(@Nullable UnnumberedCode newDraftCode) {
    return withHeader(header.withDraftCode(newDraftCode));
  }

  @Override
  public TitledDocument withNumber(int number) {
    return withHeader(header.withNumber(number));
  }

  @Override
  public TitledDocument withPromulgation(@Nullable Promulgation newPromulgation) {
    return withHeader(header.withPromulgation(newPromulgation));
  }

  @Override
  public TitledDocument withDateOfIssue(LocalDate day) {
    return withHeader(header.withDateOfIssue(day));
  }

  @Override
  public TitledDocument issued(int number, LocalDate day) {
    return withHeader(header.issued(number, day));
  }

  @Override
  public TitledDocument withSubject(String newSubject) {
    return toBuilder().subject(newSubject).build();
  }

  @Override
  public TitledDocument withAddressees(List<Addressee> newAddressees) {
    return toBuilder().addressees(newAddressees).build();
  }

  @Override
  public TitledDocument withContent(DocumentContent newContent) {
    return toBuilder().content(newContent).build();
  }

  @Override
  public TitledDocument withSignature(@Nullable Signature newSignature) {
    return toBuilder().signatureOrNone(newSignature).build();
  }

  @Override
  public TitledDocument withCosignatures(List<Signature> newCosignatures) {
    return toBuilder().cosignatures(newCosignatures).build();
  }

  @Override
  public TitledDocument withDistribution(Distribution newDistribution) {
    return toBuilder().distribution(newDistribution).build();
  }

  @Override
  public TitledDocument withAttachments(List<Attachment> newAttachments) {
    return toBuilder().attachments(newAttachments).build();
  }

  @Override
  public TitledDocument withRegistration(Registration newRegistration) {
    return toBuilder().registration(newRegistration).build();
  }

  /** Collects the parts of a {@link TitledDocument}; not thread-safe. */
  public static final class Builder extends DocumentBuilder<Builder> {

    private DocumentType type;
    private @Nullable String sender;
    private @Nullable String confirmation;

    Builder(DocumentType type, IssuingAgency issuer, String subject) {
      super(issuer, subject);
      this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    Builder self() {
      return this;
    }

    /**
     * Sets the type.
     *
     * @param newType a type with a name on the page
     * @return this builder
     */
    public Builder type(DocumentType newType) {
      type = Objects.requireNonNull(newType, "newType");
      return this;
    }

    /**
     * Sets who sends a telegram.
     *
     * @param newSender who sends it, printed before "điện:", such as "Chủ tịch Ủy ban nhân dân
     *     tỉnh"
     * @return this builder
     */
    public Builder sender(String newSender) {
      sender = Objects.requireNonNull(newSender, "newSender");
      return this;
    }

    private Builder senderOrNone(@Nullable String newSender) {
      sender = newSender;
      return this;
    }

    /**
     * Sets what another office confirms on the document.
     *
     * @param newConfirmation what it confirms, such as "Xác nhận của chính quyền địa phương nơi
     *     nghỉ phép"
     * @return this builder
     */
    public Builder confirmation(String newConfirmation) {
      confirmation = Objects.requireNonNull(newConfirmation, "newConfirmation");
      return this;
    }

    private Builder confirmationOrNone(@Nullable String newConfirmation) {
      confirmation = newConfirmation;
      return this;
    }

    /**
     * Makes the document.
     *
     * @return the document, perhaps a draft
     */
    public TitledDocument build() {
      return new TitledDocument(
          type,
          header,
          subject,
          sender,
          addressees,
          content,
          signature,
          cosignatures,
          distribution,
          confirmation,
          attachments,
          registration);
    }
  }
}
