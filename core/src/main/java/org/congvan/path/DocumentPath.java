package org.congvan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document (vị trí trong văn bản), such as {@code
 * content.activities[3].counts[0].value}: the accessors of records from the document on, and
 * positions in lists, counted from 0. Findings, refusals of renderers, errors of JSON and lines of
 * a page name their place by one. Immutable.
 *
 * <p>The order of paths is that of reading: a part before what is inside it, components as their
 * records declare them, positions by number.
 */
public final class DocumentPath implements Comparable<DocumentPath> {

  /** The document as a whole; printed as the empty text. */
  public static final DocumentPath ROOT = new DocumentPath(null, "", -1);

  private static final int USUAL_LENGTH = 48;

  private final @Nullable DocumentPath parent;
  private final String name;
  private final int index;
  private final int depth;
  private final int hash;

  /** A path ends in a name, or in an index where the name is empty. */
  private DocumentPath(@Nullable DocumentPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hash = parent == null ? 0 : parent.hash * 31 + name.hashCode() + index;
  }

  /**
   * Makes a path of components.
   *
   * @param names the names of components, from the document on
   * @return the path, such as {@code header.code}
   * @throws IllegalArgumentException if a name is empty
   */
  public static DocumentPath of(String... names) {
    DocumentPath path = ROOT;
    for (String name : names) {
      path = path.child(name);
    }
    return path;
  }

