package org.congvan.read.docx.content;

import org.congvan.body.ListNumbering;
import org.congvan.body.SectionLevel;
import org.jspecify.annotations.Nullable;

/** A form of number or mark before a line, such as {@link #CLAUSE} for {@code 1.}. */
enum LabelKind {
  /** Phần I. */
  PART(SectionLevel.PART, null),
  /** Chương II. */
  CHAPTER(SectionLevel.CHAPTER, null),
  /** Mục 1. */
  SECTION(SectionLevel.SECTION, null),
  /** Tiểu mục 1. */
  SUBSECTION(SectionLevel.SUBSECTION, null),
  /** Điều 5. */
  ARTICLE(SectionLevel.ARTICLE, null),
  /** {@code I.} */
  HEADING(SectionLevel.HEADING, null),
  /** {@code 1.} */
  CLAUSE(SectionLevel.CLAUSE, null),
  /** {@code a)} */
  POINT(SectionLevel.POINT, null),
  /** {@code 1)} */
  ARABIC_PARENTHESIS(null, ListNumbering.ARABIC_PARENTHESIS),
  /** {@code (1)} */
  ARABIC_IN_PARENTHESES(null, ListNumbering.ARABIC_IN_PARENTHESES),
  /** {@code i)} */
  SMALL_ROMAN(null, ListNumbering.ROMAN),
  /** {@code A.}, for which a body has no level. */
  CAPITAL(null, null),
  /** {@code 1.1.}, for which a body has no level. */
  DECIMAL(null, null),
  /** A mark that does not count. */
  BULLET(null, null);

  private final @Nullable SectionLevel level;
  private final @Nullable ListNumbering numbering;

  LabelKind(@Nullable SectionLevel level, @Nullable ListNumbering numbering) {
    this.level = level;
    this.numbering = numbering;
  }

  /** The level of the section that it begins; null if it begins none. */
  @Nullable SectionLevel level() {
    return level;
  }

  /** The numbering of the list that it is an item of; null if it is none. */
  @Nullable ListNumbering numbering() {
    return numbering;
  }

  /** Whether its title may stand on the line below. */
  boolean hasLineOfItsOwn() {
    return this == PART || this == CHAPTER || this == SECTION || this == SUBSECTION;
  }
}
