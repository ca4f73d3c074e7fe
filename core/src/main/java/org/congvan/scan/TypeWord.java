package org.congvan.scan;

import java.util.List;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * Words for a type of document in running text, such as {@code thông tư liên tịch}.
 *
 * @param type the type, or null if the library has no value for it
 * @param use how documents of this kind are cited
 * @param name the name of the law that letters abbreviate, such as {@code Dân sự}; empty for all
 *     but {@link Use#LAW_LETTERS}
 */
record TypeWord(@Nullable DocumentType type, Use use, String name) {

  /** How documents of a type are cited. */
  enum Use {
    /** Without a name, with or without the year. */
    CONSTITUTION,
    /** By name, and since 2025 by number too. */
    LAW,
    /** By number and symbol. */
    NUMBER,
    /** By number and symbol; the word means any type, mostly a công văn. */
    ANY,
    /** Like {@link #NUMBER}, but the word is an abbreviation in capitals. */
    LETTERS,
    /** Like {@link #LAW}, but the word is an abbreviation in capitals of type and name: BLDS. */
    LAW_LETTERS
  }

  boolean isLaw() {
    return use == Use.LAW || use == Use.CONSTITUTION || use == Use.LAW_LETTERS;
  }

  /** Returns whether the word is one only when written in capitals. */
  boolean isLetters() {
    return use == Use.LETTERS || use == Use.LAW_LETTERS;
  }

  /**
   * Returns whether the documents are those of courts, prosecutors and police, with own letters.
   */
  boolean isProcedural() {
    return use == Use.NUMBER && type == null;
  }

  /** Returns the type of a document with this word and a code, or null if it is unknown. */
  @Nullable DocumentType typeWith(@Nullable DocumentCode code) {
    return code == null || use != Use.ANY ? type : code.type().orElse(type);
  }

  /** Returns whether a code may be that of a document of this type. */
  boolean agreesWith(DocumentCode code) {
    return type == null
        || use == Use.ANY
        || code.typeCandidates().isEmpty()
        || code.typeCandidates().contains(type)
        || beginsWithType(code);
  }

  /** Returns whether a longer group starts with the letters of the type: BCTĐ of Báo cáo. */
  private boolean beginsWithType(DocumentCode code) {
    String letters = type == null ? "" : type.abbreviation().orElse("");
    List<String> segments = code.segments();
    return letters.length() > 1
        && segments.size() > 1
        && segments.get(0).length() > letters.length()
        && segments.get(0).startsWith(letters);
  }
}
