package org.congvan.read.docx.text;

/** Pages that may have a header and footer of their own, such as {@link #FIRST}. */
public enum PageKind {
  /** The first page of a section. */
  FIRST,
  /** Pages with even numbers. */
  EVEN,
  /** All others. */
  DEFAULT
}
