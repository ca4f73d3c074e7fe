package org.congvan.indicator;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.congvan.reform.ActivityCount;
import org.congvan.reform.IndicatorCode;
import org.congvan.regulation.Confidence;
import org.congvan.text.check.RequiredText;

/**
 * Indicators and what their figures must satisfy (danh mục chỉ tiêu), such as {@link #general()}:
 * the items of reform reports, with the balance of dossiers.
 *
 * <p>A catalogue is data: two are shipped, a caller adds indicators to them or reads a file of its
 * own. It is immutable; any number of threads may use one.
 *
 * <pre>{@code
 * IndicatorCatalogue ours =
 *     IndicatorCatalogue.general()
 *         .with(Indicator.of("XA.HOP", "Cuộc họp giao ban", "cuộc", new Measurement.Count(), "Công văn 12/SNV"));
 * }</pre>
 */
public final class IndicatorCatalogue {

  private final String name;
  private final String version;
  private final Map<IndicatorCode, Indicator> indicators;
  private final List<SourcedConstraint> constraints;
  private final FigureBalance balance;
  private final IndicatorNames names;

  private IndicatorCatalogue(Builder builder) {
    this.name = builder.name;
    this.version = builder.version;
    this.indicators = builder.indicators;
    this.constraints = List.copyOf(builder.constraints);
    this.balance = new FigureBalance(CatalogueOrder.checks(name, indicators, constraints));
    this.names = new IndicatorNames(name, indicators.values());
  }

  /**
   * Returns the indicators of reports on communicating reform (tuyên truyền cải cách hành chính):
   * those of the dispatch 477/SKHCN-TTNCUĐ, and others that such reports count (confidence medium).
   *
   * @return the catalogue {@code tuyen-truyen-cchc}
   */
  public static IndicatorCatalogue communication() {
    return ShippedCatalogues.COMMUNICATION;
  }

  /**
   * Returns the items of reform reports in general: direction, institutions, procedures with the
   * balance of dossiers, organisation, civil service, finance, digital government. The names are
   * generic, not those of a form; only the counters of dossiers are of high confidence.
   *
   * @return the catalogue {@code cchc-chung}
   */
  public static IndicatorCatalogue general() {
    return ShippedCatalogues.GENERAL;
  }

  /**
   * Returns {@link #communication()} and {@link #general()} in one.
   *
   * @return the catalogue {@code cchc}
   */
  public static IndicatorCatalogue standard() {
    return ShippedCatalogues.STANDARD;
  }

  /**
   * Begins an empty catalogue.
   *
   * @param name how the catalogue is called, such as {@code "cchc-quang-tri"}; not blank
   * @param version its version, such as {@code "2019"}; not blank
   * @return a builder
   */
  public static Builder builder(String name, String version) {
    return new Builder(name, version);
  }

  /**
   * Reads a catalogue in the form of those shipped: lines of fields with tabs between, comments
   * begin with {@code #}.
   *
   * <pre>
   * catalogue   name   version
   * indicator   code   name   aliases   units   measure   areas   channels   frequencies   confidence   source
   * constraint  text   example   confidence   source
   * </pre>
   *
   * <p>Several aliases, units, areas, channels or frequencies have {@code |} between; {@code -}
   * stands for none. The example of a constraint gives figures that satisfy it: {@code HS.TONG=1250
   * HS.NHAN=1200 HS.TON=50}.
   *
   * @param in the text, read to its end and not closed
   * @return the catalogue
   * @throws IOException if the text cannot be read
   * @throws org.congvan.text.DocumentFormatException if a line cannot be understood; the message
   *     names the line
   * @throws IllegalArgumentException as {@link Builder#build()}
   */
  public static IndicatorCatalogue read(Reader in) throws IOException {
    return new CatalogueReader(Objects.requireNonNull(in, "in")).read();
  }

  /**
   * Returns this catalogue with another indicator.
   *
   * @param indicator an indicator whose code is not in it
   * @return the changed copy
   * @throws IllegalArgumentException as {@link Builder#build()}
   */
  public IndicatorCatalogue with(Indicator indicator) {
    return builder(name, version).addAll(this).add(indicator).build();
  }

  /**
   * Returns this catalogue with the indicators and constraints of another.
   *
   * @param other a catalogue with other codes
   * @return the changed copy, under the name of this one
   * @throws IllegalArgumentException as {@link Builder#build()}
   */
  public IndicatorCatalogue with(IndicatorCatalogue other) {
    return builder(name, version).addAll(this).addAll(other).build();
  }

  /**
   * Returns how the catalogue is called.
   *
   * @return such as {@code cchc-chung}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the version.
   *
   * @return such as {@code 1}
   */
  public String version() {
    return version;
  }

  /**
   * Returns the indicators in the order they were added.
   *
   * @return all of them, unmodifiable
   */
  public List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  /**
   * Returns the constraints that were stated, with their sources.
   *
   * @return in the order they were added; without those that measures imply
   */
  public List<SourcedConstraint> constraints() {
    return constraints;
  }

