package org.congvan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.congvan.regulation.Basis;
import org.congvan.regulation.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureRangeTest {
  private static final Basis BASIS = new Basis.Practice("mẫu", Confidence.HIGH);

  @Test
  void allows_theWholeRangeAndNoMore() {
    MeasureRange size = new MeasureRange(Length.pt(13), Length.pt(14), Length.pt(14), BASIS);

    assertThat(size.allows(Length.pt(13))).isTrue();
    assertThat(size.allows(Length.halfPoints(27))).isTrue();
    assertThat(size.allows(Length.pt(14))).isTrue();
    assertThat(size.allows(Length.halfPoints(25))).isFalse();
    assertThat(size.allows(Length.halfPoints(29))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 15})
  void choiceOutsideTheRange_isRefused(int points) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeasureRange(Length.pt(13), Length.pt(14), Length.pt(points), BASIS))
        .withMessageContaining(Length.pt(points).toString())
        .withMessageContaining(Length.pt(13) + " to " + Length.pt(14));
  }

  @Test
  void fixed_allowsItsValueOnly() {
    MeasureRange size = MeasureRange.fixed(Length.pt(11), BASIS);

    assertThat(size.chosen()).isEqualTo(Length.pt(11));
    assertThat(size.allows(Length.pt(11))).isTrue();
    assertThat(size.allows(Length.halfPoints(23))).isFalse();
  }

  @Test
  void fraction_comparesByValueAndTakesItsShare() {
    assertThat(new Fraction(2, 6)).isEqualByComparingTo(new Fraction(1, 3));
    assertThat(new Fraction(1, 3)).isLessThan(new Fraction(1, 2));
    assertThat(new Fraction(1, Integer.MAX_VALUE)).isLessThan(new Fraction(1, 2));
    assertThat(new Fraction(1, 3).appliedTo(Length.mm(30))).isEqualTo(Length.mm(10));
    assertThat(new Fraction(2, 5)).hasToString("2/5");
  }

  @Test
  void fraction_isPositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fraction(0, 3))
        .withMessageContaining("0/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Fraction(1, 0))
        .withMessageContaining("1/0");
  }

  @Test
  void ruleLine_isChosenWithinItsRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Stroke(
                    Stroke.Place.BELOW,
                    Stroke.Extent.TEXT,
                    new Fraction(1, 3),
                    new Fraction(1, 2),
                    new Fraction(3, 5),
                    BASIS))
        .withMessageContaining("3/5 not in 1/3 to 1/2");
  }

  @Test
  void paragraphs_takeOneOfTheAllowedIndents() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paragraphs(Length.mm(11), 100))
        .withMessageContaining("11 mm");
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 151})
  void paragraphs_keepTheirLineSpacingWithinItsRange(int percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paragraphs(Length.mm(10), percent))
        .withMessageContaining("must be 100 to 150 percent")
        .withMessageContaining("by practice (mẫu); " + percent + " percent was given");
  }

  private static ParagraphSpacing paragraphs(Length indent, int lineSpacing) {
    MeasureRange spacing = MeasureRange.fixed(Length.pt(6), BASIS);
    return new ParagraphSpacing(
        List.of(Length.mm(10)), indent, spacing, 100, 150, lineSpacing, BASIS);
  }
}
