package org.congvan.read.docx.audit;

/**
 * What an audit comes to (kết luận). None of them says that a document complies: what the file does
 * not show stays open.
 */
public enum AuditVerdict {
  /** Có lỗi: at least one requirement is failed. */
  FAULTS,
  /** Còn điểm chưa rõ: nothing is failed, and something is to be looked at or was not judged. */
  OPEN,
  /** Không thấy lỗi: all that applies was judged and found right. */
  NO_FAULT_FOUND,
  /** Không xác định được quy định áp dụng: nothing was judged. */
  UNDETERMINED
}
