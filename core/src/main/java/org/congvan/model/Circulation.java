package org.congvan.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a document may circulate (chỉ dẫn về phạm vi lưu hành), such as {@link #INTERNAL}, boxed
 * above the national name. Decree 30/2020/NĐ-CP, Annex I, Part I, III.2.c; edXML
 * SphereOfPromulgation.
 */
public enum Circulation {
  /** No restriction: no note. */
  UNRESTRICTED(null),
  /** Xem xong trả lại. */
  RETURN_AFTER_READING("XEM XONG TRẢ LẠI"),
  /** Lưu hành nội bộ. */
  INTERNAL("LƯU HÀNH NỘI BỘ");

  private final Optional<String> note;

  Circulation(@Nullable String note) {
    this.note = Optional.ofNullable(note);
  }

  /**
   * Returns the words of the note.
   *
   * @return such as {@code "LƯU HÀNH NỘI BỘ"}; empty for {@link #UNRESTRICTED}
   */
  public Optional<String> note() {
    return note;
  }
}
