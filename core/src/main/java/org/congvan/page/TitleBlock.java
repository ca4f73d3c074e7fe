package org.congvan.page;

import java.util.Objects;

/**
 * Type name and subject of a titled document (ô 5a), such as {@code BÁO CÁO} over "Kết quả tuyên
 * truyền …".
 *
 * @param typeName the type name in capitals
 * @param subject the subject, broken into lines, with the line below it
 */
public record TitleBlock(ComponentLines typeName, ComponentLines subject) {
  /** Refuses null in the required parts. */
  public TitleBlock {
    Objects.requireNonNull(typeName, "typeName");
    Objects.requireNonNull(subject, "subject");
  }
}
