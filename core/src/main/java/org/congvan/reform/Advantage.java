package org.congvan.reform;

import java.util.List;
import org.congvan.body.Inline;
import org.congvan.body.Text;

/**
 * What helped the work (thuận lợi), such as the attention that the head of the agency gave it.
 *
 * @param text what helped, in the report's words; not empty
 */
public record Advantage(List<Inline> text) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no text
   */
  public Advantage {
    text = Statement.require(text, "Advantage");
  }

  /**
   * Makes an advantage of plain text.
   *
   * @param text what helped
   * @return the advantage
   */
  public static Advantage of(String text) {
    return new Advantage(List.of(Text.of(text)));
  }
}
