package org.congvan.body;

/**
 * What a paragraph is for, such as {@link #LEGAL_BASIS} (căn cứ ban hành); the layout sets each
 * role in its own style.
 */
public enum ParagraphRole {
  /** Running text (lời văn). */
  TEXT,
  /**
   * A legal basis (căn cứ ban hành): italic under Decree 30/2020/NĐ-CP, Annex I, Part I, II.6.a.
   */
  LEGAL_BASIS,
  /**
   * A centred bold formula on its own line, such as {@code QUYẾT ĐỊNH:} or the authority above it.
   */
  FORMULA
}
