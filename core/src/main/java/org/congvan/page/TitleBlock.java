package org.congvan.page;

import java.util.Objects;
import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * Type name and subject of a titled document (ô 5a), such as {@code BÁO CÁO} over "Kết quả tuyên
 * truyền …".
 *
 * @param typeName the type name in capitals; with the line below it where there is no subject
 * @param subject the subject, broken into lines, with the line below it; null where none is
 *     printed, as in a letter of introduction
 */
public record TitleBlock(ComponentLines typeName, @Nullable ComponentLines subject) {
  /** Refuses null in the required part. */
  public TitleBlock {
    Objects.requireNonNull(typeName, "typeName");
  }

  /**
   * Returns how long the line below the title is.
   *
   * @return the length below the subject, or below the type name where there is no subject
   */
  public Length stroke() {
    return subject == null ? typeName.stroke() : subject.stroke();
  }
}
