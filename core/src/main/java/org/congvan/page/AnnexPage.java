package org.congvan.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An annex (phụ lục), beginning on a page of its own whose number counts from 1 again.
 *
 * @param label {@code "Phụ lục"}, or {@code "Phụ lục I"} where there are several
 * @param title its name in capitals; null where it has none
 * @param pointer such as {@code "(Kèm theo Công văn số 477/SKHCN-TTNCUĐ ngày 11 tháng 11 năm 2019
 *     của Sở Khoa học và Công nghệ)"}, broken into lines, with the line below it
 * @param body its blocks, with "./." after the last words, if it ends in words
 */
public record AnnexPage(
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
}
