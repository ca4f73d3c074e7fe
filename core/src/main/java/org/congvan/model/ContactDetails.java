package org.congvan.model;

import org.congvan.text.RequiredText;
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
}
