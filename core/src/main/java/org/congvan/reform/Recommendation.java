package org.congvan.reform;

import java.util.List;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * What the agency asks for or proposes (kiến nghị, đề xuất), such as "Bố trí kinh phí thường xuyên
 * …".
 *
 * @param text what is asked for, in the report's words; not empty
 * @param addressedTo whom it is asked of; null where it is the report's addressee
 */
public record Recommendation(List<Inline> text, @Nullable String addressedTo) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no text or an addressee that is given is blank
   */
  public Recommendation {
    text = Statement.require(text, "Recommendation");
    addressedTo = RequiredText.ofNullable(addressedTo, "Addressee of a recommendation");
  }

  /**
   * Makes a recommendation of plain text to the report's addressee.
   *
   * @param text what is asked for
   * @return the recommendation
   */
  public static Recommendation of(String text) {
    return new Recommendation(List.of(Text.of(text)), null);
  }

  /**
   * Returns this recommendation with other words.
   *
   * @param newText what is asked for, in the report's words; not empty
   * @return the changed copy
   * @throws IllegalArgumentException if there is no text
   */
  public Recommendation withText(List<Inline> newText) {
    return new Recommendation(newText, addressedTo);
  }

  /**
   * Returns this recommendation with an addressee.
   *
   * @param newAddressedTo whom it is asked of; null where it is the report's addressee
   * @return the changed copy
   * @throws IllegalArgumentException if the addressee is blank
   */
  public Recommendation withAddressedTo(@Nullable String newAddressedTo) {
    return new Recommendation(text, newAddressedTo);
  }
}
