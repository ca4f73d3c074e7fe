package org.congvan.model;

/**
 * What the original of a document is (bản gốc văn bản giấy, bản gốc văn bản điện tử), such as
 * {@link #ELECTRONIC}. Annexes, attached documents and copies look different in each.
 *
 * <p>Decree 30/2020/NĐ-CP, Article 3.8 and 3.9; Annex I, Part I, II.8 and III.1.
 */
public enum DocumentMedium {
  /** Văn bản giấy: signed by hand and sealed. */
  PAPER,
  /** Văn bản điện tử: signed digitally. */
  ELECTRONIC
}
