package org.congvan.model;

import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * How an agency can be reached, such as by {@code sokhcn@quangtri.gov.vn} (địa chỉ; thư điện tử;
 * trang thông tin điện tử; số điện thoại; số fax), printed at the foot of page 1.
 *
 * <p>Decree 30/2020/NĐ-CP, Annex I, Part I, III.4; edXML Organization.
 *
 * @param address the postal address; null where not given
 * @param email the e-mail address; null where not given
 * @param telephone the telephone number; null where not given
 * @param fax the fax number; null where not given
 * @param website the web address; null where not given
 */
public record ContactDetails(
    @Nullable String address,
    @Nullable String email,
    @Nullable String telephone,
    @Nullable String fax,
    @Nullable String website) {
  /**
   * Normalises the texts.
   *
   * @throws IllegalArgumentException if a text that is given is blank
   */
  public ContactDetails {
    address = RequiredText.ofNullable(address, "Address of an agency");
    email = RequiredText.ofNullable(email, "E-mail address of an agency");
    telephone = RequiredText.ofNullable(telephone, "Telephone number of an agency");
    fax = RequiredText.ofNullable(fax, "Fax number of an agency");
    website = RequiredText.ofNullable(website, "Web address of an agency");
  }

  /**
   * Returns this way of reaching an agency with a postal address.
   *
   * @param newAddress the postal address; null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ContactDetails withAddress(@Nullable String newAddress) {
    return new ContactDetails(newAddress, email, telephone, fax, website);
  }

  /**
   * Returns this way of reaching an agency with an e-mail address.
   *
   * @param newEmail the e-mail address; null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ContactDetails withEmail(@Nullable String newEmail) {
    return new ContactDetails(address, newEmail, telephone, fax, website);
  }

  /**
   * Returns this way of reaching an agency with a telephone number.
   *
   * @param newTelephone the telephone number; null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ContactDetails withTelephone(@Nullable String newTelephone) {
    return new ContactDetails(address, email, newTelephone, fax, website);
  }

  /**
   * Returns this way of reaching an agency with a fax number.
   *
   * @param newFax the fax number; null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ContactDetails withFax(@Nullable String newFax) {
    return new ContactDetails(address, email, telephone, newFax, website);
  }

  /**
   * Returns this way of reaching an agency with a web address.
   *
   * @param newWebsite the web address; null where not given
   * @return the changed copy
   * @throws IllegalArgumentException if the text is blank
   */
  public ContactDetails withWebsite(@Nullable String newWebsite) {
    return new ContactDetails(address, email, telephone, fax, newWebsite);
  }
}
