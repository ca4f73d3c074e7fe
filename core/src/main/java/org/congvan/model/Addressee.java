package org.congvan.model;

import jakarta.validation.groups.Default;
import org.congvan.code.AgencyId;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * An agency or person a document is addressed to (nơi nhận tại "Kính gửi"), such as "Sở Thông tin
 * và Truyền thông Quảng Trị".
 *
 * <p>Annex VI To.OrganName (at most 200 characters) and To.OrganId; edXML To.
 *
 * @param name the name as printed after "Kính gửi:", without dash and end mark; not blank
 * @param id the identifier code; null where not known
 */
public record Addressee(
    @MaxCharacters(
            value = MetadataLengths.TO_ORGAN_NAME,
            message = "{org.congvan.META-009}",
            groups = {Default.class, DraftChecks.class})
        String name,
    @Nullable AgencyId id) {

  /**
   * Normalises the name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Addressee {
    name = RequiredText.of(name, "Name of an addressee");
  }

  /**
   * Makes an addressee without an identifier code.
   *
   * @param name the name
   * @return the addressee
   */
  public static Addressee of(String name) {
    return new Addressee(name, null);
  }

  /**
   * Returns this addressee with another name.
   *
   * @param newName the name as printed after "Kính gửi:", without dash and end mark; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public Addressee withName(String newName) {
    return new Addressee(newName, id);
  }

  /**
   * Returns this addressee with an identifier code.
   *
   * @param newId the identifier code; null where not known
   * @return the changed copy
   */
  public Addressee withId(@Nullable AgencyId newId) {
    return new Addressee(name, newId);
  }
}
