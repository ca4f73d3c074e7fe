package org.congvan.rollup.result;

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
 * of the communes in their district's. An agency has at most one superior.
 */
public final class AgencyHierarchy {
  private static final AgencyHierarchy NONE = new AgencyHierarchy(Map.of());

  private final Map<AgencyKey, List<AgencyKey>> below;
  private final Map<AgencyKey, AgencyKey> above = new LinkedHashMap<>();

  private AgencyHierarchy(Map<AgencyKey, List<AgencyKey>> below) {
    this.below = below;
    below.forEach((upper, lower) -> lower.forEach(each -> above.put(each, upper)));
  }

  /**
   * Returns the hierarchy without levels: nobody's figures are contained in another's.
   *
   * @return the hierarchy without levels
   */
  public static AgencyHierarchy none() {
    return NONE;
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
   * @param agency the superior
   * @return those below, in the order given; empty if there are none
   */
  public List<AgencyKey> subordinates(AgencyKey agency) {
    return below.getOrDefault(agency, List.of());
  }

  /**
   * Finds the agency directly above one.
   *
   * @param agency the subordinate
   * @return its superior, or empty
   */
  public Optional<AgencyKey> findSuperior(AgencyKey agency) {
    return Optional.ofNullable(above.get(agency));
  }

  /**
   * Returns the agencies that have others below them.
   *
   * @return the superiors in the order given
   */
  public Set<AgencyKey> superiors() {
    return below.keySet();
  }

  /** Whether a superior, at any level, satisfies a condition. */
  boolean isContained(AgencyKey agency, Predicate<AgencyKey> contains) {
    for (AgencyKey superior = above.get(agency); superior != null; superior = above.get(superior)) {
      if (contains.test(superior)) {
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
     * @param superior the agency whose figures contain the others'
     * @param subordinates the agencies directly below it
     * @return this builder
     * @throws IllegalArgumentException if one of them already has a superior, or is above this one
     */
    public Builder put(IssuingAgency superior, List<IssuingAgency> subordinates) {
      AgencyKey key = AgencyKey.of(Objects.requireNonNull(superior, "superior"));
      for (IssuingAgency each : Objects.requireNonNull(subordinates, "subordinates")) {
        put(key, AgencyKey.of(Objects.requireNonNull(each, "subordinates")));
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
