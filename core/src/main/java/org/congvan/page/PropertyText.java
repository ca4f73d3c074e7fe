package org.congvan.page;

import java.util.Objects;
import org.congvan.path.DocumentPath;

/**
 * Words that a file says of itself and the part of the document that they come from (thông tin mô
 * tả tệp), such as {@code Công văn 477/SKHCN-TTNCUĐ} from {@code header.code}.
 *
 * @param path the part of the document
 * @param text the words
 */
public record PropertyText(DocumentPath path, String text) {

  /** Refuses null. */
  public PropertyText {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
