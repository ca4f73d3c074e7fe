package org.congvan.read.docx.audit.check;

/** What a requirement or check comes to (kết quả), such as {@link #NEEDS_REVIEW}. */
public enum Outcome {
  /** Không đạt: what the file holds is not allowed. */
  FAIL,
  /** Cần xem lại: the file does not settle it, or what it rests on is not firm. */
  NEEDS_REVIEW,
  /** Chưa đánh giá: not judged, or not in whole. */
  NOT_EVALUATED,
  /** Đạt: all of it was judged and found right. */
  PASS,
  /** Không áp dụng: the document has nothing that it concerns. */
  NOT_APPLICABLE
}
