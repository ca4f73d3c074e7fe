package org.congvan.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How urgently a document must be delivered (độ khẩn), such as {@link #EXPRESS}. Decree
 * 30/2020/NĐ-CP, Annex I, Part I, III.2.b has three levels; the timed one is of Circular
 * 01/2011/TT-BNV. edXML Priority, Annex VI Priority.
 */
public enum Urgency {
  /** Thường: no stamp. */
  NORMAL(0, null),
  /** Khẩn. */
  URGENT(1, "KHẨN"),
  /** Thượng khẩn. */
  VERY_URGENT(2, "THƯỢNG KHẨN"),
  /** Hỏa tốc. */
  EXPRESS(3, "HỎA TỐC"),
  /** Hỏa tốc hẹn giờ: until 4/3/2020 only. */
  TIMED_EXPRESS(4, "HỎA TỐC HẸN GIỜ");

  private final int priorityCode;
  private final Optional<String> stamp;

  Urgency(int priorityCode, @Nullable String stamp) {
    this.priorityCode = priorityCode;
    this.stamp = Optional.ofNullable(stamp);
  }

  /**
   * Returns the words of the stamp.
   *
   * @return such as {@code "KHẨN"}; empty for {@link #NORMAL}
   */
  public Optional<String> stamp() {
    return stamp;
  }

  /**
   * Returns the code of edXML's Priority field (QCVN 102:2016/BTTTT).
   *
   * @return 0 to 4
   */
  public int priorityCode() {
    return priorityCode;
  }
}
