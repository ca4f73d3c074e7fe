package org.congvan.requirement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.rule.RuleId;
import org.congvan.text.check.RequiredText;

/**
 * A sentence of a regulation that demands something (yêu cầu), such as the first of Phụ lục I, Phần
 * I, II.5.b, and what judges it.
 *
 * @param location where it stands, such as {@code "Phụ lục I, Phần I, II.5.b"}
 * @param sentence which sentence of that place it is, counted from 1
 * @param words the sentence of the regulation
 * @param rules the rules that judge it
 * @param forms the checks of form that measure it in a file, such as {@code size.MOTTO}; {@code
 *     letters.MOTTO} means size, weight, slope and case
 * @param components it applies only to documents that have one of these; empty if to all
 * @param reason why a program cannot judge it or a part of it, in Vietnamese; empty where nothing
 *     is said
 */
public record Requirement(
    String location,
    int sentence,
    String words,
    List<RuleId> rules,
    List<String> forms,
    Set<Component> components,
    String reason) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if place or words are blank, or the number is below 1
   */
  public Requirement {
    location = RequiredText.of(location, "Location of a requirement");
    words = RequiredText.of(words, "Words of a requirement");
    if (sentence < 1) {
      throw new IllegalArgumentException(
          "Sentence of a requirement must be 1 or more: " + sentence + "; expected such as 2");
    }
    rules = List.copyOf(rules);
    forms = List.copyOf(forms);
    components =
        Collections.unmodifiableSet(
            components.isEmpty() ? EnumSet.noneOf(Component.class) : EnumSet.copyOf(components));
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Returns the stable name in reports.
   *
   * @return such as {@code "Phụ lục I, Phần I, II.5.b #2"}
   */
  public String id() {
    return location + " #" + sentence;
  }
}
