package org.congvan.reform;

import java.util.List;
import java.util.Objects;
import org.congvan.body.Paragraph;
import org.congvan.text.check.RequiredText;

/**
 * One numbered part of a report's outline, such as {@code I. Công tác chỉ đạo, điều hành}: its
 * title, how its records are set out, and the running text around them.
 *
 * @param title the title without its number; not blank
 * @param itemStyle how the records are set out
 * @param lead paragraphs before the records; usually empty
 * @param conclusion paragraphs after the records; usually empty
 */
public record OutlinePart(
    String title, ItemStyle itemStyle, List<Paragraph> lead, List<Paragraph> conclusion) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the title is blank
   */
  public OutlinePart {
    title = RequiredText.of(title, "Title of an outline part");
    Objects.requireNonNull(itemStyle, "itemStyle");
    lead = List.copyOf(Objects.requireNonNull(lead, "lead"));
    conclusion = List.copyOf(Objects.requireNonNull(conclusion, "conclusion"));
  }

  /**
   * Makes a part without running text of its own.
   *
   * @param title the title without its number
   * @param itemStyle how the records are set out
   * @return the part
   */
  public static OutlinePart of(String title, ItemStyle itemStyle) {
    return new OutlinePart(title, itemStyle, List.of(), List.of());
  }

  /**
   * Returns this part with another title.
   *
   * @param newTitle the title without its number; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the title is blank
   */
  public OutlinePart withTitle(String newTitle) {
    return new OutlinePart(newTitle, itemStyle, lead, conclusion);
  }

  /**
   * Returns this part with its records set out in another way.
   *
   * @param newItemStyle how the records are set out
   * @return the changed copy
   */
  public OutlinePart withItemStyle(ItemStyle newItemStyle) {
    return new OutlinePart(title, newItemStyle, lead, conclusion);
  }

  /**
   * Returns this part with paragraphs before its records.
   *
   * @param newLead paragraphs before the records; usually empty
   * @return the changed copy
   */
  public OutlinePart withLead(List<Paragraph> newLead) {
    return new OutlinePart(title, itemStyle, newLead, conclusion);
  }

  /**
   * Returns this part with paragraphs before its records.
   *
   * @param newLead the paragraphs
   * @return the changed copy
   */
  public OutlinePart withLead(Paragraph... newLead) {
    return withLead(List.of(newLead));
  }

  /**
   * Returns this part with paragraphs after its records.
   *
   * @param newConclusion paragraphs after the records; usually empty
   * @return the changed copy
   */
  public OutlinePart withConclusion(List<Paragraph> newConclusion) {
    return new OutlinePart(title, itemStyle, lead, newConclusion);
  }

  /**
   * Returns this part with paragraphs after its records.
   *
   * @param newConclusion the paragraphs
   * @return the changed copy
   */
  public OutlinePart withConclusion(Paragraph... newConclusion) {
    return withConclusion(List.of(newConclusion));
  }
}
