package org.congvan.render.pdf.set;

import java.net.URI;
import java.util.Objects;

/**
 * Words of a paragraph that lead somewhere, such as "Nghị định số 30/2020/NĐ-CP".
 *
 * @param target the address
 * @param words the words
 */
public record Anchor(URI target, String words) {
  /** Refuses null. */
  public Anchor {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(words, "words");
  }
}
