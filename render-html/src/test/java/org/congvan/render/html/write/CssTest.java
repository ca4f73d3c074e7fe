package org.congvan.render.html.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.congvan.layout.Length;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "36000, 1mm",
    "457200, 12.7mm",
    "165100, 13pt",
    "127, 0.01pt",
    "-457200, -12.7mm",
    "-127, -0.01pt",
    "-6, 0pt",
    "12706, 1pt",
    "12707, 1.001pt"
  })
  void lengths_areMillimetresWhereTenthsOfThemAreWhole_orPoints(long emu, String css) {
    assertThat(Css.of(new Length(emu))).isEqualTo(css);
  }

  @Property(tries = 500)
  void points_areRoundedToThreeDecimals(
      @ForAll @LongRange(min = -9_000_000_000L, max = 9_000_000_000L) long emu) {
    BigDecimal points =
        BigDecimal.valueOf(emu).divide(BigDecimal.valueOf(12_700), 3, RoundingMode.HALF_UP);

    assertThat(Css.points(new Length(emu)))
        .isEqualTo(points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString());
  }
}
