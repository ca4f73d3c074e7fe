package org.congvan.model;

import java.util.Objects;
import org.congvan.text.RequiredText;

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
}
