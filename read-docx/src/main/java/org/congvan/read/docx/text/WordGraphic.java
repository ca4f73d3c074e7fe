package org.congvan.read.docx.text;

import java.util.List;
import java.util.Objects;
import org.congvan.layout.Length;
import org.congvan.read.docx.intake.WordPlace;

/**
 * A chart or diagram, whose words and figures stand in a part of their own (biểu đồ, sơ đồ).
 *
 * @param place where its anchor is
 * @param kind what it is
 * @param part the part with its content, such as {@code word/charts/chart1.xml}; empty where it is
 *     not there
 * @param description the words for those who cannot see it; empty for none
 * @param width its width on the page
 * @param height its height on the page
 * @param words its words and figures in the order of the part: titles, names of series, categories,
 *     values
 */
public record WordGraphic(
    WordPlace place,
    Kind kind,
    String part,
    String description,
    Length width,
    Length height,
    List<String> words)
    implements WordInline {

  /** What a graphic is. */
  public enum Kind {
    /** A chart (biểu đồ). */
    CHART,
    /** A diagram, SmartArt (sơ đồ). */
    DIAGRAM
  }

  /** Copies the list. */
  public WordGraphic {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(width, "width");
    Objects.requireNonNull(height, "height");
    words = List.copyOf(words);
  }
}
