package org.congvan.docx.authoring;

import java.math.BigInteger;
import java.util.Objects;
import org.congvan.layout.Component;
import org.congvan.layout.PageLayout;
import org.congvan.render.docx.fragment.LayoutNumbers;
import org.congvan.render.docx.fragment.Slot;
import org.docx4j.wml.HpsMeasure;
import org.jspecify.annotations.Nullable;

/** What docx4j objects say of measures: those of a layout, or the places they are filled into. */
final class Measures {

  private final LayoutNumbers numbers;
  private final boolean open;

  /**
   * Makes measures.
   *
   * @param open whether places are left for them
   */
  Measures(PageLayout layout, boolean open) {
    this.numbers = new LayoutNumbers(layout);
    this.open = open;
  }

  /** Returns whether places are left for all measures. */
  boolean areOpen() {
    return open;
  }

  /** Returns whether the style of a component has a letter size of its own. */
  boolean hasOwnSize(Component component) {
    return open || !numbers.isOfUsualSize(component);
  }

  /** Returns whether a component has the letters of headings, if their size should be the same. */
  boolean mayHaveLettersOfHeadings(Component component) {
    return open ? numbers.hasFaceOfHeadings(component) : numbers.hasLettersOfHeadings(component);
  }

  /** Returns whether the lines of a component are known to be set as those of headings are. */
  boolean hasLinesOfHeadings(Component component) {
    return !open && numbers.hasLinesOfHeadings(component);
  }

  String typeface() {
    return open ? Place.text(Slot.TYPEFACE) : numbers.layout().typeface();
  }

  BigInteger number(Slot slot) {
    return open ? Place.integer(slot) : value(numbers.number(slot), slot);
  }

  /** Returns a number for the style of a component. */
  BigInteger number(Slot slot, Component component) {
    return open ? Place.integer(slot) : value(numbers.number(slot, component), slot);
  }

  /** Returns the letter size of the body. */
  HpsMeasure usualSize() {
    return WordElements.halfPoints(number(Slot.USUAL_SIZE));
  }

  private static BigInteger value(@Nullable Long number, Slot slot) {
    return BigInteger.valueOf(Objects.requireNonNull(number, slot::name));
  }
}
