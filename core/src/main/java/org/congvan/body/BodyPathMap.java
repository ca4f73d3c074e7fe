package org.congvan.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.path.DocumentPath;

/**
 * Where the parts of a body come from (nguồn của các phần trong nội dung): the paragraph at {@code
 * blocks[2].blocks[0]} of a report's body is its record {@code activities[3]}. So whoever reads the
 * body, such as a rule or a renderer, names the place that a person can change. Immutable.
 */
public final class BodyPathMap {

  private static final String INLINES = "inlines";

  private static final BodyPathMap SAME = new BodyPathMap(DocumentPath.ROOT, true, Map.of());

  private final DocumentPath content;
  private final boolean same;
  private final Map<DocumentPath, Source> byPlace;

  private BodyPathMap(DocumentPath content, boolean same, Map<DocumentPath, Source> byPlace) {
    this.content = content;
    this.same = same;
    this.byPlace = byPlace;
  }

  /** What a place in the body comes from. */
  private record Source(DocumentPath path, Kind kind) {

    /** What a part of it that has no entry of its own comes from. */
    Source inside(DocumentPath place, DocumentPath whole) {
      return switch (kind) {
        case TEXT -> this;
        case RECORD ->
            place.equals(whole.child(INLINES))
                ? new Source(path.child("text"), Kind.PART)
                : new Source(place.movedTo(path), Kind.PART);
        case PART -> new Source(place.movedTo(path), Kind.PART);
      };
    }
  }

  private enum Kind {
    /** What is inside comes from inside the source, by the same names. */
    PART,
    /** What is inside comes from the source as a whole. */
    TEXT,
    /** The inlines come from the component {@code text}. */
    RECORD
  }

  /**
   * Returns the map of a body that is itself the content.
   *
   * @return a map in which each part comes from itself
   */
  public static BodyPathMap same() {
    return SAME;
  }

  /**
   * Returns the map of a body that is written for a part of the content as a whole.
   *
   * @param source the part
   * @return a map in which everything comes from that part
   */
  public static BodyPathMap wholly(DocumentPath source) {
    return builder().text(DocumentPath.ROOT, source).build();
  }

  /**
   * Begins a map in which parts come from the content's method {@code body}, unless said otherwise.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns this map with paths from the document.
   *
   * @param newContent where the content is, such as {@code content} or {@code
   *     attachments[0].content}
   * @return the changed copy
   */
  public BodyPathMap under(DocumentPath newContent) {
    return new BodyPathMap(Objects.requireNonNull(newContent, "newContent"), same, byPlace);
  }

  /**
   * Returns the path of the body, from which the places in it go on.
   *
   * @return such as {@code content} for a free body
   */
  public DocumentPath root() {
    return same ? content : DocumentPath.ROOT;
  }

  /**
   * Returns where a part of the body comes from.
   *
   * @param place the part, by a path that goes on from {@link #root}
   * @return the path of what it comes from
   */
  public DocumentPath of(DocumentPath place) {
    return same ? place : content.append(sourceOf(place).path());
  }

  private Source sourceOf(DocumentPath place) {
    Source known = byPlace.get(place);
    if (known != null) {
      return known;
    }
    DocumentPath whole = place.parent();
    if (whole == null) {
      return new Source(DocumentPath.of("body"), Kind.PART);
    }
    return sourceOf(whole).inside(place, whole);
  }

  /** Collects the entries of a map; not thread-safe. */
  public static final class Builder {

    private final Map<DocumentPath, Source> byPlace = new HashMap<>();

    private Builder() {}

    /**
     * Says what a part of the body comes from; what is inside the part comes from inside that.
     *
     * @param place the part, from the body on, such as {@code blocks[0].inlines}
     * @param source the part of the content, from the content on, such as {@code
     *     directives[0].text}
     * @return this builder
     */
    public Builder put(DocumentPath place, DocumentPath source) {
      return add(place, new Source(Objects.requireNonNull(source, "source"), Kind.PART));
    }

    /**
     * Says what a paragraph or an item of a list comes from, whose inlines are the record's {@code
     * text}.
     *
     * @param place the part, from the body on, such as {@code blocks[0]}
     * @param source the record, from the content on, such as {@code directives[0]}
     * @return this builder
     */
    public Builder record(DocumentPath place, DocumentPath source) {
      return add(place, new Source(Objects.requireNonNull(source, "source"), Kind.RECORD));
    }

    /**
     * Says what a part of the body comes from as a whole, such as a heading from a title.
     *
     * @param place the part, from the body on, such as {@code blocks[0].heading}
     * @param source the text of the content, from the content on
     * @return this builder
     */
    public Builder text(DocumentPath place, DocumentPath source) {
      return add(place, new Source(Objects.requireNonNull(source, "source"), Kind.TEXT));
    }

    private Builder add(DocumentPath place, Source source) {
      byPlace.put(Objects.requireNonNull(place, "place"), source);
      return this;
    }

    /**
     * Makes the map.
     *
     * @return the map, with paths from the content on
     */
    public BodyPathMap build() {
      return new BodyPathMap(DocumentPath.ROOT, false, Map.copyOf(byPlace));
    }
  }
}
