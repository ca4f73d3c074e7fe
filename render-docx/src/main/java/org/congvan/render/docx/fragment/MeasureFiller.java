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
      named.put(name, open.get(name).fill(this::anywhere));
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
    open.styles()
        .forEach(
            (id, style) -> {
              Component component = components.get(id);
              styles.put(
                  id, component == null ? style.fill(this::anywhere) : inStyle(style, component));
            });
    return styles;
  }

  private Map<Component, Fragment> headings() {
    Map<Component, Fragment> headings = new EnumMap<>(Component.class);
    open.headings()
        .forEach(
            (component, lines) -> {
              if (numbers.hasLettersOfHeadings(component)) {
                headings.put(
                    component,
                    numbers.hasLinesOfHeadings(component)
                        ? Fragment.parse("")
                        : inStyle(lines, component));
              }
            });
    return headings;
  }

  private @Nullable String anywhere(Slot slot) {
    return slot == Slot.TYPEFACE ? typeface : text(numbers.number(slot));
  }

  private Fragment inStyle(Fragment fragment, Component component) {
    return fragment.fill(
        slot ->
            switch (slot) {
              case SPACING -> spacing(component);
              case ONLY_SPACING ->
                  around(PARAGRAPH_PROPERTIES, NO_PARAGRAPH_PROPERTIES, spacing(component));
              case LETTER_SIZE -> letterSize(component);
              case ONLY_LETTER_SIZE ->
                  around(RUN_PROPERTIES, NO_RUN_PROPERTIES, letterSize(component));
              default -> text(numbers.number(slot, component));
            });
  }

  /** Says nothing of space where there is none. */
  private String spacing(Component component) {
    boolean before = hasNumber(Slot.BEFORE, component);
    boolean after = hasNumber(Slot.AFTER, component);
    if (!before && !after) {
      return "";
    }
    FragmentName form = !after ? SPACE_BEFORE : before ? SPACE_AROUND : SPACE_AFTER;
    return inStyle(open.get(form), component).source();
  }

  private boolean hasNumber(Slot slot, Component component) {
    Long number = numbers.number(slot, component);
    return number != null && number != 0;
  }

  /** Says nothing of the size that letters have anyway. */
  private String letterSize(Component component) {
    return numbers.isOfUsualSize(component)
        ? ""
        : inStyle(open.get(LETTERS_OF_SIZE), component).source();
  }

  /** An element without content is written in the short form. */
  private String around(FragmentName element, FragmentName empty, String content) {
    return content.isEmpty()
        ? open.get(empty).source()
        : open.get(element).fill(slot -> content).source();
  }

  private static @Nullable String text(@Nullable Long number) {
    return number == null ? null : number.toString();
  }
}
