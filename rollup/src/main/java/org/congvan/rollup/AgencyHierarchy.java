package org.congvan.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.congvan.model.IssuingAgency;
import org.congvan.rollup.intake.AgencyKey;

/**
 * Which agencies' figures are contained in which agency's (hệ thống cơ quan báo cáo), such as those
 * of the communes in their district's. An agency has at most one above it.
 */
public final class AgencyHierarchy {
  private static final AgencyHierarchy FLAT = new AgencyHierarchy(Map.of());

  private final Map<AgencyKey, List<AgencyKey>> below;
  private final Map<AgencyKey, AgencyKey> above = new LinkedHashMap<>();

  private AgencyHierarchy(Map<AgencyKey, List<AgencyKey>> below) {
    this.below = below;
    below.forEach((upper, lower) -> lower.forEach(each -> above.put(each, upper)));
  }

  /**
   * Returns the hierarchy without levels: nobody's figures are contained in another's.
   *
   * @return the flat hierarchy
   */
  public static AgencyHierarchy flat() {
    return FLAT;
  }

  /**
   * Begins a hierarchy.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the agencies directly below one.
   *
   * @param agency the upper agency
   * @return those below, in the order given; empty if there are none
   */
  public List<AgencyKey> below(AgencyKey agency) {
    return below.getOrDefault(agency, List.of());
  }

  /**
   * Finds the agency directly above one.
   *
   * @param agency the lower agency
   * @return the upper agency, or empty
   */
  public Optional<AgencyKey> findAbove(AgencyKey agency) {
    return Optional.ofNullable(above.get(agency));
  }

  /**
   * Returns the agencies that have others below them.
   *
   * @return the upper agencies in the order given
   */
  public Set<AgencyKey> uppers() {
    return below.keySet();
  }

  /** Whether an agency above, at any level, satisfies a condition. */
  boolean isContained(AgencyKey agency, Predicate<AgencyKey> contains) {
    for (AgencyKey upper = above.get(agency); upper != null; upper = above.get(upper)) {
      if (contains.test(upper)) {
        return true;
      }
    }
    return false;
  }

  /** Collects a hierarchy; not thread-safe. */
  public static final class Builder {
    private final Map<AgencyKey, List<AgencyKey>> below = new LinkedHashMap<>();
    private final Map<AgencyKey, AgencyKey> above = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Puts agencies below another.
     *
     * @param upper the agency whose figures contain the others'
     * @param lower the agencies directly below it
     * @return this builder
     * @throws IllegalArgumentException if one of them is below another agency already, or above
     *     this one
     */
    public Builder put(IssuingAgency upper, List<IssuingAgency> lower) {
      AgencyKey key = AgencyKey.of(Objects.requireNonNull(upper, "upper"));
      for (IssuingAgency each : Objects.requireNonNull(lower, "lower")) {
        put(key, AgencyKey.of(Objects.requireNonNull(each, "lower")));
      }
      return this;
    }

    private void put(AgencyKey upper, AgencyKey lower) {
      AgencyKey known = above.get(lower);
      if (known != null) {
        throw new IllegalArgumentException(
            "Agency must be below one agency only: " + lower + ", below " + known + " already");
      }
      Set<AgencyKey> seen = new HashSet<>();
      for (AgencyKey each = upper; each != null && seen.add(each); each = above.get(each)) {
        if (each.equals(lower)) {
          throw new IllegalArgumentException(
              "Agency must not be below itself: " + lower + ", put below " + upper);
        }
      }
      above.put(lower, upper);
      below.computeIfAbsent(upper, unused -> new ArrayList<>()).add(lower);
    }

    /**
     * Makes the hierarchy.
     *
     * @return the hierarchy
     */
    public AgencyHierarchy build() {
      Map<AgencyKey, List<AgencyKey>> copy = new LinkedHashMap<>();
      below.forEach((upper, lower) -> copy.put(Objects.requireNonNull(upper), List.copyOf(lower)));
      return new AgencyHierarchy(copy);
    }
  }
}
