package org.congvan.render.docx.fragment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.layout.Component;

/**
 * All fragments of one layout, or of one structure with the places for measures still open;
 * immutable.
 *
 * <p>Beside the named ones there is one for each style, and one for each component that may be a
 * heading: the paragraph properties by which it differs from the style of a heading level.
 */
public final class FragmentSet {

  private final Map<FragmentName, Fragment> named;
  private final Map<String, Fragment> styles;
  private final Map<Component, Fragment> headings;

  /**
   * Copies the maps.
   *
   * @param named the named fragments
   * @param styles the styles by their ids, in the order of the part
   * @param headings the paragraph properties of components as headings
   * @throws IllegalArgumentException if a named fragment is missing
   */
  public FragmentSet(
      Map<FragmentName, Fragment> named,
      Map<String, Fragment> styles,
      Map<Component, Fragment> headings) {
    EnumSet<FragmentName> missing = EnumSet.allOf(FragmentName.class);
    missing.removeAll(named.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("Compiled layout lacks the fragments " + missing);
    }
    this.named = new EnumMap<>(named);
    this.styles = Collections.unmodifiableMap(new LinkedHashMap<>(styles));
    EnumMap<Component, Fragment> copy = new EnumMap<>(Component.class);
    copy.putAll(headings);
    this.headings = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns a fragment.
   *
   * @param name its name
   * @return the fragment
   */
  public Fragment get(FragmentName name) {
    return Objects.requireNonNull(named.get(name));
  }

  /**
   * Returns the styles.
   *
   * @return the fragments by id, in the order of the part
   */
  public Map<String, Fragment> styles() {
    return styles;
  }

  /**
   * Returns the paragraph properties of components as headings.
   *
   * @return the fragments by component
   */
  public Map<Component, Fragment> headings() {
    return headings;
  }
}
