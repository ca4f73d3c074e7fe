package org.congvan.spring.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.congvan.house.HouseStyle;
import org.congvan.law.RegulationCatalogue;
import org.congvan.spring.settings.CongvanProperties;
import org.congvan.text.DocumentFormatException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.Resource;

/** Adds the choices of the agency, if the settings have any. */
final class HouseChoices {

  private HouseChoices() {}

  /**
   * Adds them.
   *
   * @throws InvalidConfigurationPropertyValueException if there is no such file, or it chooses what
   *     the regulation does not allow
   */
  static RegulationCatalogue addTo(RegulationCatalogue regulations, CongvanProperties.House house) {
    Resource file = house.file();
    Map<String, String> choices = house.choices();
    try {
      if (file != null) {
        try (InputStream in = file.getInputStream()) {
          return HouseStyle.read(in, regulations).addTo(regulations);
        }
      }
      return choices.isEmpty()
          ? regulations
          : HouseStyle.ofSettings(choices, regulations).addTo(regulations);
    } catch (IOException failure) {
      throw refused("congvan.house.file", file, failure);
    } catch (DocumentFormatException wrong) {
      throw file == null
          ? refused("congvan.house.choices", choices, wrong)
          : refused("congvan.house.file", file, wrong);
    }
  }

  private static InvalidConfigurationPropertyValueException refused(
      String name, @Nullable Object value, Exception reason) {
    return new InvalidConfigurationPropertyValueException(
        name, value, String.valueOf(reason.getMessage()));
  }
}
