package org.congvan.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.congvan.path.DocumentPath;

/**
 * Where the parts of a body come from (nguồn của các phần trong nội dung): the paragraph at {@code
 * blocks[2].blocks[0]} of a report's body is its record {@code activities[3]}. So whoever reads the
 * body, such as a rule or a renderer, names the place that a person can change. Immutable.
 */
public final class BodyPathMap {

  private static final BodyPathMap SAME =
      new BodyPathMap(DocumentPath.ROOT, true, UnaryOperator.identity());

  private final DocumentPath content;
  private final boolean same;
  private final UnaryOperator<DocumentPath> sources;

  private BodyPathMap(DocumentPath content, boolean same, UnaryOperator<DocumentPath> sources) {
    this.content = content;
    this.same = same;
    this.sources = sources;
  }

  /** What a place in the body comes from; what is inside a text comes from that text. */
  private record Source(DocumentPath path, boolean text) {}

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
   * Returns a map that works out what a place comes from each time it is asked, for content that
   * knows where it set its records out: most bodies are never asked, and others about few places.
   *
   * @param sources gives the part of the content that a place of the body comes from, both by paths
   *     from there on; the same at every call, and from any thread
   * @return the map
   */
  public static BodyPathMap workedOut(UnaryOperator<DocumentPath> sources) {
    return new BodyPathMap(DocumentPath.ROOT, false, Objects.requireNonNull(sources, "sources"));
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
    return new BodyPathMap(Objects.requireNonNull(newContent, "newContent"), same, sources);
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
    return same ? place : content.append(sources.apply(place));
  }

  private static Source sourceOf(DocumentPath place, Map<DocumentPath, Source> byPlace) {
    Source known = byPlace.get(place);
    if (known != null) {
      return known;
    }
    DocumentPath whole = place.parent();
    if (whole == null) {
      return new Source(DocumentPath.of("body"), false);
    }
    Source around = sourceOf(whole, byPlace);
    return around.text() ? around : new Source(place.movedTo(around.path()), false);
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
      return add(place, new Source(Objects.requireNonNull(source, "source"), false));
    }

    /**
     * Says what a part of the body comes from as a whole, such as a heading from a title.
     *
     * @param place the part, from the body on, such as {@code blocks[0].heading}
     * @param source the text of the content, from the content on
     * @return this builder
     */
    public Builder text(DocumentPath place, DocumentPath source) {
      return add(place, new Source(Objects.requireNonNull(source, "source"), true));
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
      Map<DocumentPath, Source> known = Map.copyOf(byPlace);
      return workedOut(place -> sourceOf(place, known).path());
    }
  }
}
