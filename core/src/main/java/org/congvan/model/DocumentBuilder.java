package org.congvan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.UnnumberedCode;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts that dispatches, titled documents and letters share; not thread-safe.
 *
 * @param <B> the builder's own type
 */
public abstract sealed class DocumentBuilder<B extends DocumentBuilder<B>>
    permits OfficialDispatch.Builder, TitledDocument.Builder, OfficialLetter.Builder {

  DocumentHeader header;
  String subject;
  final List<Addressee> addressees = new ArrayList<>();
  DocumentContent content = new DocumentBody(List.of());
  @Nullable Signature signature;
  final List<Signature> cosignatures = new ArrayList<>();
  Distribution distribution = Distribution.EMPTY;
  final List<Attachment> attachments = new ArrayList<>();
  Registration registration = Registration.NONE;

  DocumentBuilder(IssuingAgency issuer, String subject) {
    this.header = DocumentHeader.of(issuer);
    this.subject = Objects.requireNonNull(subject, "subject");
  }

  abstract B self();

  /** Takes over the parts that all kinds share. */
  B from(OfficialDocument document) {
    header = document.header();
    addressees(document.addressees());
    content = document.content();
    signature = document.signature();
    cosignatures(document.cosignatures());
    distribution = document.distribution();
    attachments(document.attachments());
    registration = document.registration();
    return self();
  }

  B header(DocumentHeader newHeader) {
    header = Objects.requireNonNull(newHeader, "newHeader");
    return self();
  }

  B signatureOrNone(@Nullable Signature newSignature) {
    signature = newSignature;
    return self();
  }

  /**
   * Sets the issuing agency.
   *
   * @param issuer the agency
   * @return this builder
   */
  public B issuer(IssuingAgency issuer) {
    header = header.withIssuer(issuer);
    return self();
  }

  /**
   * Adds an agency that issues the document together with the issuing agency, which leads (chủ
   * trì).
   *
   * @param coIssuer the agency
   * @return this builder
   * @throws IllegalArgumentException if more than 4 are added
   */
  public B coIssuer(IssuingAgency coIssuer) {
    List<IssuingAgency> more = new ArrayList<>(header.coIssuers());
    more.add(Objects.requireNonNull(coIssuer, "coIssuer"));
    header = header.withCoIssuers(more);
    return self();
  }

  /**
   * Sets whether the original is on paper or electronic.
   *
   * @param medium the medium
   * @return this builder
   */
  public B medium(DocumentMedium medium) {
    header = header.withMedium(medium);
    return self();
  }

  /**
   * Sets what the document is about.
   *
   * @param newSubject the subject, without "V/v"
   * @return this builder
   */
  public B subject(String newSubject) {
    subject = Objects.requireNonNull(newSubject, "newSubject");
    return self();
  }

  /**
   * Sets number and symbol.
   *
   * @param code number and symbol
   * @return this builder
   */
  public B code(DocumentCode code) {
    header = header.withCode(Objects.requireNonNull(code, "code"));
    return self();
  }

  /**
   * Sets the symbol of a draft that has no number yet.
   *
   * @param draftCode the symbol, such as {@code /SNV-CCVC}
   * @return this builder
   */
  public B draftCode(UnnumberedCode draftCode) {
    header = header.withDraftCode(Objects.requireNonNull(draftCode, "draftCode"));
    return self();
  }

  /**
   * Sets place and date of issue.
   *
   * @param promulgation place and date; in a draft the place alone
   * @return this builder
   */
  public B promulgation(Promulgation promulgation) {
    header = header.withPromulgation(Objects.requireNonNull(promulgation, "promulgation"));
    return self();
  }

  /**
   * Sets whose rules of form apply; administrative unless set.
   *
   * @param family the family
   * @return this builder
   */
  public B family(DocumentFamily family) {
    header = header.withFamily(family);
    return self();
  }

  /**
   * Sets how urgently the document must be delivered.
   *
   * @param urgency the urgency
   * @return this builder
   */
  public B urgency(Urgency urgency) {
    header = header.withUrgency(urgency);
    return self();
  }

  /**
   * Sets the degree of state secrecy.
   *
   * @param confidentiality the degree
   * @return this builder
   */
  public B confidentiality(Confidentiality confidentiality) {
    header = header.withConfidentiality(confidentiality);
    return self();
  }

  /**
   * Sets how far the document may circulate.
   *
   * @param circulation the restriction
   * @return this builder
   */
  public B circulation(Circulation circulation) {
    header = header.withCirculation(circulation);
    return self();
  }

  /**
   * Adds an addressee.
   *
   * @param name the name as printed after "Kính gửi:"
   * @return this builder
   */
  public B addressee(String name) {
    return addressee(Addressee.of(Objects.requireNonNull(name, "name")));
  }

  /**
   * Adds an addressee.
   *
   * @param addressee the addressee
   * @return this builder
   */
  public B addressee(Addressee addressee) {
    addressees.add(Objects.requireNonNull(addressee, "addressee"));
    return self();
  }

  /**
   * Sets the addressees, in the place of those added so far.
   *
   * @param newAddressees the addressees; may be empty
   * @return this builder
   */
  public B addressees(List<Addressee> newAddressees) {
    Objects.requireNonNull(newAddressees, "newAddressees");
    addressees.clear();
    newAddressees.forEach(this::addressee);
    return self();
  }

  /**
   * Sets what the document says.
   *
   * @param newContent a free body or a typed report
   * @return this builder
   */
  public B content(DocumentContent newContent) {
    content = Objects.requireNonNull(newContent, "newContent");
    return self();
  }

  /**
   * Sets who signs.
   *
   * @param newSignature the signature
   * @return this builder
   */
  public B signature(Signature newSignature) {
    signature = Objects.requireNonNull(newSignature, "newSignature");
    return self();
  }

  /**
   * Adds somebody who signs beside the signature, as the secretary of a meeting does in minutes.
   *
   * @param cosignature the signature
   * @return this builder
   */
  public B cosignature(Signature cosignature) {
    cosignatures.add(Objects.requireNonNull(cosignature, "cosignature"));
    return self();
  }

  /**
   * Sets who signs beside the signature, in the place of those added so far.
   *
   * @param newCosignatures the signatures in their order; may be empty
   * @return this builder
   */
  public B cosignatures(List<Signature> newCosignatures) {
    Objects.requireNonNull(newCosignatures, "newCosignatures");
    cosignatures.clear();
    newCosignatures.forEach(this::cosignature);
    return self();
  }

  /**
   * Sets who receives the document.
   *
   * @param newDistribution the distribution
   * @return this builder
   */
  public B distribution(Distribution newDistribution) {
    distribution = Objects.requireNonNull(newDistribution, "newDistribution");
    return self();
  }

  /**
   * Adds an annex.
   *
   * @param attachment the annex
   * @return this builder
   */
  public B attachment(Attachment attachment) {
    attachments.add(Objects.requireNonNull(attachment, "attachment"));
    return self();
  }

  /**
   * Sets the annexes, in the place of those added so far.
   *
   * @param newAttachments the annexes in their order; may be empty
   * @return this builder
   */
  public B attachments(List<Attachment> newAttachments) {
    Objects.requireNonNull(newAttachments, "newAttachments");
    attachments.clear();
    newAttachments.forEach(this::attachment);
    return self();
  }

  /**
   * Sets what records systems keep about the document.
   *
   * @param newRegistration the registration
   * @return this builder
   */
  public B registration(Registration newRegistration) {
    registration = Objects.requireNonNull(newRegistration, "newRegistration");
    return self();
  }
}
