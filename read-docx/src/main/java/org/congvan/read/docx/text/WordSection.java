package org.congvan.read.docx.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.congvan.read.docx.format.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * A section of a Word file (phân đoạn, section): pages of one size with the same margins, headers
 * and footers.
 *
 * @param page the sheet and its margins
 * @param start where the section begins
 * @param differentFirstPage whether its first page has a header and footer of its own, perhaps none
 * @param headers its headers, in the order of {@link PageKind}, those taken over from the section
 *     before included
 * @param footers its footers, likewise
 * @param firstNumber the number of its first page; null where numbers go on
 * @param numberForm how page numbers are written, as the file says it, such as {@code decimal}
 * @param columns the number of columns of text, 1 or more
 * @param firstBlock the position in the body of the first block that belongs to it
 * @param endBlock the position after its last block
 */
public record WordSection(
    PageFormat page,
    Start start,
    boolean differentFirstPage,
    Map<PageKind, WordStory> headers,
    Map<PageKind, WordStory> footers,
    @Nullable Integer firstNumber,
    String numberForm,
    int columns,
    int firstBlock,
    int endBlock) {

  /** Where a section begins. */
  public enum Start {
    /** On a new page. */
    NEW_PAGE,
    /** On the page on which the one before ends. */
    SAME_PAGE,
    /** In the next column. */
    NEW_COLUMN,
    /** On the next even page. */
    EVEN_PAGE,
    /** On the next odd page. */
    ODD_PAGE
  }

  /** Copies the maps. */
  public WordSection {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(numberForm, "numberForm");
    headers = inOrder(headers);
    footers = inOrder(footers);
  }

  private static Map<PageKind, WordStory> inOrder(Map<PageKind, WordStory> stories) {
    Map<PageKind, WordStory> ordered = new EnumMap<>(PageKind.class);
    ordered.putAll(stories);
    return Collections.unmodifiableMap(ordered);
  }

  /**
   * Returns the header of a kind of pages. The caller asks for {@link PageKind#FIRST} only where
   * the first page differs, and for {@link PageKind#EVEN} only where {@link
   * WordDocument#differentEvenPages} says so.
   *
   * @param kind the kind of pages
   * @return the header; empty for none
   */
  public Optional<WordStory> header(PageKind kind) {
    return Optional.ofNullable(headers.get(kind));
  }

  /**
   * Returns the footer of a kind of pages, as {@link #header} does.
   *
   * @param kind the kind of pages
   * @return the footer; empty for none
   */
  public Optional<WordStory> footer(PageKind kind) {
    return Optional.ofNullable(footers.get(kind));
  }

  /**
   * Returns the number of its first page.
   *
   * @return the number; empty where numbers go on from the section before
   */
  public OptionalInt findFirstNumber() {
    return firstNumber == null ? OptionalInt.empty() : OptionalInt.of(firstNumber);
  }
}
