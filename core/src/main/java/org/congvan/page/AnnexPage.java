package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An annex (phụ lục), or a document put into force (văn bản ban hành kèm theo), beginning on a page
 * of its own whose number counts from 1 again.
 *
 * @param letterhead the head of a document put into force, without number, place and date; null for
 *     an annex
 * @param label {@code "Phụ lục"}, or {@code "Phụ lục I"} where there are several; of a document put
 *     into force the name of its type, {@code "QUY CHẾ"}
 * @param title its name in capitals, or what the document put into force is about; null where it
 *     has none
 * @param pointer such as {@code "(Kèm theo Công văn số 477/SKHCN-TTNCUĐ ngày 11 tháng 11 năm 2019
 *     của Sở Khoa học và Công nghệ)"}, broken into lines, with the line below it
 * @param body its blocks, with "./." after the last words, if it ends in words
 */
public record AnnexPage(
    @Nullable Letterhead letterhead,
    ComponentLines label,
    @Nullable ComponentLines title,
    ComponentLines pointer,
    List<PageBlock> body) {

  /** Copies the list. */
  public AnnexPage {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(pointer, "pointer");
    body = List.copyOf(Objects.requireNonNull(body, "body"));
  }

  /**
   * Returns this annex with other blocks.
   *
   * @param newBody the blocks
   * @return the changed copy
   */
  public AnnexPage withBody(List<PageBlock> newBody) {
    return new AnnexPage(letterhead, label, title, pointer, newBody);
  }
}
