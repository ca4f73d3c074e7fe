package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentFamily;
import org.congvan.code.DocumentSymbol;
import org.congvan.code.UnnumberedCode;
import org.jspecify.annotations.Nullable;

/**
 * The head of a document (phần đầu văn bản), such as that of {@code 477/SKHCN-TTNCUĐ} of
 * 11/11/2019: who issues it, under which number, where and when, and how it must be handled.
 *
 * @param issuer the issuing agency
 * @param coIssuers the agencies that issue the document together with the issuer (văn bản liên
 *     ngành), at most 4; the issuer leads (chủ trì) and numbers it; usually empty
 * @param code number and symbol (số, ký hiệu); null in a draft that has no number yet
 * @param draftCode the symbol of a draft that has no number yet, such as {@code /SNV-CCVC}; null
 *     where there is a number, or the symbol is not known either
 * @param promulgation place and date of issue, or the place alone; null in a draft that has none
 *     yet
 * @param family whose rules of form apply
 * @param urgency how urgently the document must be delivered
 * @param confidentiality the degree of state secrecy
 * @param circulation how far the document may circulate
 * @param medium whether the original is on paper or electronic
 */
public record DocumentHeader(
    @Valid IssuingAgency issuer,
    List<@Valid IssuingAgency> coIssuers,
    @MaxCharacters(
            value = MetadataLengths.CODE_NOTATION,
            message = "{org.congvan.META-002}",
            groups = {Default.class, DraftChecks.class})
        @Nullable DocumentCode code,
    @MaxCharacters(
            value = MetadataLengths.CODE_NOTATION,
            message = "{org.congvan.META-002}",
            groups = {Default.class, DraftChecks.class})
        @Nullable UnnumberedCode draftCode,
    @Nullable Promulgation promulgation,
    DocumentFamily family,
    Urgency urgency,
    Confidentiality confidentiality,
    Circulation circulation,
    DocumentMedium medium) {

  /** How many agencies at most issue a document together. */
  public static final int MAX_ISSUERS = 5;

  /**
   * Copies the list and refuses two symbols.
   *
   * @throws IllegalArgumentException if there are both a code and a draft's code, or more than 4
   *     co-issuing agencies
   */
  public DocumentHeader {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(urgency, "urgency");
    Objects.requireNonNull(confidentiality, "confidentiality");
    Objects.requireNonNull(circulation, "circulation");
    Objects.requireNonNull(medium, "medium");
    coIssuers = List.copyOf(Objects.requireNonNull(coIssuers, "coIssuers"));
    if (coIssuers.size() >= MAX_ISSUERS) {
      throw new IllegalArgumentException(
          "Document must be issued by at most "
              + MAX_ISSUERS
              + " agencies together: "
              + issuer.name()
              + " and "
              + coIssuers.size()
              + " co-issuing agencies were given; expected at most "
              + (MAX_ISSUERS - 1)
              + " beside the leading one, such as Sở Tài chính beside Sở Nội vụ");
    }
    if (code != null && draftCode != null) {
      throw new IllegalArgumentException(
          "Head must not have a code and a draft's code: "
              + code
              + " and "
              + draftCode
              + "; expected one of them, such as code 477/SNV-CCVC or draft's code /SNV-CCVC");
    }
  }

  /**
   * Makes the head of a document on paper that one agency issues.
   *
   * @param issuer the issuing agency
   * @param code number and symbol (số, ký hiệu); null in a draft that has no number yet
   * @param draftCode the symbol of a draft that has no number yet; null where there is a number, or
   *     the symbol is not known either
   * @param promulgation place and date of issue, or the place alone; null in a draft that has none
   *     yet
   * @param family whose rules of form apply
   * @param urgency how urgently the document must be delivered
   * @param confidentiality the degree of state secrecy
   * @param circulation how far the document may circulate
   * @throws IllegalArgumentException if there are both a code and a draft's code
   */
  public DocumentHeader(
      IssuingAgency issuer,
      @Nullable DocumentCode code,
      @Nullable UnnumberedCode draftCode,
      @Nullable Promulgation promulgation,
      DocumentFamily family,
      Urgency urgency,
      Confidentiality confidentiality,
      Circulation circulation) {
    this(
        issuer,
        List.of(),
        code,
        draftCode,
        promulgation,
        family,
        urgency,
        confidentiality,
        circulation,
        DocumentMedium.PAPER);
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
        null,
        DocumentFamily.ADMINISTRATIVE,
        Urgency.NORMAL,
        Confidentiality.NONE,
        Circulation.UNRESTRICTED);
  }

  /**
   * Returns what is known of the symbol: that of the code, or of the draft's code.
   *
   * @return the symbol; empty in a draft that has none yet
   */
  public Optional<DocumentSymbol> symbol() {
    return Optional.ofNullable(code == null ? draftCode : code);
  }

  /**
   * Returns this head of another agency.
   *
   * @param newIssuer the issuing agency
   * @return the changed copy
   */
  public DocumentHeader withIssuer(IssuingAgency newIssuer) {
    return new DocumentHeader(
        newIssuer,
        coIssuers,
        code,
        draftCode,
        promulgation,
        family,
        urgency,
        confidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head with a number and symbol, which take the place of a draft's symbol.
   *
   * @param newCode number and symbol; null for a draft
   * @return the changed copy
   */
  public DocumentHeader withCode(@Nullable DocumentCode newCode) {
    UnnumberedCode left = newCode == null ? draftCode : null;
    return new DocumentHeader(
        issuer,
        coIssuers,
        newCode,
        left,
        promulgation,
        family,
        urgency,
        confidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head with the symbol of a draft, which takes the place of number and symbol.
   *
   * @param newDraftCode the symbol, such as {@code /SNV-CCVC}; null where it is not known
   * @return the changed copy
   */
  public DocumentHeader withDraftCode(@Nullable UnnumberedCode newDraftCode) {
    DocumentCode left = newDraftCode == null ? code : null;
    return new DocumentHeader(
        issuer,
        coIssuers,
        left,
        newDraftCode,
        promulgation,
        family,
        urgency,
        confidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head with a number before its symbol.
   *
   * @param number the number, 1 or more
   * @return the changed copy
   * @throws IllegalArgumentException if the number is below 1 or too great
   * @throws IllegalStateException if the symbol is not known
   */
  public DocumentHeader withNumber(int number) {
    DocumentSymbol known =
        symbol()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Draft of "
                            + issuer.name()
                            + " cannot take the number "
                            + number
                            + " without a symbol; give it first, such as"
                            + " withDraftCode(UnnumberedCode.parse(\"/SNV-CCVC\"))"));
    return withCode(known.withNumber(number));
  }

  /**
   * Returns this head with place and date of issue.
   *
   * @param newPromulgation place and date, or the place alone; null for a draft
   * @return the changed copy
   */
  public DocumentHeader withPromulgation(@Nullable Promulgation newPromulgation) {
    return new DocumentHeader(
        issuer,
        coIssuers,
        code,
        draftCode,
        newPromulgation,
        family,
        urgency,
        confidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head with a date of issue at its place.
   *
   * @param day the date of issue
   * @return the changed copy
   * @throws IllegalStateException if the place is not known
   */
  public DocumentHeader withDateOfIssue(LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (promulgation == null) {
      throw new IllegalStateException(
          "Draft of "
              + issuer.name()
              + " cannot take the date "
              + day
              + " without a place of issue; give it first, such as"
              + " withPromulgation(Promulgation.of(\"Quảng Trị\"))");
    }
    return withPromulgation(promulgation.withDate(day));
  }

  /** Gives a draft its number and date; refuses a document that has its number already. */
  DocumentHeader issued(int number, LocalDate day) {
    if (code != null) {
      throw new IllegalStateException(
          "Document "
              + code
              + " has its number already and cannot be issued as "
              + number
              + "; begin a draft from it with withDraftCode(UnnumberedCode.parse(\""
              + code.withoutNumber()
              + "\"))");
    }
    if (draftCode == null && promulgation == null) {
      throw new IllegalStateException(
          "Draft of "
              + issuer.name()
              + " cannot be issued without a symbol and a place of issue; give both first, such as"
              + " withDraftCode(UnnumberedCode.parse(\"/SNV-CCVC\")) and"
              + " withPromulgation(Promulgation.of(\"Quảng Trị\"))");
    }
    return withNumber(number).withDateOfIssue(day);
  }

  /**
   * Returns this head for another family of documents.
   *
   * @param newFamily whose rules of form apply
   * @return the changed copy
   */
  public DocumentHeader withFamily(DocumentFamily newFamily) {
    return new DocumentHeader(
        issuer,
        coIssuers,
        code,
        draftCode,
        promulgation,
        newFamily,
        urgency,
        confidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head with an urgency.
   *
   * @param newUrgency how urgently the document must be delivered
   * @return the changed copy
   */
  public DocumentHeader withUrgency(Urgency newUrgency) {
    return new DocumentHeader(
        issuer,
        coIssuers,
        code,
        draftCode,
        promulgation,
        family,
        newUrgency,
        confidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head with a degree of secrecy.
   *
   * @param newConfidentiality the degree
   * @return the changed copy
   */
  public DocumentHeader withConfidentiality(Confidentiality newConfidentiality) {
    return new DocumentHeader(
        issuer,
        coIssuers,
        code,
        draftCode,
        promulgation,
        family,
        urgency,
        newConfidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head with a restriction of circulation.
   *
   * @param newCirculation how far the document may circulate
   * @return the changed copy
   */
  public DocumentHeader withCirculation(Circulation newCirculation) {
    return new DocumentHeader(
        issuer,
        coIssuers,
        code,
        draftCode,
        promulgation,
        family,
        urgency,
        confidentiality,
        newCirculation,
        medium);
  }

  /**
   * Returns this head of a document that several agencies issue together.
   *
   * @param newCoIssuers the agencies beside the issuer, which leads; empty where it issues alone
   * @return the changed copy
   * @throws IllegalArgumentException if there are more than 4
   */
  public DocumentHeader withCoIssuers(List<IssuingAgency> newCoIssuers) {
    return new DocumentHeader(
        issuer,
        newCoIssuers,
        code,
        draftCode,
        promulgation,
        family,
        urgency,
        confidentiality,
        circulation,
        medium);
  }

  /**
   * Returns this head of an original in another medium.
   *
   * @param newMedium on paper or electronic
   * @return the changed copy
   */
  public DocumentHeader withMedium(DocumentMedium newMedium) {
    return new DocumentHeader(
        issuer,
        coIssuers,
        code,
        draftCode,
        promulgation,
        family,
        urgency,
        confidentiality,
        circulation,
        newMedium);
  }
}
