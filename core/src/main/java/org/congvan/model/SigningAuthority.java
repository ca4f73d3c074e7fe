package org.congvan.model;

import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * One line of a signer's authority (quyền hạn), such as {@code KT. GIÁM ĐỐC}.
 *
 * @param form in which right the person signs
 * @param principal the collective or the head's position it rests on (tên tập thể, chức vụ của
 *     người đứng đầu), such as "Giám đốc"; not blank
 */
public record SigningAuthority(SigningForm form, String principal) {

  /**
   * Normalises the principal.
   *
   * @throws IllegalArgumentException if the principal is blank
   */
  public SigningAuthority {
    Objects.requireNonNull(form, "form");
    principal = RequiredText.of(principal, "Principal of a signing authority");
  }

  /**
   * Returns this line with another form.
   *
   * @param newForm in which right the person signs
   * @return the changed copy
   */
  public SigningAuthority withForm(SigningForm newForm) {
    return new SigningAuthority(newForm, principal);
  }

  /**
   * Returns this line with another principal.
   *
   * @param newPrincipal the collective or the head's position it rests on (tên tập thể, chức vụ của
   *     người đứng đầu), such as "Giám đốc"; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the principal is blank
   */
  public SigningAuthority withPrincipal(String newPrincipal) {
    return new SigningAuthority(form, newPrincipal);
  }
}
