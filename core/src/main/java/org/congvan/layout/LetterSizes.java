package org.congvan.layout;

import org.jspecify.annotations.Nullable;

/** The letter sizes of a layout, some of which go with each other. */
final class LetterSizes {

  private final PageLayout layout;

  private LetterSizes(PageLayout layout) {
    this.layout = layout;
  }

  static LetterSizes of(PageLayout layout) {
    return new LetterSizes(layout);
  }

  /** Returns the layout with another size of a component and of those that go with it. */
  PageLayout with(Component component, Length size) {
    PageLayout changed = resized(layout, component, size);
    requireHalfPoints(component, size);
    requireDemanded(component, size);
    Length before = sizeOf(component);
    for (Component other : Component.values()) {
      SizeRelation relation = layout.style(other).sizeRelation();
      if (relation != null
          && relation.to() == component
          && (relation.isDemanded() || sizeOf(other).equals(before.plus(relation.difference())))) {
        changed = resized(changed, other, size.plus(relation.difference()));
      }
    }
    return changed;
  }

  /** Word knows no smaller step. */
  private void requireHalfPoints(Component component, Length size) {
    if (!Length.halfPoints((int) size.toHalfPoints()).equals(size)) {
      throw new IllegalArgumentException(
          whatOf(component)
              + " must be in whole or half points, such as 13 or 13.5 pt; "
              + RefusedChoice.Unit.POINTS.show(size)
              + " was given");
    }
  }

  private void requireDemanded(Component component, Length size) {
    require(component, size, layout.style(component).sizeRelation());
  }

  /** Refuses a layout in which a component has another size than a relation demands. */
  void check(Component component, @Nullable SizeRelation relation) {
    require(component, sizeOf(component), relation);
  }

  private void require(Component component, Length size, @Nullable SizeRelation relation) {
    if (relation == null || !relation.isDemanded()) {
      return;
    }
    Length demanded = sizeOf(relation.to()).plus(relation.difference());
    if (!size.equals(demanded)) {
      throw RefusedChoice.of(
          whatOf(component),
          RefusedChoice.Unit.POINTS.show(demanded)
              + ", which goes with the size of "
              + nameOf(relation.to())
              + " (choose that one: withSize(Component."
              + relation.to()
              + ", 13)),",
          RefusedChoice.Unit.POINTS.show(size),
          relation.basis());
    }
  }

  private Length sizeOf(Component component) {
    return layout.style(component).size().chosen();
  }

  private static PageLayout resized(PageLayout layout, Component component, Length size) {
    return layout.withStyle(component, layout.style(component).withSize(size, whatOf(component)));
  }

  private static String whatOf(Component component) {
    return "Letter size (cỡ chữ) of " + nameOf(component);
  }

  private static String nameOf(Component component) {
    return component + " (" + component.vietnameseName() + ")";
  }
}
