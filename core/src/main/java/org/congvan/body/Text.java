package org.congvan.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.congvan.text.VietnameseText;

/**
 * Plain or emphasised text, such as {@code Trên đây là báo cáo …}; spaces at its ends are kept.
 *
 * @param text the words, kept in NFC; not empty
 * @param emphasis how they stand out, in the order of {@link Emphasis}; usually empty
 */
public record Text(String text, Set<Emphasis> emphasis) implements Inline {

  /**
   * Normalises the words.
   *
   * @throws IllegalArgumentException if the text is empty or both above and below the line
   */
  public Text {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(emphasis, "emphasis");
    text = VietnameseText.normalize(text);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("Text must not be empty; leave the inline out");
    }
    emphasis = emphasis.isEmpty() ? Collections.emptySet() : ordered(text, emphasis);
  }

  private static Set<Emphasis> ordered(String text, Set<Emphasis> emphasis) {
    EnumSet<Emphasis> ordered = EnumSet.copyOf(emphasis);
    if (ordered.contains(Emphasis.SUPERSCRIPT) && ordered.contains(Emphasis.SUBSCRIPT)) {
      throw new IllegalArgumentException(
          "Text must not be above and below the line at once: \""
              + text
              + "\", emphasis "
              + ordered
              + "; expected SUPERSCRIPT or SUBSCRIPT");
    }
    return Collections.unmodifiableSet(ordered);
  }

  /**
   * Makes text without emphasis.
   *
   * @param text the words
   * @return the inline
   */
  public static Text of(String text) {
    return new Text(text, Set.of());
  }

  /**
   * Makes bold text.
   *
   * @param text the words
   * @return the inline
   */
  public static Text bold(String text) {
    return new Text(text, Set.of(Emphasis.BOLD));
  }

  /**
   * Makes italic text.
   *
   * @param text the words
   * @return the inline
   */
  public static Text italic(String text) {
    return new Text(text, Set.of(Emphasis.ITALIC));
  }

  /**
   * Makes text above the line.
   *
   * @param text the words, such as the 2 of m²
   * @return the inline
   */
  public static Text superscript(String text) {
    return new Text(text, Set.of(Emphasis.SUPERSCRIPT));
  }

  /**
   * Makes text below the line.
   *
   * @param text the words, such as the 2 of CO₂
   * @return the inline
   */
  public static Text subscript(String text) {
    return new Text(text, Set.of(Emphasis.SUBSCRIPT));
  }

  /**
   * Returns this text with other words.
   *
   * @param newText the words, kept in NFC; not empty
   * @return the changed copy
   */
  public Text withText(String newText) {
    return new Text(newText, emphasis);
  }

  /**
   * Returns this text with another emphasis.
   *
   * @param newEmphasis how they stand out, in the order of {@link Emphasis}; usually empty
   * @return the changed copy
   */
  public Text withEmphasis(Set<Emphasis> newEmphasis) {
    return new Text(text, newEmphasis);
  }
}
