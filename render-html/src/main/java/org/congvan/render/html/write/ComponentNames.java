package org.congvan.render.html.write;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.layout.Component;

/** The names that components have in {@code data-component}, such as {@code national-name}. */
final class ComponentNames {

  private static final Map<Component, String> NAMES = new EnumMap<>(Component.class);

  static {
    for (Component component : Component.values()) {
      StringBuilder name = new StringBuilder();
      for (char c : component.name().toCharArray()) {
        name.append(c == '_' ? '-' : (char) (c - 'A' + 'a'));
      }
      NAMES.put(component, name.toString());
    }
  }

  private ComponentNames() {}

  static String of(Component component) {
    return Objects.requireNonNull(NAMES.get(component));
  }
}
