package org.congvan.model;

import org.congvan.text.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list under "Nơi nhận:", such as {@code - GĐ Sở (Báo cáo);}.
 *
 * @param name the agency, unit or person as printed, without dash and end mark; not blank
 * @param purpose what the copy is for, printed in brackets behind the name, such as {@code "Báo
 *     cáo"} or {@code "để b/c"}; null where it is not said
 */
public record Recipient(String name, @Nullable String purpose) {

  /**
   * Normalises the texts.
   *
   * @throws IllegalArgumentException if a text that is given is blank
   */
  public Recipient {
    name = RequiredText.of(name, "Name of a recipient");
    purpose = purpose == null ? null : RequiredText.of(purpose, "Purpose of a recipient's copy");
  }

  /**
   * Makes an entry without a purpose.
   *
   * @param name the name
   * @return the entry
   */
  public static Recipient of(String name) {
    return new Recipient(name, null);
  }

  /**
   * Makes the entry that stands for the addressees: {@code Như trên}.
   *
   * @return the entry
   */
  public static Recipient asAbove() {
    return of("Như trên");
  }

  /**
   * Returns the entry as printed.
   *
   * @return such as {@code "GĐ Sở (Báo cáo)"}
   */
  @Override
  public String toString() {
    return purpose == null ? name : name + " (" + purpose + ")";
  }
}
