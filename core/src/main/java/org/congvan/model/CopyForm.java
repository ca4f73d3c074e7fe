package org.congvan.model;

/**
 * The form of a copy (hình thức sao), such as {@link #EXTRACT}. Decree 30/2020/NĐ-CP, Article 25
 * and Annex I, Part II.
 */
public enum CopyForm {
  /** Sao y: from the original. */
  CERTIFIED("SAO Y"),
  /** Sao lục: from a certified copy. */
  RECOPIED("SAO LỤC"),
  /** Trích sao: a part of the document. */
  EXTRACT("TRÍCH SAO");

  private final String words;

  CopyForm(String words) {
    this.words = words;
  }

  /**
   * Returns the words above the copying agency's block.
   *
   * @return such as {@code "SAO Y"}
   */
  public String words() {
    return words;
  }
}
