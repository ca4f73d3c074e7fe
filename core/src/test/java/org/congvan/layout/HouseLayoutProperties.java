package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever an agency chooses outside the legal ranges is refused with its name and its clause. */
class HouseLayoutProperties {

  @Property(tries = 500)
  void sizeOutsideItsRange_isRefused(
      @ForAll Component component,
      @ForAll @IntRange(min = -200, max = 4_000) int halfPoints,
      @ForAll boolean decree) {
    PageLayout law = decree ? Decree30Layout.LAYOUT : Circular01Layout.LAYOUT;
    MeasureRange size = law.style(component).size();
    if (!size.allows(Length.halfPoints(halfPoints))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> law.withSize(component, Length.halfPoints(halfPoints)))
          .withMessageContaining(component + " (" + component.vietnameseName() + ") must be ")
          .withMessageContaining(" by " + size.basis().citation() + "; ")
          .withMessageEndingWith(" pt was given");
    }
  }

  @Property(tries = 500)
  void marginOutsideItsRange_isRefused(
      @ForAll @IntRange(min = -500, max = 4_000) int tenthsOfMm, @ForAll boolean decree) {
    PageLayout law = decree ? Decree30Layout.LAYOUT : Circular01Layout.LAYOUT;
    Length margin = Length.tenthsOfMm(tenthsOfMm);
    if (!law.margins().left().allows(margin)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> law.withLeftMargin(margin))
          .withMessageContaining("Left margin (lề trái) must be 30 to 35 mm")
          .withMessageContaining(law.margins().left().basis().citation())
          .withMessageEndingWith("; " + margin + " was given");
    }
    if (!law.margins().top().allows(margin)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> law.withTopMargin(margin))
          .withMessageContaining("Upper margin (lề trên) must be 20 to 25 mm");
    }
  }
}
