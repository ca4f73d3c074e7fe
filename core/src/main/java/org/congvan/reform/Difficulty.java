package org.congvan.reform;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Inline;
import org.congvan.body.Text;

/**
 * What hindered the work (khó khăn, hạn chế), such as a lack of money for communication.
 *
 * @param text what hindered, in the report's words, with its cause where the sentence gives one;
 *     not empty
 * @param areas the reform areas it touches; empty where the report does not say
 */
public record Difficulty(List<Inline> text, List<ReformArea> areas) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no text
   */
  public Difficulty {
    text = Statement.require(text, "Difficulty");
    areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
  }

  /**
   * Makes a difficulty of plain text.
   *
   * @param text what hindered
   * @return the difficulty
   */
  public static Difficulty of(String text) {
    return new Difficulty(List.of(Text.of(text)), List.of());
  }

  /**
   * Returns this difficulty with other words.
   *
   * @param newText what hindered, in the report's words, with its cause where the sentence gives
   *     one; not empty
   * @return the changed copy
   * @throws IllegalArgumentException if there is no text
   */
  public Difficulty withText(List<Inline> newText) {
    return new Difficulty(newText, areas);
  }

  /**
   * Returns this difficulty with areas.
   *
   * @param newAreas the reform areas it touches; empty where the report does not say
   * @return the changed copy
   */
  public Difficulty withAreas(List<ReformArea> newAreas) {
    return new Difficulty(text, newAreas);
  }
}
