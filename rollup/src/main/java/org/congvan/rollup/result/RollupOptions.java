package org.congvan.rollup.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.congvan.indicator.IndicatorCatalogue;
import org.congvan.model.IssuingAgency;
import org.congvan.reform.ReportingPeriod;
import org.congvan.regime.ReportingRegime;
import org.congvan.rollup.intake.AgencyKey;
import org.jspecify.annotations.Nullable;

/**
 * What the receiving agency knows besides the reports (yêu cầu tổng hợp), such as who must report
 * on 2019. Each part may be left out; the result then lacks what depends on it.
 */
public final class RollupOptions {
  private final List<IssuingAgency> expected;
  private final List<ReportingPeriod> periods;
  private final AgencyHierarchy hierarchy;
  private final @Nullable ReportingRegime regime;
  private final IndicatorCatalogue catalogue;

  private RollupOptions(Builder builder) {
    expected = List.copyOf(builder.expected.values());
    periods = List.copyOf(builder.periods);
    hierarchy = builder.hierarchy;
    regime = builder.regime;
    catalogue = builder.catalogue;
  }

  /**
   * Returns the options without any of them.
   *
   * @return the empty options
   */
  public static RollupOptions none() {
    return builder().build();
  }

  /**
   * Begins a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Begins a builder with these options.
   *
   * @return a builder; it makes equal options until one is changed
   */
  public Builder toBuilder() {
    Builder builder = new Builder().expect(expected).hierarchy(hierarchy).catalogue(catalogue);
    builder.periods.addAll(periods);
    builder.regime = regime;
    return builder;
  }

  /**
   * Returns who must report.
   *
   * @return the agencies in the order given; empty if that is not known
   */
  public List<IssuingAgency> expected() {
    return expected;
  }

  /**
   * Returns the periods that must be in the result even if nobody reported.
   *
   * @return the periods in the order given; may be empty
   */
  public List<ReportingPeriod> periods() {
    return periods;
  }

  /**
   * Returns whose figures are contained in whose.
   *
   * @return the hierarchy; without levels unless given
   */
  public AgencyHierarchy hierarchy() {
    return hierarchy;
  }

  /**
   * Returns the regime whose deadlines the reports are held to.
   *
   * @return the regime; empty if nobody can be late
   */
  public Optional<ReportingRegime> regime() {
    return Optional.ofNullable(regime);
  }

  /**
   * Returns the catalogue of the indicators.
   *
   * @return the catalogue; empty if figures are identified by their wording alone
   */
  public IndicatorCatalogue catalogue() {
    return catalogue;
  }

  /** Collects options; not thread-safe. */
  public static final class Builder {
    private final Map<AgencyKey, IssuingAgency> expected = new LinkedHashMap<>();
    private final List<ReportingPeriod> periods = new ArrayList<>();
    private AgencyHierarchy hierarchy = AgencyHierarchy.none();
    private @Nullable ReportingRegime regime;
    private IndicatorCatalogue catalogue = IndicatorCatalogue.builder("none", "1").build();

    private Builder() {}

    /**
     * Adds agencies that must report. Their names are those of the result, and a report that gives
     * the name of one of them without its identifier, or with it, is that agency's.
     *
     * @param agencies the agencies; one that was added before is not added again
     * @return this builder
     */
    public Builder expect(List<IssuingAgency> agencies) {
      for (IssuingAgency agency : Objects.requireNonNull(agencies, "agencies")) {
        expected.putIfAbsent(AgencyKey.of(Objects.requireNonNull(agency, "agency")), agency);
      }
      return this;
    }

    /**
     * Adds a period that must be in the result even if nobody reported.
     *
     * @param period the period
     * @return this builder
     */
    public Builder period(ReportingPeriod period) {
      periods.add(Objects.requireNonNull(period, "period"));
      return this;
    }

    /**
     * Sets whose figures are contained in whose: a total takes the figure of the highest agency
     * that states it; those below are compared with it, not added.
     *
     * @param newHierarchy the hierarchy
     * @return this builder
     */
    public Builder hierarchy(AgencyHierarchy newHierarchy) {
      hierarchy = Objects.requireNonNull(newHierarchy, "hierarchy");
      return this;
    }

    /**
     * Sets the regime whose deadlines the reports are held to. Nobody is late on a period that it
     * does not demand.
     *
     * @param newRegime the regime
     * @return this builder
     */
    public Builder regime(ReportingRegime newRegime) {
      regime = Objects.requireNonNull(newRegime, "regime");
      return this;
    }

    /**
     * Sets the catalogue of the indicators. Figures that it has under several names or units are
     * one figure, in the first unit; its ratios are worked out as sum over sum.
     *
     * @param newCatalogue the catalogue
     * @return this builder
     */
    public Builder catalogue(IndicatorCatalogue newCatalogue) {
      catalogue = Objects.requireNonNull(newCatalogue, "catalogue");
      return this;
    }

    /**
     * Makes the options.
     *
     * @return the options
     */
    public RollupOptions build() {
      return new RollupOptions(this);
    }
  }
}
