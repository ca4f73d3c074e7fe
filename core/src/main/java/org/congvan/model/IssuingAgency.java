package org.congvan.model;

import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import org.congvan.code.AgencyId;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * The agency that issues a document (cơ quan, tổ chức ban hành văn bản), such as "Sở Khoa học và
 * Công nghệ" under "UBND tỉnh Quảng Trị".
 *
 * <p>Names are held as they are written in running text; the page sets them in capitals. Decree
 * 30/2020/NĐ-CP, Annex I, Part I, II.2; Annex VI OrganName (at most 200 characters) and OrganId.
 *
 * @param name the official, full name or the state office (chức danh nhà nước); not blank
 * @param parentName the name of the directly superior agency (cơ quan chủ quản trực tiếp), common
 *     words abbreviated; null where there is none
 * @param abbreviation the agency's abbreviation in symbols, such as {@code "SKHCN"}; null where not
 *     known
 * @param id the agency's identifier code (mã định danh); null where not known
 * @param contact how the agency can be reached; null where it is not to be printed
 * @param leadership whether its head or a collective leads it; null where the name tells, or it is
 *     not known
 */
public record IssuingAgency(
    @MaxCharacters(
            value = MetadataLengths.ORGAN_NAME,
            message = "{org.congvan.META-003}",
            groups = {Default.class, DraftChecks.class})
        String name,
    @Nullable String parentName,
    @Nullable String abbreviation,
    @Nullable AgencyId id,
    @Valid @Nullable ContactDetails contact,
    @Nullable Leadership leadership) {

  /**
   * Normalises the names.
   *
   * @throws IllegalArgumentException if a name that is given is blank
   */
  public IssuingAgency {
    name = RequiredText.of(name, "Name of the issuing agency");
    parentName =
        parentName == null ? null : RequiredText.of(parentName, "Name of the parent agency");
    abbreviation =
        abbreviation == null ? null : RequiredText.of(abbreviation, "Abbreviation of the agency");
  }

  /**
   * Makes an agency without saying how it is led.
   *
   * @param name the official, full name or the state office (chức danh nhà nước); not blank
   * @param parentName the name of the directly superior agency; null if it is under no other agency
   * @param abbreviation the agency's abbreviation in symbols; null where not known
   * @param id the agency's identifier code; null where not known
   * @param contact how the agency can be reached; null where it is not to be printed
   * @throws IllegalArgumentException if a name that is given is blank
   */
  public IssuingAgency(
      String name,
      @Nullable String parentName,
      @Nullable String abbreviation,
      @Nullable AgencyId id,
      @Nullable ContactDetails contact) {
    this(name, parentName, abbreviation, id, contact, null);
  }

  /**
   * Makes an agency without a parent.
   *
   * @param name the full name
   * @return the agency
   */
  public static IssuingAgency of(String name) {
    return new IssuingAgency(name, null, null, null, null);
  }

  /**
   * Returns this agency with another name.
   *
   * @param newName the official, full name or the state office (chức danh nhà nước); not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public IssuingAgency withName(String newName) {
    return new IssuingAgency(newName, parentName, abbreviation, id, contact, leadership);
  }

  /**
   * Returns this agency with a directly superior agency.
   *
   * @param newParentName the name of the directly superior agency (cơ quan chủ quản trực tiếp),
   *     common words abbreviated; null where there is none
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public IssuingAgency withParent(@Nullable String newParentName) {
    return new IssuingAgency(name, newParentName, abbreviation, id, contact, leadership);
  }

  /**
   * Returns this agency with an abbreviation.
   *
   * @param newAbbreviation the agency's abbreviation in symbols, such as {@code "SKHCN"}; null
   *     where not known
   * @return the changed copy
   * @throws IllegalArgumentException if the abbreviation is blank
   */
  public IssuingAgency withAbbreviation(@Nullable String newAbbreviation) {
    return new IssuingAgency(name, parentName, newAbbreviation, id, contact, leadership);
  }

  /**
   * Returns this agency with an identifier code.
   *
   * @param newId the agency's identifier code (mã định danh); null where not known
   * @return the changed copy
   */
  public IssuingAgency withId(@Nullable AgencyId newId) {
    return new IssuingAgency(name, parentName, abbreviation, newId, contact, leadership);
  }

  /**
   * Returns this agency with contact details, which are then printed at the foot of page 1.
   *
   * @param newContact how the agency can be reached; null where it is not to be printed
   * @return the changed copy
   */
  public IssuingAgency withContact(@Nullable ContactDetails newContact) {
    return new IssuingAgency(name, parentName, abbreviation, id, newContact, leadership);
  }

  /**
   * Returns this agency with what leads it.
   *
   * @param newLeadership its head or a collective; null where the name tells, or it is not known
   * @return the changed copy
   */
  public IssuingAgency withLeadership(@Nullable Leadership newLeadership) {
    return new IssuingAgency(name, parentName, abbreviation, id, contact, newLeadership);
  }
}
