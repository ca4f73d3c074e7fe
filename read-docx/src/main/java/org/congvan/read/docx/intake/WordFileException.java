package org.congvan.read.docx.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not read (tệp không đọc được), because it is no Word file, is broken, or goes
 * beyond a limit, such as {@code word/document.xml unfolds to more than 134217728 bytes …}. The
 * message is one line: what is wrong, where, the value, what is right.
 */
public final class WordFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Reason {
    /** It is something else, such as a PDF, a workbook or a text. */
    NOT_A_WORD_FILE,
    /** It is in the binary format of Word 97 to 2003 (.doc), whatever its name. */
    OLD_WORD_FILE,
    /** It is encrypted with a password. */
    ENCRYPTED,
    /** The archive is cut off, overlaps itself, or does not hold what its directory says. */
    BROKEN_ARCHIVE,
    /** An entry has a name that is there twice, absolute, leads outside, or is no name. */
    UNSAFE_NAME,
    /** There are more entries than the limit. */
    TOO_MANY_ENTRIES,
    /** The file, a part, or all parts together are longer than their limit. */
    TOO_LONG,
    /** A part unfolds to more times its packed length than the limit. */
    TOO_DENSE,
    /** Elements are nested deeper than the limit. */
    TOO_DEEP,
    /** There are more paragraphs, runs, cells and drawings than the limit. */
    TOO_MANY_PIECES,
    /** A part has a document type declaration, which Office Open XML forbids. */
    DOCUMENT_TYPE,
    /** A part that is needed is no well-formed XML, or not of the kind that it should be. */
    BROKEN_XML,
    /** A part that is needed is not there. */
    MISSING_PART
  }

  private final Reason reason;
  private final String part;

  /**
   * Creates the exception.
   *
   * @param reason why the file is refused
   * @param part the part that is the matter, such as {@code word/document.xml}; empty for the whole
   *     file
   * @param message what is wrong, where, the value, what is right, on one line
   */
  public WordFileException(Reason reason, String part, String message) {
    this(reason, part, message, null);
  }

  /**
   * Creates the exception with what led to it.
   *
   * @param reason why the file is refused
   * @param part the part that is the matter; empty for the whole file
   * @param message what is wrong, where, the value, what is right, on one line
   * @param cause the failure underneath; null where there is none
   */
  public WordFileException(Reason reason, String part, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.part = Objects.requireNonNull(part, "part");
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
   * Returns the part that is the matter.
   *
   * @return its name, such as {@code word/document.xml}; empty for the whole file
   */
  public String part() {
    return part;
  }
}
