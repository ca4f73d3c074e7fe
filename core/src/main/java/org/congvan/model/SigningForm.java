package org.congvan.model;

/**
 * In which right a person signs (quyền hạn của người ký), such as {@link #FOR_HEAD} (KT.). Decree
 * 30/2020/NĐ-CP, Annex I, Part I, II.7.b; Article 13.
 */
public enum SigningForm {
  /** Thay mặt tập thể: on behalf of a collective. */
  ON_BEHALF("TM."),
  /** Quyền cấp trưởng: acting head. */
  ACTING("Q."),
  /** Ký thay: a deputy for the head. */
  FOR_HEAD("KT."),
  /** Thừa lệnh: by order of the head. */
  BY_ORDER("TL."),
  /** Thừa ủy quyền: by written authorization; may not be passed on (Article 13.3). */
  BY_AUTHORIZATION("TUQ.");

  private final String abbreviation;

  SigningForm(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /**
   * Returns the abbreviation with its full stop.
   *
   * @return such as {@code "KT."}
   */
  public String abbreviation() {
    return abbreviation;
  }
}
