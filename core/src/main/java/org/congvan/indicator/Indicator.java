package org.congvan.indicator;

import java.util.List;
import java.util.Objects;
import org.congvan.reform.ChannelKind;
import org.congvan.reform.IndicatorCode;
import org.congvan.reform.ReformArea;
import org.congvan.reform.ReportFrequency;
import org.congvan.regulation.Confidence;
import org.congvan.text.check.RequiredText;

/**
 * One line of a catalogue (chỉ tiêu báo cáo), such as HS.NHAN "Hồ sơ tiếp nhận trong kỳ", counted
 * in "hồ sơ".
 *
 * @param code the code, unique in its catalogue
 * @param name the Vietnamese name; not blank
 * @param aliases other names in use; one that ends in {@code …} stands for every name that begins
 *     so
 * @param units the units, the usual one first; at least one, none blank
 * @param measure how its figures behave
 * @param areas the reform areas it belongs to, those of both programmes; empty where it is in none
 * @param channels the kinds of channel it is counted by; empty where it is not counted by channel
 * @param frequencies the reports that ask for it; empty for all
 * @param source where the line comes from; not blank
 * @param confidence how sure the source is; not {@link Confidence#LOW}
 */
public record Indicator(
    IndicatorCode code,
    String name,
    List<String> aliases,
    List<String> units,
    Measurement measure,
    List<ReformArea> areas,
    List<ChannelKind> channels,
    List<ReportFrequency> frequencies,
    String source,
    Confidence confidence) {

  /**
   * Normalises the texts and copies the lists.
   *
   * @throws IllegalArgumentException if a text is blank, there is no unit, the confidence is low,
   *     or the indicator is divided out of itself
   */
  public Indicator {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(measure, "measure");
    name = RequiredText.of(name, "Name of an indicator");
    aliases = texts(Objects.requireNonNull(aliases, "aliases"), "Alias of an indicator");
    units = texts(Objects.requireNonNull(units, "units"), "Unit of an indicator");
    areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
    channels = List.copyOf(Objects.requireNonNull(channels, "channels"));
    frequencies = List.copyOf(Objects.requireNonNull(frequencies, "frequencies"));
    source = RequiredText.of(source, "Source of an indicator");
    if (units.isEmpty()) {
      throw new IllegalArgumentException(
          "Indicator must have a unit: " + code + "; expected such as hồ sơ or %");
    }
    if (Objects.requireNonNull(confidence, "confidence") == Confidence.LOW) {
      throw new IllegalArgumentException(
          "Indicator must not rest on confidence LOW: " + code + "; leave it out");
    }
    if (measure.parts().contains(code)) {
      throw new IllegalArgumentException(
          "Indicator must not be divided out of itself: " + code + ", " + measure);
    }
  }

  /**
   * Makes an indicator of the caller's own, of high confidence, for all reports and in no area.
   *
   * @param code the code, such as {@code "XA.HOP"}
   * @param name the Vietnamese name
   * @param unit the unit
   * @param measure how its figures behave
   * @param source where it comes from, such as the request that asks for it
   * @return the indicator
   */
  public static Indicator of(
      String code, String name, String unit, Measurement measure, String source) {
    return new Indicator(
        IndicatorCode.parse(code),
        name,
        List.of(),
        List.of(unit),
        measure,
        List.of(),
        List.of(),
        List.of(),
        source,
        Confidence.HIGH);
  }

  /**
   * Returns this indicator with another code.
   *
   * @param newCode the code, unique in its catalogue
   * @return the changed copy
   * @throws IllegalArgumentException if the indicator is divided out of itself
   */
  public Indicator withCode(IndicatorCode newCode) {
    return new Indicator(
        newCode, name, aliases, units, measure, areas, channels, frequencies, source, confidence);
  }

  /**
   * Returns this indicator with another name.
   *
   * @param newName the Vietnamese name; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public Indicator withName(String newName) {
    return new Indicator(
        code, newName, aliases, units, measure, areas, channels, frequencies, source, confidence);
  }

  /**
   * Returns this indicator with other names in use.
   *
   * @param newAliases other names in use; one that ends in {@code …} stands for every name that
   *     begins so
   * @return the changed copy
   * @throws IllegalArgumentException if one of them is blank
   */
  public Indicator withAliases(List<String> newAliases) {
    return new Indicator(
        code, name, newAliases, units, measure, areas, channels, frequencies, source, confidence);
  }

  /**
   * Returns this indicator with other units.
   *
   * @param newUnits the units, the usual one first; at least one, none blank
   * @return the changed copy
   * @throws IllegalArgumentException if no unit is given, or one is blank
   */
  public Indicator withUnits(List<String> newUnits) {
    return new Indicator(
        code, name, aliases, newUnits, measure, areas, channels, frequencies, source, confidence);
  }

  /**
   * Returns this indicator with another measure.
   *
   * @param newMeasure how its figures behave
   * @return the changed copy
   * @throws IllegalArgumentException if the indicator is divided out of itself
   */
  public Indicator withMeasure(Measurement newMeasure) {
    return new Indicator(
        code, name, aliases, units, newMeasure, areas, channels, frequencies, source, confidence);
  }

  /**
   * Returns this indicator with other areas.
   *
   * @param newAreas the reform areas it belongs to, those of both programmes; empty where it is in
   *     none
   * @return the changed copy
   */
  public Indicator withAreas(List<ReformArea> newAreas) {
    return new Indicator(
        code, name, aliases, units, measure, newAreas, channels, frequencies, source, confidence);
  }

  /**
   * Returns this indicator with other kinds of channel.
   *
   * @param newChannels the kinds of channel it is counted by; empty where it is not counted by
   *     channel
   * @return the changed copy
   */
  public Indicator withChannels(List<ChannelKind> newChannels) {
    return new Indicator(
        code, name, aliases, units, measure, areas, newChannels, frequencies, source, confidence);
  }

  /**
   * Returns this indicator with other reports that ask for it.
   *
   * @param newFrequencies the reports that ask for it; empty for all
   * @return the changed copy
   */
  public Indicator withFrequencies(List<ReportFrequency> newFrequencies) {
    return new Indicator(
        code, name, aliases, units, measure, areas, channels, newFrequencies, source, confidence);
  }

  /**
   * Returns this indicator with another source.
   *
   * @param newSource where the line comes from; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the source is blank
   */
  public Indicator withSource(String newSource) {
    return new Indicator(
        code, name, aliases, units, measure, areas, channels, frequencies, newSource, confidence);
  }

  /**
   * Returns this indicator with another confidence.
   *
   * @param newConfidence how sure the source is; not {@link Confidence#LOW}
   * @return the changed copy
   * @throws IllegalArgumentException if the confidence is low
   */
  public Indicator withConfidence(Confidence newConfidence) {
    return new Indicator(
        code, name, aliases, units, measure, areas, channels, frequencies, source, newConfidence);
  }

  /**
   * Returns the usual unit.
   *
   * @return the first unit
   */
  public String unit() {
    return units.get(0);
  }

  /**
   * Returns whether a figure in this unit can be one of this indicator.
   *
   * @param unit any unit; case, spaces around marks and the place of the tone mark do not count
   * @return whether it is one of the units
   */
  public boolean isCountedIn(String unit) {
    if (units.contains(unit)) {
      return true;
    }
    String key = NameKey.ofUnit(unit);
    for (String each : units) {
      if (NameKey.ofUnit(each).equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(List<String> texts, String what) {
    return texts.stream().map(text -> RequiredText.of(text, what)).toList();
  }
}
