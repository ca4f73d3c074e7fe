package org.congvan.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.congvan.rollup.intake.ReportSource;
import org.congvan.rollup.result.PeriodResult;
import org.congvan.rollup.result.RollupResult;
import org.jspecify.annotations.Nullable;

/**
 * Writes the result of a roll-up as JSON (kết quả tổng hợp), such as {@code {"schema":
 * "congvan-rollup/1", "periods": [{"period": {…}, "totals": […], …}], …}}.
 *
 * <p>A part that may be missing is left out when it is; lists are always there. A period holds, in
 * this order:
 *
 * <ul>
 *   <li>{@code period}: {@code frequency}, {@code label}, {@code from}, {@code to};
 *   <li>{@code figures}: the headings of the table by agency: {@code indicator}, {@code code},
 *       {@code unit}, {@code channel}, {@code period};
 *   <li>{@code totals}: {@code figure}, {@code value}, {@code agencies}; {@code ratios}: {@code
 *       figure}, {@code numerator}, {@code denominator}, {@code percent}, {@code value} rounded
 *       half up to two digits (left out if the denominator is zero), {@code agencies}; {@code
 *       unadded}: {@code figure}, {@code agencies};
 *   <li>{@code agencies}: the table by agency: {@code agency}, the {@code report} that counts, and
 *       {@code values}, one for each of {@code figures}, null if the report does not state it;
 *   <li>{@code missing}, {@code late}, {@code duplicates}; {@code conflicts}, each with a {@code
 *       kind}: {@code differing-duplicate}, {@code stated-twice}, {@code differing-units}, {@code
 *       hierarchy-imbalance} or {@code named-twice};
 *   <li>{@code comparison}, if the period before is known: that {@code period}, and of each figure
 *       {@code current}, {@code previous}, {@code change} and {@code changeInPercent}, rounded half
 *       up to two digits;
 *   <li>{@code difficulties} and {@code recommendations}: {@code text}, {@code areas}, {@code
 *       addressedTo}, and all {@code sources}.
 * </ul>
 *
 * <p>After the periods come {@code documents}: how many were {@code rolledUp}, duplicates included,
 * and how many {@code skipped}; and the lists {@code skipped} and {@code skippedBefore} (of the
 * reports on the periods before), each of {@code source} and {@code reason}.
 *
 * <p>Numbers are exact and without exponent. The same reports give the same bytes, in whatever
 * order they were added. The JSON is written as it is made, however long it is. Immutable and safe
 * for use by many threads.
 */
// Who passes a result has its module; who writes documents only need not.
@SuppressWarnings("exports")
public final class JsonRollup {

  private static final String VERSION = "congvan-rollup/1";

  /** The length of a result grows with the number of reports; its depth and words do not. */
  private static final JsonLimits LIMITS =
      JsonLimits.standard().withValues(Integer.MAX_VALUE).withNumberLength(Integer.MAX_VALUE);

  private static final JsonText JSON =
      new JsonText(RollupRows.root(VERSION), new CongvanModule(), LIMITS, false);

  private final @Nullable RollupResult previous;
  private final Map<String, String> skipped;
  private final Map<String, String> skippedBefore;

  private JsonRollup(Builder builder) {
    previous = builder.previous;
    skipped = new TreeMap<>(builder.skipped);
    skippedBefore = new TreeMap<>(builder.skippedBefore);
  }

  /**
   * Returns the format that writes the result alone.
   *
   * @return the format
   */
  public static JsonRollup standard() {
    return builder().build();
  }

  /**
   * Begins a format.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of what this format writes, such as {@code {"$schema":
   * "https://json-schema.org/draft/2020-12/schema", …}}; also the resource {@code
   * /META-INF/congvan/schema/congvan-rollup-1.json} of this jar.
   *
   * @return the schema as JSON, indented, ending in a line feed
   */
  public static String schema() {
    return JsonSchema.published("congvan-rollup-1.json");
  }

  /**
   * Writes a result in UTF-8.
   *
   * @param result the result
   * @param out where to; flushed, not closed
   * @throws org.congvan.render.RenderException if a text cannot be written in JSON; the beginning
   *     is written by then
   * @throws IOException if the stream fails
   * @throws java.io.UncheckedIOException if the file of the text store fails
   */
  public void write(RollupResult result, OutputStream out) throws IOException {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(out, "out");
    JSON.stream(rows(result), out);
  }

  private RollupRows.Result rows(RollupResult result) {
    RollupResult earlier = previous == null ? result : previous;
    int rolledUp = 0;
    for (PeriodResult period : result.periods()) {
      rolledUp += period.agencies().size() + period.duplicates().size();
    }
    return new RollupRows.Result(
        () ->
            result.periods().stream()
                .map(
                    each ->
                        RollupRows.PeriodRow.of(
                            each, result.findBefore(each, earlier).orElse(null)))
                .iterator(),
        new RollupRows.Documents(rolledUp, skipped.size()),
        rows(skipped),
        rows(skippedBefore));
  }

  private static List<RollupRows.Skipped> rows(Map<String, String> skipped) {
    return skipped.entrySet().stream()
        .map(each -> new RollupRows.Skipped(each.getKey(), each.getValue()))
        .toList();
  }

  /** Collects what is written besides the result; not thread-safe. */
  public static final class Builder {

    private @Nullable RollupResult previous;
    private final Map<String, String> skipped = new TreeMap<>();
    private final Map<String, String> skippedBefore = new TreeMap<>();

    private Builder() {}

    /**
     * Sets the result in which the periods before are looked up, for the comparison of totals
     * ({@link RollupResult#findBefore}); without it they are looked up in the result itself.
     *
     * @param newPrevious the result on the periods before
     * @return this builder
     */
    public Builder previous(RollupResult newPrevious) {
      previous = Objects.requireNonNull(newPrevious, "newPrevious");
      return this;
    }

    /**
     * Adds a document that is not in the result.
     *
     * @param source where it came from
     * @param reason why it could not be rolled up
     * @return this builder
     */
    public Builder skipped(ReportSource source, String reason) {
      Objects.requireNonNull(source, "source");
      skipped.put(source.name(), Objects.requireNonNull(reason, "reason"));
      return this;
    }

    /**
     * Adds a document on a period before that is not compared with.
     *
     * @param source where it came from
     * @param reason why it could not be rolled up
     * @return this builder
     */
    public Builder skippedBefore(ReportSource source, String reason) {
      Objects.requireNonNull(source, "source");
      skippedBefore.put(source.name(), Objects.requireNonNull(reason, "reason"));
      return this;
    }

    /**
     * Makes the format.
     *
     * @return the format; the builder can go on collecting for another
     */
    public JsonRollup build() {
      return new JsonRollup(this);
    }
  }
}
