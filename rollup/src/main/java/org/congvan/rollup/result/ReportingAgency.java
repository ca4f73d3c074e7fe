package org.congvan.rollup.result;

import java.util.Objects;
import org.congvan.code.AgencyId;
import org.congvan.model.IssuingAgency;
import org.congvan.rollup.intake.AgencyKey;
import org.congvan.text.check.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * An agency in the result of a roll-up (cơ quan báo cáo), such as "Sở Y tế".
 *
 * @param key what tells it from others
 * @param name its name as the caller's list or a report writes it; not blank
 * @param parentName the name of its superior agency; null where neither tells it
 * @param id its identifier code; null where neither tells it
 */
public record ReportingAgency(
    AgencyKey key, String name, @Nullable String parentName, @Nullable AgencyId id) {

  /**
   * Normalises the names.
   *
   * @throws IllegalArgumentException if a name that is given is blank
   */
  public ReportingAgency {
    Objects.requireNonNull(key, "key");
    name = RequiredText.of(name, "Name of a reporting agency");
    parentName = RequiredText.ofNullable(parentName, "Name of the parent agency");
  }

  /**
   * Makes the entry of an agency.
   *
   * @param agency the agency
   * @return its key and names
   */
  public static ReportingAgency of(IssuingAgency agency) {
    return new ReportingAgency(
        AgencyKey.of(agency), agency.name(), agency.parentName(), agency.id());
  }

  /**
   * Returns the name with that of the agency above it, which tells communes of one name apart.
   *
   * @return such as "UBND xã Tân Lập, UBND huyện Hướng Hóa"; the name alone where no other is known
   */
  public String fullName() {
    return parentName == null ? name : name + ", " + parentName;
  }
}
