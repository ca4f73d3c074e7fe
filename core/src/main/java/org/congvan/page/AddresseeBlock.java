package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Length;

/**
 * "Kính gửi:" and whom the document is addressed to (ô 9a): one name on the same line, or several
 * lines with dashes aligned under the colon.
 *
 * @param word {@code "Kính gửi:"}
 * @param names one name without marks, or several as {@code "- Bộ Nội vụ;"} … {@code "- Bộ Tài
 *     chính."}; not empty
 * @param wordIndent where the word begins when there are several names, from the left margin
 * @param dashIndent where the dashes begin, from the left margin: under the colon
 */
public record AddresseeBlock(
    ComponentLines word, List<ComponentLines> names, Length wordIndent, Length dashIndent) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no name
   */
  public AddresseeBlock {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(wordIndent, "wordIndent");
    Objects.requireNonNull(dashIndent, "dashIndent");
    names = List.copyOf(Objects.requireNonNull(names, "names"));
    if (names.isEmpty()) {
      throw new IllegalArgumentException("Addressee block must have at least one name");
    }
  }

  /**
   * Returns whether word and name share a line.
   *
   * @return true for one addressee
   */
  public boolean isSingle() {
    return names.size() == 1;
  }
}