  /**
   * Reads a path.
   *
   * @param text the path as {@link #toString} prints it; empty for the whole document
   * @return the path
   * @throws DocumentFormatException if the text is not a path
   */
  public static DocumentPath parse(String text) {
    DocumentPath path = ROOT;
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("[\"", at)) {
        StringBuilder name = new StringBuilder();
        at = quoted(text, at + 2, name);
        path = path.child(name.toString());
      } else if (text.charAt(at) == '[') {
        int close = text.indexOf(']', at);
        path = path.item(position(text, at + 1, close));
        at = close + 1;
      } else {
        if (at > 0 && text.charAt(at) != '.') {
          throw refused(text);
        }
        int from = at > 0 ? at + 1 : at;
        at = from;
        while (at < text.length() && isPlain(text.charAt(at))) {
          at++;
        }
        if (at == from) {
          throw refused(text);
        }
        path = path.child(text.substring(from, at));
      }
    }
    return path;
  }

  /** Reads a name up to its closing quote and bracket; returns where they end. */
  private static int quoted(String text, int from, StringBuilder name) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 1 : 0;
      if (at == text.length()) {
        throw refused(text);
      }
      name.append(text.charAt(at++));
    }
    if (name.isEmpty() || !text.startsWith("\"]", at)) {
      throw refused(text);
    }
    return at + 2;
  }

  private static boolean isPlain(String name) {
    int plain = 0;
    while (plain < name.length() && isPlain(name.charAt(plain))) {
      plain++;
    }
    return plain == name.length();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$';
  }

  private static int position(String text, int from, int to) {
    boolean number = to > from && to - from < 10 && (text.charAt(from) != '0' || to == from + 1);
    for (int i = from; number && i < to; i++) {
      number = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (!number) {
      throw refused(text);
    }
    return Integer.parseInt(text, from, to, 10);
  }

  private static DocumentFormatException refused(String text) {
    return DocumentFormatException.cannotRead(
        "path", text, "names and positions, such as addressees[1].name");
  }

  /**
   * Returns the path of a component of the record here.
   *
   * @param component the component's name, such as {@code "code"}
   * @return the longer path
   * @throws IllegalArgumentException if the name is empty
   */
  public DocumentPath child(String component) {
    if (component.isEmpty()) {
      throw new IllegalArgumentException(
          "Component in a path must have a name, such as code; after \"" + this + "\"");
    }
    return new DocumentPath(this, component, -1);
  }

  /**
   * Returns the path of an item of the list here.
   *
   * @param position the position, counted from 0
   * @return the longer path
   * @throws IllegalArgumentException if the position is negative
   */
  public DocumentPath item(int position) {
    if (position < 0) {
      throw new IllegalArgumentException(
          "Position in a path must be 0 or more: " + position + " after " + this);
    }
    return new DocumentPath(this, "", position);
  }

  /**
   * Returns a path that goes on from here.
   *
   * @param onward where to from here
   * @return this path and then the other
   */
  public DocumentPath append(DocumentPath onward) {
    if (depth == 0) {
      return onward;
    }
    DocumentPath path = this;
    for (DocumentPath each : onward.fromRoot()) {
      path = path.step(each);
    }
    return path;
  }

  /**
   * Returns the path of the same component or item elsewhere.
   *
   * @param whole what it is part of there
   * @return the other path and then this one's last step; the other path where this is the whole
   *     document
   */
  public DocumentPath movedTo(DocumentPath whole) {
    return parent == null ? whole : whole.step(this);
  }

  /**
   * Returns the path of what this place is part of.
   *
   * @return the path without its last step; null for the whole document
   */
  public @Nullable DocumentPath parent() {
    return parent;
  }

  /**
   * Returns whether the first step is to a component, as all are from a document on.
   *
   * @return false for a path to an item of a list first, and for the whole document
   */
  public boolean beginsWithComponent() {
    return depth > 0 && upTo(1).index < 0;
  }

  /**
   * Returns the steps from the document to this place.
   *
   * @return the steps; empty for the whole document
   */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>(depth);
    for (DocumentPath each : fromRoot()) {
      steps.add(each.index < 0 ? new Step.Component(each.name) : new Step.Item(each.index));
    }
    return List.copyOf(steps);
  }

  /** One step of a path. */
  public sealed interface Step {

    /**
     * To a component of a record (thành phần), such as {@code code}.
     *
     * @param name the component's name
     */
    record Component(String name) implements Step {
      /** Refuses null. */
      public Component {
        Objects.requireNonNull(name, "name");
      }
    }

    /**
     * To an item of a list (phần tử), such as {@code [1]}.
     *
     * @param position the position, counted from 0
     */
    record Item(int position) implements Step {}
  }

  /** Returns a path that takes the last step of another from here. */
  private DocumentPath step(DocumentPath last) {
    return new DocumentPath(this, last.name, last.index);
  }

  private DocumentPath[] fromRoot() {
    DocumentPath[] paths = new DocumentPath[depth];
    for (DocumentPath each = this; each != null && each.depth > 0; each = each.parent) {
      paths[each.depth - 1] = each;
    }
    return paths;
  }

  /**
   * Compares in the order of reading.
   *
   * @param other the other path
   * @return below, at or above 0 as this place comes before, is, or comes after the other
   */
  @Override
  public int compareTo(DocumentPath other) {
    DocumentPath a = upTo(other.depth);
    DocumentPath b = other.upTo(depth);
    DocumentPath first = a;
    DocumentPath second = b;
    // The steps that differ nearest to the document decide.
    while (a != b && a != null && b != null) {
      if (a.index != b.index || !a.name.equals(b.name)) {
        first = a;
        second = b;
      }
      a = a.parent;
      b = b.parent;
    }
    int result = Integer.compare(first.index, second.index);
    result = result == 0 ? ReadingOrder.compare(first.name, second.name) : result;
    return result == 0 ? Integer.compare(depth, other.depth) : result;
  }

  /** This path, or what it is part of that has no more steps than some. */
  private DocumentPath upTo(int steps) {
    DocumentPath path = this;
    while (path.depth > steps && path.parent != null) {
      path = path.parent;
    }
    return path;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof DocumentPath path) || path.hash != hash || path.depth != depth) {
      return false;
    }
    DocumentPath a = this;
    DocumentPath b = path;
    while (a != b && a != null && b != null) {
      if (a.index != b.index || !a.name.equals(b.name)) {
        return false;
      }
      a = a.parent;
      b = b.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * Prints the path. A name that is more than letters, digits, {@code _} and {@code $}, as fields
   * of a host's own block may be, is put in brackets and quotes.
   *
   * @return such as {@code addressees[1].name}; empty for the whole document
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(USUAL_LENGTH);
    for (DocumentPath each : fromRoot()) {
      if (each.index >= 0) {
        text.append('[').append(each.index).append(']');
      } else if (isPlain(each.name)) {
        text.append(text.isEmpty() ? "" : ".").append(each.name);
      } else {
        String escaped = each.name.replace("\\", "\\\\").replace("\"", "\\\"");
        text.append("[\"").append(escaped).append("\"]");
      }
    }
    return text.toString();
  }
}
