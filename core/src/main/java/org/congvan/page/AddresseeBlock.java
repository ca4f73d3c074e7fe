package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Length;
import org.jspecify.annotations.Nullable;

/**
 * "Kính gửi:" and whom the document is addressed to (ô 9a): one name on the same line, or several
 * lines with dashes aligned under the colon. A telegram has the sender and "điện:" in the middle of
 * the page instead, and names below in any case (Decree 30/2020/NĐ-CP, Annex III, Mẫu 1.6).
 *
 * @param word {@code "Kính gửi:"}; of a telegram such as {@code "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
 *     QUẢNG TRỊ điện:"}, broken into lines
 * @param names one name without marks, or several as {@code "- Bộ Nội vụ;"} … {@code "- Bộ Tài
 *     chính."}; not empty
 * @param wordIndent where the word begins when there are several names, from the left margin; null
 *     where it stands in the middle
 * @param dashIndent where the dashes begin, from the left margin: under the colon
 */
public record AddresseeBlock(
    ComponentLines word,
    List<ComponentLines> names,
    @Nullable Length wordIndent,
    Length dashIndent) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no name
   */
  public AddresseeBlock {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(dashIndent, "dashIndent");
    names = List.copyOf(Objects.requireNonNull(names, "names"));
    if (names.isEmpty()) {
      throw new IllegalArgumentException("Addressee block must have at least one name");
    }
  }

  /**
   * Returns whether word and name share a line.
   *
   * @return true for one addressee after "Kính gửi:"
   */
  public boolean isSingle() {
    return names.size() == 1 && wordIndent != null;
  }
}
