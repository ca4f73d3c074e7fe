package org.congvan.text.check;

import java.util.Objects;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The check that a required piece of text passes at birth, such as the subject of a dispatch.
 *
 * <p>What comes out is in NFC with look-alikes of Đ replaced ({@link VietnameseText#normalize}) and
 * without white space at its ends, so that equal texts are equal strings wherever they came from.
 */
public final class RequiredText {

  private RequiredText() {}

  /**
   * Returns the text normalised and stripped.
   *
   * @param value the text as given
   * @param name what the text is, in the words of the message, such as {@code "Subject"}
   * @return the normalised text, never blank
   * @throws IllegalArgumentException if the text is blank
   */
  public static String of(String value, String name) {
    String text = VietnameseText.normalize(Objects.requireNonNull(value, name)).strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          name + " must not be blank: \"" + value + "\"; leave the part out if there is none");
    }
    return text;
  }

  /**
   * Returns the text of a part that may be missing, normalised and stripped.
   *
   * @param value the text as given; null where there is none
   * @param name what the text is, in the words of the message
   * @return the normalised text, never blank; null where there is none
   * @throws IllegalArgumentException if a text that is given is blank
   */
  public static @Nullable String ofNullable(@Nullable String value, String name) {
    return value == null ? null : of(value, name);
  }
}
