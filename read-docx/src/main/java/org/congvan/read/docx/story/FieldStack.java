package org.congvan.read.docx.story;

import java.util.ArrayDeque;
import java.util.Deque;
import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordLink;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open, from the outermost to the innermost. A field has an instruction and,
 * after a separator, a result; what stands in the instruction of a field around it is not shown.
 */
final class FieldStack {

  private final Deque<Open> open = new ArrayDeque<>();

  /** A field that is open. */
  private static final class Open {
    private final StringBuilder instruction = new StringBuilder();
    private final boolean unseen;
    private final @Nullable WordLink outerLink;
    private @Nullable WordField field;
    private @Nullable WordLink link;
    private boolean shown;

    Open(boolean unseen, @Nullable WordLink outerLink) {
      this.unseen = unseen;
      this.outerLink = outerLink;
      this.link = outerLink;
    }
  }

  void begin() {
    Open outer = open.peek();
    boolean unseen = outer != null && (outer.unseen || outer.field == null);
    open.push(new Open(unseen, outer == null ? null : outer.link));
  }

  /** A field in one element. */
  void begin(String instruction) {
    begin();
    instruct(instruction);
    separate();
  }

  void instruct(String text) {
    Open inner = open.peek();
    if (inner != null && inner.field == null) {
      inner.instruction.append(text);
    }
  }

  void separate() {
    Open inner = open.peek();
    if (inner != null && inner.field == null) {
      WordField field = new WordField(inner.instruction.toString());
      inner.field = field;
      WordLink own = field.type().equals("HYPERLINK") ? LinkField.read(field) : null;
      inner.link = own == null ? inner.outerLink : own;
    }
  }

  /** Ends the innermost field: a field whose result had no text is returned, to be seen. */
  @Nullable WordField end() {
    separate();
    Open inner = open.poll();
    Open outer = open.peek();
    if (outer != null) {
      outer.shown = true;
    }
    return inner == null || inner.shown || inner.unseen ? null : inner.field;
  }

  /** Whether text is in the instruction of a field that is not the innermost one. */
  boolean isUnseen() {
    Open inner = open.peek();
    return inner != null && inner.unseen;
  }

  /** The innermost field in whose result text stands; null for none. */
  @Nullable WordField field() {
    Open inner = open.peek();
    if (inner == null) {
      return null;
    }
    inner.shown = true;
    return inner.field;
  }

  /** Where a field around the text leads; null if no field does. */
  @Nullable WordLink link() {
    Open inner = open.peek();
    return inner == null ? null : inner.link;
  }
}
