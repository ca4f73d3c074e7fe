package org.congvan.model;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Who signs and in which right (quyền hạn, chức vụ, họ tên của người ký), such as {@code KT. GIÁM
 * ĐỐC / PHÓ GIÁM ĐỐC / Trần Thiêm}.
 *
 * <p>Authorities stack: {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH}. Decree
 * 30/2020/NĐ-CP, Annex I, Part I, II.7; Annex VI SignerInfo.Position (at most 100 characters),
 * SignerInfo.FullName (50); edXML Competence.
 *
 * @param agency the agency that the person signs for, printed above the authority where several
 *     agencies sign; null where the document has one issuer
 * @param authorities the lines of authority from the top; empty for a head who signs in the head's
 *     own right
 * @param position the signer's own position (chức vụ), such as "Phó Giám đốc"; null for an acting
 *     head, whose authority line says it
 * @param fullName the signer's name without academic titles; not blank
 * @param otherPosition a further position and agency printed above the name (ô 7b); null where
 *     there is none
 */
public record Signature(
    @Nullable String agency,
    List<SigningAuthority> authorities,
    @MaxCharacters(
            value = MetadataLengths.POSITION,
            message = "{org.congvan.META-007}",
            groups = {Default.class, DraftChecks.class})
        @Nullable String position,
    @MaxCharacters(
            value = MetadataLengths.FULL_NAME,
            message = "{org.congvan.META-008}",
            groups = {Default.class, DraftChecks.class})
        String fullName,
    @Nullable String otherPosition) {

  /**
   * Copies the list and normalises the texts.
   *
   * @throws IllegalArgumentException if a text that is given is blank, or there is neither an
   *     authority nor a position
   */
  public Signature {
    authorities = List.copyOf(Objects.requireNonNull(authorities, "authorities"));
    position = position == null ? null : RequiredText.of(position, "Position of the signer");
    fullName = RequiredText.of(fullName, "Name of the signer");
    otherPosition =
        otherPosition == null
            ? null
            : RequiredText.of(otherPosition, "Other position of the signer");
    agency = agency == null ? null : RequiredText.of(agency, "Agency of the signer");
    if (authorities.isEmpty() && position == null) {
      throw new IllegalArgumentException(
          "Signature of "
              + fullName
              + " must have a position or an authority, such as GIÁM ĐỐC or KT. GIÁM ĐỐC");
    }
  }

  /**
   * Makes the signature of a document with one issuer.
   *
   * @param authorities the lines of authority from the top; empty for a head who signs in the
   *     head's own right
   * @param position the signer's own position; null for an acting head
   * @param fullName the signer's name without academic titles; not blank
   * @param otherPosition a further position and agency printed above the name; null where there is
   *     none
   * @throws IllegalArgumentException if a text that is given is blank, or there is neither an
   *     authority nor a position
   */
  public Signature(
      List<SigningAuthority> authorities,
      @Nullable String position,
      String fullName,
      @Nullable String otherPosition) {
    this(null, authorities, position, fullName, otherPosition);
  }

  /**
   * The head of an agency signs: {@code GIÁM ĐỐC}.
   *
   * @param position the head's position
   * @param fullName the head's name
   * @return the signature
   */
  public static Signature byHead(String position, String fullName) {
    return new Signature(List.of(), position, fullName, null);
  }

  /**
   * A deputy signs for the head: {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC}.
   *
   * @param headPosition the head's position
   * @param position the deputy's own position
   * @param fullName the deputy's name
   * @return the signature
   */
  public static Signature byDeputy(String headPosition, String position, String fullName) {
    return of(SigningForm.FOR_HEAD, headPosition, position, fullName);
  }

  /**
   * An acting head signs: {@code Q. GIÁM ĐỐC}.
   *
   * @param headPosition the position that is filled
   * @param fullName the acting head's name
   * @return the signature
   */
  public static Signature acting(String headPosition, String fullName) {
    return new Signature(
        List.of(new SigningAuthority(SigningForm.ACTING, headPosition)), null, fullName, null);
  }

  /**
   * The head of a unit signs by order: {@code TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG}.
   *
   * @param headPosition the position of the agency's head
   * @param position the signer's own position
   * @param fullName the signer's name
   * @return the signature
   */
  public static Signature byOrder(String headPosition, String position, String fullName) {
    return of(SigningForm.BY_ORDER, headPosition, position, fullName);
  }

  /**
   * Somebody signs by written authorization: {@code TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG …}.
   *
   * @param headPosition the position of the agency's head
   * @param position the signer's own position
   * @param fullName the signer's name
   * @return the signature
   */
  public static Signature byAuthorization(String headPosition, String position, String fullName) {
    return of(SigningForm.BY_AUTHORIZATION, headPosition, position, fullName);
  }

  /** Copies the signatures beside the first one of a document, as many as there are co-issuers. */
  static List<Signature> copyOf(List<Signature> cosignatures) {
    List<Signature> copy = List.copyOf(Objects.requireNonNull(cosignatures, "cosignatures"));
    if (copy.size() >= DocumentHeader.MAX_ISSUERS) {
      throw new IllegalArgumentException(
          "Document must have at most "
              + (DocumentHeader.MAX_ISSUERS - 1)
              + " cosignatures beside the signature: "
              + copy.size()
              + " were given");
    }
    return copy;
  }

  /**
   * Returns this signature with other lines of authority.
   *
   * @param newAuthorities the lines of authority from the top; empty for a head who signs in the
   *     head's own right
   * @return the changed copy
   * @throws IllegalArgumentException if there is neither an authority nor a position
   */
  public Signature withAuthorities(List<SigningAuthority> newAuthorities) {
    return new Signature(agency, newAuthorities, position, fullName, otherPosition);
  }

  /**
   * Returns this signature with another position.
   *
   * @param newPosition the signer's own position (chức vụ), such as "Phó Giám đốc"; null for an
   *     acting head, whose authority line says it
   * @return the changed copy
   * @throws IllegalArgumentException if the position is blank, or there is neither an authority nor
   *     a position
   */
  public Signature withPosition(@Nullable String newPosition) {
    return new Signature(agency, authorities, newPosition, fullName, otherPosition);
  }

  /**
   * Returns this signature with another name.
   *
   * @param newFullName the signer's name without academic titles; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public Signature withFullName(String newFullName) {
    return new Signature(agency, authorities, position, newFullName, otherPosition);
  }

  /**
   * Returns this signature with a further position above the name.
   *
   * @param newOtherPosition a further position and agency printed above the name (ô 7b); null where
   *     there is none
   * @return the changed copy
   * @throws IllegalArgumentException if the position is blank
   */
  public Signature withOtherPosition(@Nullable String newOtherPosition) {
    return new Signature(agency, authorities, position, fullName, newOtherPosition);
  }

  /**
   * Returns this signature for an agency, which is printed above the authority: {@code SỞ TÀI CHÍNH
   * / KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC}.
   *
   * @param newAgency the agency that the person signs for; null where the document has one issuer
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public Signature withAgency(@Nullable String newAgency) {
    return new Signature(newAgency, authorities, position, fullName, otherPosition);
  }

  private static Signature of(
      SigningForm form, String principal, String position, String fullName) {
    return new Signature(List.of(new SigningAuthority(form, principal)), position, fullName, null);
  }

  /**
   * Returns this signature on behalf of a collective: {@code TM. ỦY BAN NHÂN DÂN} above the other
   * lines.
   *
   * @param collective the collective, such as "Ủy ban nhân dân"
   * @return the changed copy
   */
  public Signature onBehalfOf(String collective) {
    List<SigningAuthority> stacked = new ArrayList<>();
    stacked.add(new SigningAuthority(SigningForm.ON_BEHALF, collective));
    stacked.addAll(authorities);
    return new Signature(agency, stacked, position, fullName, otherPosition);
  }
}
