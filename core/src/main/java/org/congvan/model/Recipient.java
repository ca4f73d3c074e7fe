package org.congvan.model;

import java.util.regex.Pattern;
import org.congvan.text.VietnameseText;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list under "Nơi nhận:", such as {@code - GĐ Sở (Báo cáo);}.
 *
 * @param name the agency, unit or person as printed, without dash and end mark; not blank
 * @param purpose what the copy is for, printed in brackets after the name, such as {@code "Báo
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
   * Makes the entry that refers to the addressees: {@code Như trên}.
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

  /**
   * Returns whether the name is an archive line (dòng lưu) typed among the recipients, such as
   * {@code Lưu: VT, VP}; {@code Lưu trữ tỉnh} is a recipient. Decree 30/2020/NĐ-CP, Annex I, Part
   * I, II.9.d.
   *
   * @return whether it begins with "Lưu:" or "Lưu VT", in whatever case, with or without a dash
   */
  public boolean isArchiveLine() {
    return ArchiveLineForm.PATTERN.matcher(VietnameseText.comparisonKey(name)).find();
  }

  /**
   * Returns this entry with another name.
   *
   * @param newName the agency, unit or person as printed, without dash and end mark; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public Recipient withName(String newName) {
    return new Recipient(newName, purpose);
  }

  /**
   * Returns this entry with a purpose.
   *
   * @param newPurpose what the copy is for, printed in brackets after the name, such as {@code "Báo
   *     cáo"} or {@code "để b/c"}; null where it is not said
   * @return the changed copy
   * @throws IllegalArgumentException if the purpose is blank
   */
  public Recipient withPurpose(@Nullable String newPurpose) {
    return new Recipient(name, newPurpose);
  }

  /** Compiled when a rule asks for it, not for each process that writes a document. */
  private static final class ArchiveLineForm {
    static final Pattern PATTERN =
        Pattern.compile("^(?:[-–—+•] ?)?lưu(?: ?:| vt(?![\\p{L}\\p{N}]))");
  }
}
