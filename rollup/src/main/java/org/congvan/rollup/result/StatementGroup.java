package org.congvan.rollup.result;

import java.util.List;
import java.util.Objects;
import org.congvan.reform.ReformArea;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty or recommendation with all who state it (ý kiến và nguồn), such as "Thiếu kinh phí"
 * of "Sở Y tế" and "Sở Tài chính". Statements are one if their words are: blind to case, spaces,
 * the place of tone marks and the punctuation at the end, never by mere likeness.
 *
 * @param kind difficulty or recommendation
 * @param text the words; of several wordings the smallest by code units; not blank
 * @param areas the reform areas that any of the agencies names, in the order of {@link ReformArea}
 * @param addressedTo whom a recommendation is addressed to; null where it is the report's addressee
 * @param sources all who state it, one or more, in the order of the agencies
 */
public record StatementGroup(
    StatementKind kind,
    String text,
    List<ReformArea> areas,
    @Nullable String addressedTo,
    List<StatementSource> sources) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public StatementGroup {
    Objects.requireNonNull(kind, "kind");
    text = RequiredText.of(text, "Text of a statement");
    areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
    addressedTo = RequiredText.ofNullable(addressedTo, "Addressee of a recommendation");
    sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
  }
}
