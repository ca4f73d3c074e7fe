package org.congvan.rollup.intake;

import java.util.Objects;
import org.congvan.code.AgencyId;
import org.congvan.model.IssuingAgency;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a reporting agency (khóa cơ quan báo cáo), such as {@code H50.20} or {@code sở y
 * tế}: the identifier code if the report gives one, otherwise the name and, if it is given, the
 * name of the superior agency, since several districts have communes of one name.
 *
 * <p>Two spellings of one identifier ({@link AgencyId#isSameAgency}) make one key, and so do names
 * that differ in case, spaces or the place of a tone mark.
 *
 * @param value the key, for comparison, not for display; not blank
 */
public record AgencyKey(String value) implements Comparable<AgencyKey> {

  private static final String UNDER = " < ";

  /**
   * Checks the key.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public AgencyKey {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "Agency key must not be blank: \"" + value + "\"; expected such as H50.20 or sở y tế");
    }
  }

  /**
   * Returns the key of an agency.
   *
   * @param agency the agency
   * @return the key of its identifier, or of its names if it has none
   */
  public static AgencyKey of(IssuingAgency agency) {
    AgencyId id = agency.id();
    return id == null ? ofName(agency.name(), agency.parentName()) : of(id);
  }

  /**
   * Returns the key of an identifier code.
   *
   * @param id the code in either spelling
   * @return such as {@code H13.20} for 000.00.20.H13
   */
  public static AgencyKey of(AgencyId id) {
    return new AgencyKey(String.join(".", id.levels()));
  }

  /**
   * Returns the key of an agency that is known by name.
   *
   * @param name the name
   * @param parentName the name of the superior agency; null if it is not known
   * @return such as {@code sở y tế < ubnd tỉnh quảng trị}
   * @throws IllegalArgumentException if the name is blank
   */
  public static AgencyKey ofName(String name, @Nullable String parentName) {
    String visible = VietnameseText.comparisonKey(name);
    // Even a name of invisible characters must not lose its report.
    String key = visible.isEmpty() ? name : visible;
    return new AgencyKey(
        parentName == null ? key : key + UNDER + VietnameseText.comparisonKey(parentName));
  }

  /** Compares by the key's UTF-16 text: an order for output, not a ranking. */
  @Override
  public int compareTo(AgencyKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
