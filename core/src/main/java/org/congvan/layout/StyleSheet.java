package org.congvan.layout;

import java.util.EnumMap;
import java.util.Map;
import org.congvan.regulation.Basis;
import org.jspecify.annotations.Nullable;

/** Collects the styles of a layout, one line of data each; not thread-safe. */
final class StyleSheet {

  private final Map<Component, ComponentStyle> styles = new EnumMap<>(Component.class);

  /**
   * Begins the style of a component: letters between two sizes in points, set in the chosen one.
   */
  Entry set(Component component, int min, int max, int chosen, Basis basis) {
    return new Entry(
        component,
        new MeasureRange(Length.pt(min), Length.pt(max), Length.pt(chosen), basis),
        basis);
  }

  Map<Component, ComponentStyle> styles() {
    return styles;
  }

  /** The style of one component while it is being put together. */
  final class Entry {

    private final Component component;
    private final MeasureRange size;
    private final Basis basis;
    private @Nullable SizeRelation sizeRelation;
    private boolean bold;
    private boolean italic;
    private LetterCase letterCase = LetterCase.AS_WRITTEN;
    private Alignment alignment = Alignment.LEFT;
    private boolean indented;
    private Length before = Length.ZERO;
    private Length after = Length.ZERO;
    private boolean boxed;
    private @Nullable Stroke stroke;

    private Entry(Component component, MeasureRange size, Basis basis) {
      this.component = component;
      this.size = size;
      this.basis = basis;
    }

    /** The size goes with that of another component, which is set apart. */
    Entry asLargeAs(Component other, Basis why) {
      return largerThan(other, 0, why);
    }

    /** The size is some points above that of another component. */
    Entry largerThan(Component other, int points, Basis why) {
      sizeRelation = new SizeRelation(other, Length.pt(points), why);
      return this;
    }

    Entry bold() {
      bold = true;
      return this;
    }

    Entry italic() {
      italic = true;
      return this;
    }

    Entry capitals() {
      letterCase = LetterCase.CAPITALS;
      return this;
    }

    Entry centred() {
      alignment = Alignment.CENTER;
      return this;
    }

    Entry right() {
      alignment = Alignment.RIGHT;
      return this;
    }

    Entry justified() {
      alignment = Alignment.JUSTIFIED;
      return this;
    }

    Entry indented() {
      indented = true;
      return justified();
    }

    Entry boxed() {
      boxed = true;
      return this;
    }

    Entry spaced(int pointsBefore, int pointsAfter) {
      before = Length.pt(pointsBefore);
      after = Length.pt(pointsAfter);
      return this;
    }

    /** A line below, as long as the text. */
    Entry underlinedWhole(Basis why) {
      return ruled(
          Stroke.Place.BELOW,
          Stroke.Extent.TEXT,
          Fraction.WHOLE,
          Fraction.WHOLE,
          Fraction.WHOLE,
          why);
    }

    /** A line below, between a third and a half of the text. */
    Entry underlinedInPart(Basis why) {
      return ruled(
          Stroke.Place.BELOW,
          Stroke.Extent.TEXT,
          new Fraction(1, 3),
          new Fraction(1, 2),
          new Fraction(2, 5),
          why);
    }

    /** A line above, over the full width between the margins. */
    Entry overlined(Basis why) {
      return ruled(
          Stroke.Place.ABOVE,
          Stroke.Extent.TYPE_AREA,
          Fraction.WHOLE,
          Fraction.WHOLE,
          Fraction.WHOLE,
          why);
    }

    private Entry ruled(
        Stroke.Place place,
        Stroke.Extent extent,
        Fraction min,
        Fraction max,
        Fraction chosen,
        Basis why) {
      stroke = new Stroke(place, extent, min, max, chosen, why);
      return this;
    }

    void done() {
      styles.put(
          component,
          new ComponentStyle(
              size,
              sizeRelation,
              bold,
              italic,
              letterCase,
              alignment,
              indented,
              before,
              after,
              boxed,
              stroke,
              basis));
    }
  }
}
