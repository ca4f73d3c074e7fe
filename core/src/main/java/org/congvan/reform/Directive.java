package org.congvan.reform;

import java.util.List;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.reference.LegalReference;

/**
 * A piece of direction or steering (công tác chỉ đạo, điều hành), such as the plan that was issued:
 * "… đã xây dựng và ban hành Kế hoạch … (Số 07/KH-SKHCN ngày 13/02/2019)".
 *
 * @param text what was directed, in the report's words; not empty
 */
public record Directive(List<Inline> text) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no text
   */
  public Directive {
    text = Statement.require(text, "Directive");
  }

  /**
   * Makes a directive.
   *
   * @param text what was directed
   * @return the directive
   */
  public static Directive of(Inline... text) {
    return new Directive(List.of(text));
  }

  /**
   * Returns the documents that the text cites, such as the plan that was issued.
   *
   * @return the references in the order of the text; may be empty
   */
  public List<LegalReference> documents() {
    return text.stream()
        .filter(Citation.class::isInstance)
        .map(inline -> ((Citation) inline).reference())
        .toList();
  }
}
