package org.congvan.render.docx.fragment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.PageLayout;
import org.congvan.layout.PageNumbering;
import org.jspecify.annotations.Nullable;

/**
 * What the fragments of a layout are made for: all that they depend on but its measures, its paper
 * and its typeface. Layouts of one structure share their fragments; only what is filled in differs.
 *
 * <p>Not a record: the first comparison of records would make the first document wait.
 */
public final class LayoutStructure {

  /** A trait of a component's style, such as {@code BOLD}. */
  private enum Trait {
    BOLD,
    ITALIC,
    CENTRED,
    RIGHT,
    JUSTIFIED,
    INDENTED,
    BOXED,
    /** Other components than the contact details have their lines drawn where they are written. */
    OVERLINED
  }

  private final PageNumbering.Place pageNumberPlace;
  private final Alignment pageNumberAlignment;
  private final Map<Component, Set<Trait>> styles;

  private LayoutStructure(PageLayout layout) {
    this.pageNumberPlace = layout.pageNumbering().place();
    this.pageNumberAlignment = layout.pageNumbering().alignment();
    this.styles = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      styles.put(component, traits(component, layout.style(component)));
    }
  }

  /**
   * Returns the structure of a layout.
   *
   * @param layout the layout
   * @return its structure
   */
  public static LayoutStructure of(PageLayout layout) {
    return new LayoutStructure(layout);
  }

  private static Set<Trait> traits(Component component, ComponentStyle style) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.BOLD, style.bold());
    add(traits, Trait.ITALIC, style.italic());
    add(traits, Trait.CENTRED, style.alignment() == Alignment.CENTER);
    add(traits, Trait.RIGHT, style.alignment() == Alignment.RIGHT);
    add(traits, Trait.JUSTIFIED, style.alignment() == Alignment.JUSTIFIED);
    add(traits, Trait.INDENTED, style.firstLineIndented());
    add(traits, Trait.BOXED, style.boxed());
    add(traits, Trait.OVERLINED, component == Component.CONTACT && style.stroke() != null);
    return traits;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean present) {
    if (present) {
      traits.add(trait);
    }
  }

  /**
   * Returns what differs from another structure.
   *
   * @param other the other structure
   * @return the components that look otherwise, in the order of the page; {@link
   *     Component#PAGE_NUMBER} for its place too; empty if the two are equal
   */
  public Set<Component> differences(LayoutStructure other) {
    Set<Component> differences = EnumSet.noneOf(Component.class);
    for (Component component : Component.values()) {
      if (!Objects.equals(styles.get(component), other.styles.get(component))) {
        differences.add(component);
      }
    }
    if (pageNumberPlace != other.pageNumberPlace
        || pageNumberAlignment != other.pageNumberAlignment) {
      differences.add(Component.PAGE_NUMBER);
    }
    return differences;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof LayoutStructure other && differences(other).isEmpty();
  }

  @Override
  public int hashCode() {
    return styles.hashCode();
  }

  @Override
  public String toString() {
    return "page number " + pageNumberPlace + " " + pageNumberAlignment + ", " + styles;
  }
}
