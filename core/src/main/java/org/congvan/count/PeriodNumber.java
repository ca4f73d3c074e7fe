package org.congvan.count;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number after tháng, quý or năm: that of the month ("đến tháng 11"), a count ("trong tháng 120
 * văn bản"), or either ("trong tháng 11 văn bản").
 */
final class PeriodNumber {

  static final Set<String> WORDS = Set.of("tháng", "quý", "năm");

  /** After these "tháng" needs no number; elsewhere it does: "đến tháng 11". */
  private static final Set<String> BEFORE_BARE_PERIOD =
      Set.of("trong", "cả", "đầu", "cuối", "giữa", "nửa");

  /** Units that are verbs too: "trong tháng 11 tổ chức hội nghị". */
  private static final Set<String> VERBS = Set.of("tổ chức", "báo cáo", "quyết định", "kiến nghị");

  /** Words that may follow a thing but not a verb. */
  private static final Set<String> AFTER_A_THING =
      Set.of("đã", "được", "của", "có", "không", "chưa", "bị", "này", "đó", "mới", "phải");

  /** Words that look like a unit but are not: "trong tháng 11 ban hành". */
  private static final Set<String> NO_UNITS =
      Set.of("ban hành", "ban bố", "phòng chống", "phòng ngừa", "phòng,", "trang bị", "trang trí");

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  private final FoldedText text;
  private final String word;
  private final String before;

  /** Makes the number after one of {@link #WORDS}, with the word before that. */
  PeriodNumber(FoldedText text, String word, String before) {
    this.text = text;
    this.word = word;
    this.before = before;
  }

  NamedNumbers.Role role(LocatedNumber placed, Units.@Nullable Match unit, int unitFrom) {
    BigDecimal value = placed.number().value();
    if (value.scale() > 0) {
      return NamedNumbers.Role.COUNT;
    }
    return switch (word) {
      case "tháng" -> role(value, MONTHS, unit, unitFrom);
      case "quý" -> role(value, QUARTERS, unit, unitFrom);
      default ->
          // A count of thousands has a dot: "trong năm 2.019 hồ sơ".
          placed.year() || unit == null ? NamedNumbers.Role.NAME : NamedNumbers.Role.COUNT;
    };
  }

  private NamedNumbers.Role role(
      BigDecimal value, BigDecimal last, Units.@Nullable Match unit, int unitFrom) {
    if (value.compareTo(last) > 0 || (unit != null && value.signum() <= 0)) {
      return NamedNumbers.Role.COUNT;
    }
    boolean thing =
        unit != null
            && unit.kind() == FoundCount.UnitKind.THING
            && BEFORE_BARE_PERIOD.contains(before)
            && isThing(unitFrom, unit.end());
    return thing ? NamedNumbers.Role.EITHER : NamedNumbers.Role.NAME;
  }

  private boolean isThing(int from, int to) {
    int wordTo = text.wordEnd(text.skipSpaces(to));
    String unit = text.part(from, to);
    String further = text.part(text.skipSpaces(to), wordTo);
    boolean joined =
        NO_UNITS.contains(unit + " " + further) || NO_UNITS.contains(unit + text.at(to));
    boolean verb =
        VERBS.contains(unit)
            && !AFTER_A_THING.contains(further)
            && (!further.isEmpty() || text.isDigit(text.skipSpaces(to)));
    return !joined && !verb;
  }
}
