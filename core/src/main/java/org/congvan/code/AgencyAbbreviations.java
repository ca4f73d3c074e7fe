package org.congvan.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * The abbreviations that an agency uses in symbols (danh mục chữ viết tắt), such as {@code SKHCN}
 * for "Sở Khoa học và Công nghệ" with {@code VP} for its "Văn phòng".
 *
 * <p>The head of an agency decides on them: Decree 30/2020/NĐ-CP, Annex I, Part I, II.3.b.
 *
 * @param abbreviation the abbreviation of the agency or state office, such as {@code SKHCN}
 * @param name the full name of the agency, as documents give it
 * @param units the names of its units and fields (đơn vị, lĩnh vực) by their abbreviations; empty
 *     where they are not known
 */
public record AgencyAbbreviations(String abbreviation, String name, Map<String, String> units) {

  /**
   * Normalises the texts and copies the units in their order.
   *
   * @throws IllegalArgumentException if a name is blank, or an abbreviation is not of letters,
   *     digits, {@code &} and {@code -} alone
   */
  public AgencyAbbreviations {
    abbreviation = letters("agency", abbreviation);
    name = RequiredText.of(name, "Name of the agency " + abbreviation);
    Map<String, String> copy = new LinkedHashMap<>();
    Objects.requireNonNull(units, "units").forEach((unit, words) -> put(copy, unit, words));
    units = Collections.unmodifiableMap(copy);
  }

  /**
   * Makes the abbreviation of an agency whose units are not known.
   *
   * @param abbreviation such as {@code SKHCN}
   * @param name such as {@code "Sở Khoa học và Công nghệ"}
   * @return the abbreviations, without units
   * @throws IllegalArgumentException if the name is blank or the abbreviation is not of letters,
   *     digits, {@code &} and {@code -} alone
   */
  public static AgencyAbbreviations of(String abbreviation, String name) {
    return new AgencyAbbreviations(abbreviation, name, Map.of());
  }

  /**
   * Returns these with one unit or field more.
   *
   * @param unit its abbreviation, such as {@code VP}
   * @param unitName its name, such as {@code "Văn phòng"}
   * @return the larger list
   * @throws IllegalArgumentException if the abbreviation is there already or has other characters
   *     than letters, digits, {@code &} and {@code -}, or the name is blank
   */
  public AgencyAbbreviations withUnit(String unit, String unitName) {
    Map<String, String> more = new LinkedHashMap<>(units);
    put(more, unit, unitName);
    return new AgencyAbbreviations(abbreviation, name, more);
  }

  private static void put(Map<String, String> units, String unit, String name) {
    String letters = letters("unit", unit);
    String before = units.putIfAbsent(letters, RequiredText.of(name, "Name of the unit " + unit));
    if (before != null) {
      throw new IllegalArgumentException(
          "Abbreviation " + letters + " stands for \"" + before + "\" already: \"" + name + "\"");
    }
  }

  private static String letters(String of, String given) {
    String normal = RequiredText.of(given, "Abbreviation of the " + of);
    if (!normal.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '&' || c == '-')) {
      throw new IllegalArgumentException(
          "Abbreviation of the "
              + of
              + " must be letters without spaces, such as SKHCN: \""
              + given
              + "\"");
    }
    return normal;
  }
}
