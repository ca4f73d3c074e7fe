package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The list at the left foot of the text (ô 9b), level with the signature: {@code Nơi nhận: / - Như
 * trên; / - Lưu: VT, TTNCUĐ.}
 *
 * @param word {@code "Nơi nhận:"}
 * @param lines the entries with their dashes and end marks, the archive line last
 * @param drafterMark the drafter's mark below the list (ô 12); null where there is none
 */
public record RecipientBlock(
    ComponentLines word, List<ComponentLines> lines, @Nullable ComponentLines drafterMark) {

  /** Copies the list. */
  public RecipientBlock {
    Objects.requireNonNull(word, "word");
    lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
  }
}
