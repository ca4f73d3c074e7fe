package org.congvan.cli.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.congvan.text.VietnameseText;

/** The word before the colon of a line, such as {@code Kính gửi}. */
enum FormKey {
  PARENT("Cơ quan chủ quản"),
  AGENCY("Cơ quan"),
  CODE("Số"),
  PLACE("Địa danh"),
  DATE("Ngày"),
  SUBJECT("Trích yếu"),
  ADDRESSEE("Kính gửi"),
  POSITION("Chức vụ"),
  SIGNER("Ký");

  private final String words;

  FormKey(String words) {
    this.words = words;
  }

  /** Finds a key however its letters are typed: small or capital, composed or decomposed. */
  static Optional<FormKey> find(String text) {
    return Arrays.stream(values())
        .filter(key -> VietnameseText.sameWords(key.words, text))
        .findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(FormKey::toString).collect(Collectors.joining(", "));
  }

  /** Whether more than one line may have it. */
  boolean isRepeatable() {
    return this == ADDRESSEE;
  }

  @Override
  public String toString() {
    return words;
  }
}
