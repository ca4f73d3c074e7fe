package org.congvan.read.docx.mend;

import java.util.Objects;
import java.util.Optional;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Decree30;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not mended (tệp không được sửa), such as a signed one. The message is one line:
 * what the matter is, the value, and what to do in its place.
 */
public final class MendRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Reason {
    /** Number and date are filled in, so it is taken as issued. */
    ISSUED,
    /** It is digitally signed; any change breaks the signature. */
    SIGNED,
    /** It is protected against changes. */
    PROTECTED,
    /** Changes are tracked in it; somebody has to accept or reject them first. */
    TRACKED_CHANGES,
    /** No regulation was found by which it is to be mended. */
    NO_REGULATION,
    /** The words of the mended file would not be those of the file as given. */
    WORDS_CHANGE
  }

  /** What is to be done with an issued document that is wrong. */
  static final Basis.Clause CORRECTION =
      new Basis.Clause(
          Decree30.REGULATION.code(),
          "Điều 18, khoản 3",
          "Văn bản đã phát hành nhưng có sai sót về nội dung phải được sửa đổi, thay thế bằng văn"
              + " bản có hình thức tương đương. Văn bản đã phát hành nhưng có sai sót về thể thức,"
              + " kỹ thuật trình bày, thủ tục ban hành phải được đính chính bằng công văn của cơ"
              + " quan, tổ chức ban hành văn bản.");

  private final Reason reason;
  private final transient Basis.@Nullable Clause clause;

  private MendRefusedException(Reason reason, String message, Basis.@Nullable Clause clause) {
    super(message);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.clause = clause;
  }

  static MendRefusedException of(Reason reason, String message) {
    return new MendRefusedException(reason, message, null);
  }

  static MendRefusedException issued(String code, String date) {
    return new MendRefusedException(
        Reason.ISSUED,
        "The file has a number ("
            + code
            + ") and a date ("
            + date
            + "), so it is taken as issued and not mended; faults of form are corrected by a công"
            + " văn of the agency, faults of content by a document of equal form ("
            + CORRECTION.citation()
            + "); only if it is a draft: MendOptions.mendingIssuedAsDrafts()",
        CORRECTION);
  }

  /**
   * Returns why the file is refused.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Returns the clause that says what to do in its place.
   *
   * @return the clause; empty unless the file is taken as issued
   */
  public Optional<Basis.Clause> clause() {
    return Optional.ofNullable(clause);
  }
}
