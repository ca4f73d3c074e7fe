package org.congvan.code;

/**
 * The way a number and symbol are put together (cách ghi số, ký hiệu), such as {@code 17-NQ/TW} for
 * the Party.
 */
public enum CodeForm {
  /**
   * Number, year, National Assembly or its Standing Committee with the term: {@code 15/2020/QH14}.
   */
  LAW,
  /**
   * Number, year, type and agency of a normative text (văn bản quy phạm pháp luật): {@code
   * 09/2015/QĐ-TTg}.
   */
  NORMATIVE,
  /**
   * Number, type and agency of an administrative document with a type name: {@code 07/KH-SKHCN}.
   */
  ADMINISTRATIVE,
  /**
   * Number, agency and drafting unit of an official dispatch (công văn): {@code 477/SKHCN-TTNCUĐ}.
   */
  DISPATCH,
  /** Number and type joined by a hyphen, then a Party body: {@code 17-NQ/TW}. */
  PARTY,
  /** Number and one group of letters: {@code 417/TCCP}. */
  BARE,
  /** Paper of a court or of one of its cases: {@code 12/2018/QĐST-DS}. */
  JUDICIAL,
  /**
   * Number joined to the letters by a hyphen, as State bodies once wrote it: {@code 105-KHKT/QĐ},
   * {@code 119-CP}.
   */
  HISTORIC
}
