package org.congvan.render.pdf.draw;

import java.util.IdentityHashMap;
import java.util.Map;
import org.congvan.render.pdf.set.Anchor;
import org.congvan.render.pdf.set.Note;
import org.congvan.render.pdf.set.Span;
import org.congvan.render.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which tag the spans of a paragraph belong to: its own, or that of a link or a footnote's number.
 */
public final class SpanTags {

  /** For what belongs to nothing, such as a page number. */
  public static final SpanTags ARTIFACT = new SpanTags(null, null);

  private final @Nullable Tag paragraph;
  private final @Nullable Tag label;
  private final Map<Object, Tag> inside = new IdentityHashMap<>();

  private SpanTags(@Nullable Tag paragraph, @Nullable Tag label) {
    this.paragraph = paragraph;
    this.label = label;
  }

  /**
   * Makes the tags of a paragraph.
   *
   * @param paragraph its own tag
   * @return the tags
   */
  public static SpanTags of(Tag paragraph) {
    return new SpanTags(paragraph, null);
  }

  /**
   * Makes the tags of an item of a list, whose first words are its mark.
   *
   * @param label the tag of the mark
   * @param body the tag of the other words
   * @return the tags
   */
  public static SpanTags item(Tag label, Tag body) {
    return new SpanTags(body, label);
  }

  @Nullable Tag of(Span span, boolean firstLine) {
    if (label != null && firstLine && span.start() == 0) {
      return label;
    }
    return of(span);
  }

  private @Nullable Tag of(Span span) {
    Tag own = paragraph;
    if (own == null) {
      return null;
    } else if (span.source() instanceof Anchor anchor) {
      return inside.computeIfAbsent(anchor, each -> own.inside("Link"));
    } else if (span.source() instanceof Note note) {
      return inside.computeIfAbsent(note, each -> own.inside("Reference"));
    }
    return own;
  }
}
