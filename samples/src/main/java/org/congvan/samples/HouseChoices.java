package org.congvan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.congvan.house.HouseStyle;
import org.congvan.law.RegulationCatalogue;
import org.congvan.layout.Component;
import org.congvan.layout.Length;

/**
 * What a department chooses where Decree 30/2020/NĐ-CP leaves room: letters of 13 pt, 35 mm at the
 * left, an indent of 1 cm. In code, and with its list of abbreviations as a file.
 */
public final class HouseChoices {

  private HouseChoices() {}

  /**
   * Chooses in code.
   *
   * @return the regulations, the decree with the choices
   */
  public static RegulationCatalogue inCode() {
    // begin house
    var standard = RegulationCatalogue.standard();
    var house =
        HouseStyle.of("skhcn", standard.require("nd30-2020"))
            .withLayout(
                page ->
                    page.withSize(Component.BODY, 13)
                        .withLeftMargin(Length.mm(35))
                        .withIndent(Length.mm(10)));
    return house.addTo(standard);
    // end house
  }

  /**
   * Reads the choices, and the list of abbreviations, from {@code skhcn.house}.
   *
   * @return the regulations, the decree with the choices and the rules by the list
   * @throws IOException if the file cannot be read
   */
  public static RegulationCatalogue fromFile() throws IOException {
    RegulationCatalogue standard = RegulationCatalogue.standard();
    try (InputStream file = HouseChoices.class.getResourceAsStream("skhcn.house")) {
      return HouseStyle.read(Objects.requireNonNull(file), standard).addTo(standard);
    }
  }
}