  /**
   * Finds an indicator by its code.
   *
   * @param code the code
   * @return the indicator; empty if the catalogue has none of that code
   */
  public Optional<Indicator> find(IndicatorCode code) {
    return Optional.ofNullable(indicators.get(Objects.requireNonNull(code, "code")));
  }

  /**
   * Finds the indicator that a report means by a name and a unit.
   *
   * @param reportedName the name; case, abbreviations such as CCHC, "số" in front and the place of
   *     tone marks do not count
   * @param unit the unit
   * @return the indicator; empty if no name or alias is the same, or only in other units
   */
  public Optional<Indicator> match(String reportedName, String unit) {
    return named(reportedName).stream()
        .filter(indicator -> indicator.isCountedIn(unit))
        .findFirst();
  }

  /**
   * Finds the indicator that a figure is one of: by its code, where it has one, else by name and
   * unit.
   *
   * @param count the figure
   * @return the indicator; empty if the catalogue does not know it
   */
  public Optional<Indicator> match(ActivityCount count) {
    IndicatorCode code = count.code();
    return code == null ? match(count.indicator(), count.unit()) : find(code);
  }

  /**
   * Finds the indicators of a name, whatever their units.
   *
   * @param reportedName the name, compared as {@link #match(String, String)} does
   * @return the indicators; empty if no name or alias is the same
   */
  public List<Indicator> named(String reportedName) {
    return names.find(reportedName);
  }

  /**
   * Returns all that is compared: the stated constraints and those that measures imply (a count is
   * not negative, a ratio is that of its parts); formulas before what uses their results.
   *
   * @return the constraints in the order they are checked
   */
  public List<Constraint> checks() {
    return balance.checks();
  }

  /**
   * Compares figures with each other. Figures that are not stated but follow from a formula are
   * worked out first; what is stated stays as it is.
   *
   * @param values the figures of one agency, period and channel
   * @return what does not add up, and what could not be compared for want of figures
   */
  public BalanceReport check(IndicatorValues values) {
    return balance.check(values);
  }

  /**
   * Adds the figures that follow from formulas. Ratios are not worked out: rounding them is the
   * business of whoever prints them.
   *
   * @param values the figures as stated
   * @return the same figures and those that follow; none is overwritten
   */
  public IndicatorValues complete(IndicatorValues values) {
    return balance.complete(values);
  }

  @Override
  public String toString() {
    return name + " " + version + " (" + indicators.size() + " indicators)";
  }

  /** Gathers a catalogue; not thread-safe. */
  public static final class Builder {
    private final String name;
    private final String version;
    private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
    private final List<SourcedConstraint> constraints = new ArrayList<>();

    private Builder(String name, String version) {
      this.name = RequiredText.of(Objects.requireNonNull(name, "name"), "Name of a catalogue");
      this.version =
          RequiredText.of(Objects.requireNonNull(version, "version"), "Version of a catalogue");
    }

    /**
     * Adds an indicator.
     *
     * @param indicator the indicator
     * @return this builder
     * @throws IllegalArgumentException if there is one of that code already
     */
    public Builder add(Indicator indicator) {
      Objects.requireNonNull(indicator, "indicator");
      Indicator before = indicators.putIfAbsent(indicator.code(), indicator);
      if (before != null) {
        throw new IllegalArgumentException(
            "Catalogue "
                + name
                + " has two indicators of code "
                + indicator.code()
                + ": \""
                + before.name()
                + "\" and \""
                + indicator.name()
                + "\"; give one of them another code");
      }
      return this;
    }

    /**
     * Adds a constraint of high confidence.
     *
     * @param text such as {@code HS.TONG = HS.NHAN + HS.TON}
     * @param source where it comes from
     * @return this builder
     * @throws org.congvan.text.DocumentFormatException if the text is no constraint
     */
    public Builder constraint(String text, String source) {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(source, "source");
      return add(new SourcedConstraint(Constraint.parse(text), source, Confidence.HIGH));
    }

    /**
     * Adds a constraint.
     *
     * @param constraint the constraint with its source
     * @return this builder
     */
    public Builder add(SourcedConstraint constraint) {
      constraints.add(Objects.requireNonNull(constraint, "constraint"));
      return this;
    }

    /**
     * Adds all of another catalogue.
     *
     * @param other the catalogue
     * @return this builder
     * @throws IllegalArgumentException if both have an indicator of one code
     */
    public Builder addAll(IndicatorCatalogue other) {
      Objects.requireNonNull(other, "other").indicators().forEach(this::add);
      constraints.addAll(other.constraints());
      return this;
    }

    /**
     * Builds the catalogue.
     *
     * @return the catalogue
     * @throws IllegalArgumentException if a constraint or measure names an unknown indicator, two
     *     formulas derive one indicator, formulas go round in a circle, or two indicators have one
     *     name and unit
     */
    public IndicatorCatalogue build() {
      Builder copy = new Builder(name, version);
      copy.indicators.putAll(indicators);
      copy.constraints.addAll(constraints);
      return new IndicatorCatalogue(copy);
    }
  }
}
