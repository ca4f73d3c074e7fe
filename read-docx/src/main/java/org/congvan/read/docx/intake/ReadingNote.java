package org.congvan.read.docx.intake;

import java.util.Objects;

/**
 * Something that was read otherwise than it stands in the file, or left alone (ghi chú khi đọc),
 * such as tracked changes, of which the final text was taken. A note is no error: what was read is
 * whole but for what the note says.
 *
 * @param kind what is noted
 * @param place where
 * @param detail what exactly, in one English sentence, such as {@code "Deleted text is left out,
 *     inserted text is taken."}
 */
public record ReadingNote(Kind kind, WordPlace place, String detail) {

  /** What is noted. */
  public enum Kind {
    /** Changes are tracked; the final text was taken: insertions in, deletions out. */
    TRACKED_CHANGES,
    /** The file is digitally signed; the signature was not looked at. */
    SIGNED,
    /** The file has macros; they were not looked at. */
    MACROS,
    /** An embedded file, object or control; it was not opened. */
    EMBEDDED_OBJECT,
    /** A part lies outside the file, such as a linked picture or template; it was not followed. */
    EXTERNAL_PART,
    /** The file is strict Office Open XML; it was read like the usual form. */
    STRICT_FORM,
    /** A part has another content type than its content. */
    CONTENT_TYPE,
    /** A part that is named is not there; it was read as if it were empty. */
    MISSING_PART,
    /** A part is no well-formed XML; what stands before the fault was read. */
    BROKEN_PART,
    /** A style, list or note that is named is not defined. */
    UNDEFINED,
    /** Styles that rest on each other in a circle; the circle was cut. */
    CIRCULAR_STYLES,
    /** Content that may have words and is not read: another document inside, an unknown form. */
    NOT_READ
  }

  /** Refuses null. */
  public ReadingNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(detail, "detail");
  }
}
