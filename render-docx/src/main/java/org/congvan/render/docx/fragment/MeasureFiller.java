package org.congvan.render.docx.fragment;

import static org.congvan.render.docx.fragment.FragmentName.*;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/**
 * Fills the measures of a layout into the fragments of its structure: what the styles say only
 * where it differs from the default is put together here.
 */
public final class MeasureFiller {

  private final FragmentSet open;
  private final LayoutNumbers numbers;
  private final String typeface;
  private final Fragment.Filling anywhere = new Anywhere();

  private MeasureFiller(FragmentSet open, PageLayout layout) {
    this.open = open;
    this.numbers = new LayoutNumbers(layout);
    this.typeface = XmlText.escape(layout.typeface());
  }

  /**
   * Fills in the measures of a layout.
   *
   * @param open the fragments of its structure, with open places for measures
   * @param layout the layout
   * @return the fragments of the layout, whose open places are filled in for each document
   */
  public static FragmentSet fill(FragmentSet open, PageLayout layout) {
    return new MeasureFiller(open, layout).filled();
  }

  private FragmentSet filled() {
    Map<FragmentName, Fragment> named = new EnumMap<>(FragmentName.class);
    for (FragmentName name : FragmentName.values()) {
      named.put(name, open.get(name).fill(anywhere));
    }
    return new FragmentSet(named, styles(), headings());
  }

  private Map<String, Fragment> styles() {
    Map<String, Component> components = new HashMap<>();
    for (Component component : Component.values()) {
      components.put(StyleIds.of(component), component);
    }
    for (int level = 1; level <= StyleIds.HEADING_LEVELS; level++) {
      components.put(StyleIds.heading(level), Component.HEADING);
    }
    Map<String, Fragment> styles = new LinkedHashMap<>();
    for (Map.Entry<String, Fragment> style : open.styles().entrySet()) {
      Component component = components.get(style.getKey());
      styles.put(
          style.getKey(),
          style.getValue().fill(component == null ? anywhere : new InStyle(component)));
    }
    return styles;
  }

  private Map<Component, Fragment> headings() {
    Map<Component, Fragment> headings = new EnumMap<>(Component.class);
    for (Map.Entry<Component, Fragment> lines : open.headings().entrySet()) {
      Component component = lines.getKey();
      if (numbers.hasLettersOfHeadings(component)) {
        headings.put(
            component,
            numbers.hasLinesOfHeadings(component)
                ? Fragment.parse("")
                : lines.getValue().fill(new InStyle(component)));
      }
    }
    return headings;
  }

  private static @Nullable String text(@Nullable Long number) {
    return number == null ? null : number.toString();
  }

  /** Measures that are the same wherever they are filled in. */
  private final class Anywhere implements Fragment.Filling {

    @Override
    public @Nullable String of(Slot slot) {
      return slot == Slot.TYPEFACE ? typeface : text(numbers.number(slot));
    }
  }

  /** Measures in the style of a component. */
  private final class InStyle implements Fragment.Filling {

    private final Component component;

    InStyle(Component component) {
      this.component = component;
    }

    @Override
    public @Nullable String of(Slot slot) {
      return switch (slot) {
        case SPACING -> spacing();
        case ONLY_SPACING -> around(PARAGRAPH_PROPERTIES, NO_PARAGRAPH_PROPERTIES, spacing());
        case LETTER_SIZE -> letterSize();
        case ONLY_LETTER_SIZE -> around(RUN_PROPERTIES, NO_RUN_PROPERTIES, letterSize());
        default -> text(numbers.number(slot, component));
      };
    }

    /** Says nothing of space where there is none. */
    private String spacing() {
      boolean before = isThere(Slot.BEFORE);
      boolean after = isThere(Slot.AFTER);
      if (!before && !after) {
        return "";
      }
      FragmentName form = !after ? SPACE_BEFORE : before ? SPACE_AROUND : SPACE_AFTER;
      return open.get(form).fill(this).source();
    }

    private boolean isThere(Slot space) {
      Long twips = numbers.number(space, component);
      return twips != null && twips != 0;
    }

    /** Says nothing of the size that letters have anyway. */
    private String letterSize() {
      return numbers.isOfUsualSize(component) ? "" : open.get(LETTERS_OF_SIZE).fill(this).source();
    }

    /** An element without content is written in the short form. */
    private String around(FragmentName element, FragmentName empty, String content) {
      return content.isEmpty()
          ? open.get(empty).source()
          : open.get(element).fill(slot -> content).source();
    }
  }
}
