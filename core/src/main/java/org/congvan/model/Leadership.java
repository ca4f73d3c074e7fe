package org.congvan.model;

/**
 * How an agency is led (chế độ làm việc), which decides how its documents are signed, such as
 * {@link #COLLECTIVE} for a people's committee. Decree 30/2020/NĐ-CP, Article 13.
 */
public enum Leadership {
  /**
   * Chế độ thủ trưởng: by its head, who signs in the head's own right, as in a department (sở) or
   * ministry (bộ).
   */
  HEAD,
  /**
   * Chế độ tập thể: by a collective, on whose behalf (TM.) its head signs, as in a people's
   * committee (ủy ban nhân dân).
   */
  COLLECTIVE
}
