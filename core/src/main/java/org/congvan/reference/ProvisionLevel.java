package org.congvan.reference;

/**
 * Level of a provision inside a document, such as {@link #ARTICLE} (Điều), from the widest to the
 * narrowest.
 *
 * <p>Phần, Chương, Mục, Tiểu mục and Điều are written with a capital, khoản, điểm and tiết without.
 * Source: Decree 30/2020/NĐ-CP, Annex II, V.7.
 */
public enum ProvisionLevel {
  /** Annex (Phụ lục). */
  ANNEX("Phụ lục"),
  /** Part (Phần). */
  PART("Phần"),
  /** Chapter (Chương). */
  CHAPTER("Chương"),
  /** Section (Mục). */
  SECTION("Mục"),
  /** Subsection (Tiểu mục). */
  SUBSECTION("Tiểu mục"),
  /** Article (Điều). */
  ARTICLE("Điều"),
  /** Clause (khoản). */
  CLAUSE("khoản"),
  /** Point (điểm). */
  POINT("điểm"),
  /** Item of a point (tiết), found in older circulars. */
  ITEM("tiết");

  private final String word;

  ProvisionLevel(String word) {
    this.word = word;
  }

  /**
   * Returns the word before the number.
   *
   * @return such as {@code Điều} or {@code khoản}
   */
  public String word() {
    return word;
  }
}
