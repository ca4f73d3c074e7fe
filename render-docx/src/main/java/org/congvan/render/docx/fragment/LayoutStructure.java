package org.congvan.render.docx.fragment;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;

/**
 * What the fragments of a layout are made for: all that they depend on but its measures, its paper
 * and its typeface. Layouts of one structure share their fragments; only the numbers filled in
 * differ.
 *
 * @param pageNumberPlace in which margin the page number is
 * @param pageNumberAlignment where in that margin
 * @param styles the look of every component
 */
public record LayoutStructure(
    PageNumbering.Place pageNumberPlace,
    Alignment pageNumberAlignment,
    Map<Component, Look> styles) {

  /**
   * How a component is set but for its measures.
   *
   * @param bold whether the letters are bold
   * @param italic whether the letters are italic
   * @param alignment how the lines are aligned
   * @param indented whether the first line is indented
   * @param boxed whether there is a frame around the text
   * @param overlined whether the style draws a line above the text; lines of other components than
   *     the contact details are drawn where they are written
   */
  public record Look(
      boolean bold,
      boolean italic,
      Alignment alignment,
      boolean indented,
      boolean boxed,
      boolean overlined) {}

  /** Copies the map. */
  public LayoutStructure {
    styles = Map.copyOf(styles);
  }

  /**
   * Returns the structure of a layout.
   *
   * @param layout the layout
   * @return its structure
   */
  public static LayoutStructure of(PageLayout layout) {
    Map<Component, Look> styles = new EnumMap<>(Component.class);
    layout.styles().forEach((component, style) -> styles.put(component, look(component, style)));
    return new LayoutStructure(
        layout.pageNumbering().place(), layout.pageNumbering().alignment(), styles);
  }

  private static Look look(Component component, ComponentStyle style) {
    return new Look(
        style.bold(),
        style.italic(),
        style.alignment(),
        style.firstLineIndented(),
        style.boxed(),
        component == Component.CONTACT && style.rule() != null);
  }

  /**
   * Returns what differs from another structure.
   *
   * @param other the other structure
   * @return the components that look otherwise, in the order of the page, {@link
   *     Component#PAGE_NUMBER} for its place too; empty if the two are equal
   */
  public Set<Component> differences(LayoutStructure other) {
    Set<Component> differences = new LinkedHashSet<>();
    for (Component component : Component.values()) {
      if (!look(component).equals(other.look(component))) {
        differences.add(component);
      }
    }
    if (pageNumberPlace != other.pageNumberPlace
        || pageNumberAlignment != other.pageNumberAlignment) {
      differences.add(Component.PAGE_NUMBER);
    }
    return differences;
  }

  private Look look(Component component) {
    return Objects.requireNonNull(styles.get(component));
  }
}
