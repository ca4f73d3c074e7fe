package org.congvan.rules.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A provincial unit (tỉnh, thành phố trực thuộc trung ương), such as Quảng Nam until 30/6/2025,
 * when it became a part of Đà Nẵng.
 *
 * @param name the name without its kind, such as "Quảng Nam"
 * @param kind "tỉnh" or "thành phố"
 * @param from the first day; null for one that was always there
 * @param to the last day; null for one that is still there
 * @param successor the name of the unit that it became a part of; null if it became a part of no
 *     other
 */
public record Province(
    String name,
    String kind,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String successor) {

  private static final Map<String, Province> BY_KEY =
      TableRows.read("provinces.tsv", 5, Province::row).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  each -> VietnameseText.comparisonKey(each.name), Function.identity()));

  /** How Hồ Chí Minh City is abbreviated. */
  private static final Map<String, String> SHORT = Map.of("hcm", "hồ chí minh");

  /** A kind and all words after it, up to a mark or the end: "tỉnh Hòa Bình Mới" is no Hòa Bình. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:tỉnh|thành phố|tp\\.?) ?"
              + "(?=(?<name>\\p{L}++(?: (?:- )?\\p{L}++){0,3}+)(?! ?\\p{L}))");

  /** What {@link #KIND} cannot do without. */
  private static final List<String> KINDS = List.of("tỉnh", "thành phố", "tp");

  /** Finds the unit of a name. */
  public static Optional<Province> named(String name) {
    String key = VietnameseText.comparisonKey(name);
    return Optional.ofNullable(BY_KEY.get(SHORT.getOrDefault(key, key)));
  }

  /**
   * Finds the unit that an agency's name ends with or names last: "UBND tỉnh Quảng Nam", "Ủy ban
   * nhân dân huyện Núi Thành, tỉnh Quảng Nam".
   */
  public static Optional<Province> ofAgency(String agency) {
    String key = VietnameseText.comparisonKey(agency);
    if (KINDS.stream().noneMatch(key::contains)) {
      return Optional.empty();
    }
    @Nullable Province last = null;
    Matcher kinds = KIND.matcher(key);
    while (kinds.find()) {
      String name = kinds.group("name");
      Province found = BY_KEY.get(SHORT.getOrDefault(name, name));
      last = found == null ? last : found;
    }
    return Optional.ofNullable(last);
  }

  /** The unit as it is called on a day: itself, or what it has become. */
  public Province on(LocalDate day) {
    return successor != null && to != null && day.isAfter(to)
        ? named(successor).orElse(this)
        : this;
  }

  /** The unit as it is called today, as far as the table knows. */
  public Province latest() {
    return to == null ? this : on(to.plusDays(1));
  }

  /** The name as documents write it: "tỉnh Quảng Nam", "Thành phố Hồ Chí Minh". */
  public String inFull() {
    String common = name.equals("Hồ Chí Minh") ? "Thành phố" : kind;
    return common + " " + name;
  }

  /** The name as the place of a document: "Quảng Nam", "Thành phố Hồ Chí Minh". */
  public String asPlace() {
    return name.equals("Hồ Chí Minh") ? inFull() : name;
  }

  /** All units of the table, those of the past too. */
  static List<Province> all() {
    return List.copyOf(BY_KEY.values());
  }

  private static Province row(String[] fields) {
    return new Province(
        fields[0],
        fields[1],
        fields[2].isEmpty() ? null : LocalDate.parse(fields[2]),
        fields[3].isEmpty() ? null : LocalDate.parse(fields[3]),
        fields[4].isEmpty() ? null : fields[4]);
  }
}
