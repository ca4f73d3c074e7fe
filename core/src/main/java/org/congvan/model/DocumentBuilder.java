package org.congvan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts that dispatches, titled documents and letters share; not thread-safe.
 *
 * @param <B> the builder's own type
 */
public abstract sealed class DocumentBuilder<B extends DocumentBuilder<B>>
    permits OfficialDispatchBuilder, TitledDocumentBuilder, OfficialLetterBuilder {

  DocumentHeader header;
  final String subject;
  final List<Addressee> addressees = new ArrayList<>();
  DocumentContent content = new DocumentBody(List.of());
  @Nullable Signature signature;
  Distribution distribution = Distribution.EMPTY;
  final List<Attachment> attachments = new ArrayList<>();
  Registration registration = Registration.NONE;

  DocumentBuilder(IssuingAgency issuer, String subject) {
    this.header = DocumentHeader.of(issuer);
    this.subject = Objects.requireNonNull(subject, "subject");
  }

  abstract B self();

  /**
   * Sets number and symbol.
   *
   * @param code number and symbol
   * @return this builder
   */
  public B code(DocumentCode code) {
    header = header.withCode(code);
    return self();
  }

  /**
   * Sets place and date of issue.
   *
   * @param promulgation place and date
   * @return this builder
   */
  public B promulgation(Promulgation promulgation) {
    header = header.withPromulgation(promulgation);
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
   * @param name the name as printed behind "Kính gửi:"
   * @return this builder
   */
  public B addressee(String name) {
    return addressee(Addressee.of(name));
  }

  /**
   * Adds an addressee.
   *
   * @param addressee the addressee
   * @return this builder
   */
  public B addressee(Addressee addressee) {
    addressees.add(addressee);
    return self();
  }

  /**
   * Sets what the document says.
   *
   * @param newContent a free body or a typed report
   * @return this builder
   */
  public B content(DocumentContent newContent) {
    content = newContent;
    return self();
  }

  /**
   * Sets who signs.
   *
   * @param newSignature the signature
   * @return this builder
   */
  public B signature(Signature newSignature) {
    signature = newSignature;
    return self();
  }

  /**
   * Sets who receives the document.
   *
   * @param newDistribution the distribution
   * @return this builder
   */
  public B distribution(Distribution newDistribution) {
    distribution = newDistribution;
    return self();
  }

  /**
   * Adds an annex.
   *
   * @param attachment the annex
   * @return this builder
   */
  public B attachment(Attachment attachment) {
    attachments.add(attachment);
    return self();
  }

  /**
   * Sets what records systems keep about the document.
   *
   * @param newRegistration the registration
   * @return this builder
   */
  public B registration(Registration newRegistration) {
    registration = newRegistration;
    return self();
  }
}
