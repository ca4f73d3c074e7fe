package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.Objects;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document (phần đầu văn bản), such as that of {@code 477/SKHCN-TTNCUĐ} of
 * 11/11/2019: who issues it, under which number, where and when, and how it must be handled.
 *
 * @param issuer the issuing agency
 * @param code number and symbol (số, ký hiệu); null in a draft that has none yet
 * @param promulgation place and date of issue; null in a draft that has none yet
 * @param family whose rules of form apply
 * @param urgency how urgently the document must be delivered
 * @param confidentiality the degree of state secrecy
 * @param circulation how far the document may circulate
 */
public record DocumentHeader(
    @Valid IssuingAgency issuer,
    @MaxCharacters(
            value = MetadataLengths.CODE_NOTATION,
            message = "{org.congvan.META-002}",
            groups = {Default.class, Draft.class})
        @Nullable DocumentCode code,
    @Nullable Promulgation promulgation,
    DocumentFamily family,
    Urgency urgency,
    Confidentiality confidentiality,
    Circulation circulation) {

  /** Refuses null in the required parts. */
  public DocumentHeader {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(confidentiality, "confidentiality");
    Objects.requireNonNull(circulation, "circulation");
  }

  /**
   * Makes the head of an administrative draft, without stamps.
   *
   * @param issuer the issuing agency
   * @return a head without number and date
   */
  public static DocumentHeader of(IssuingAgency issuer) {
    return new DocumentHeader(
        issuer,
        null,
        null,
        DocumentFamily.ADMINISTRATIVE,
        Urgency.NORMAL,
        Confidentiality.NONE,
        Circulation.UNRESTRICTED);
  }

  /**
   * Returns this head with a number and symbol.
   *
   * @param newCode number and symbol
   * @return the changed copy
   */
  public DocumentHeader withCode(DocumentCode newCode) {
    return new DocumentHeader(
        issuer, newCode, promulgation, family, urgency, confidentiality, circulation);
  }

  /**
   * Returns this head with place and date of issue.
   *
   * @param newPromulgation place and date
   * @return the changed copy
   */
  public DocumentHeader withPromulgation(Promulgation newPromulgation) {
    return new DocumentHeader(
        issuer, code, newPromulgation, family, urgency, confidentiality, circulation);
  }

  /**
   * Returns this head for another family of documents.
   *
   * @param newFamily whose rules of form apply
   * @return the changed copy
   */
  public DocumentHeader withFamily(DocumentFamily newFamily) {
    return new DocumentHeader(
        issuer, code, promulgation, newFamily, urgency, confidentiality, circulation);
  }

  /**
   * Returns this head with an urgency.
   *
   * @param newUrgency how urgently the document must be delivered
   * @return the changed copy
   */
  public DocumentHeader withUrgency(Urgency newUrgency) {
    return new DocumentHeader(
        issuer, code, promulgation, family, newUrgency, confidentiality, circulation);
  }

  /**
   * Returns this head with a degree of secrecy.
   *
   * @param newConfidentiality the degree
   * @return the changed copy
   */
  public DocumentHeader withConfidentiality(Confidentiality newConfidentiality) {
    return new DocumentHeader(
        issuer, code, promulgation, family, urgency, newConfidentiality, circulation);
  }

  /**
   * Returns this head with a restriction of circulation.
   *
   * @param newCirculation how far the document may circulate
   * @return the changed copy
   */
  public DocumentHeader withCirculation(Circulation newCirculation) {
    return new DocumentHeader(
        issuer, code, promulgation, family, urgency, confidentiality, newCirculation);
  }
}
