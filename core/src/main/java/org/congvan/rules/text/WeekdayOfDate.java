package org.congvan.rules.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.Phrase;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The weekday that goes with a day is that of the calendar: "thứ Hai, ngày 16 tháng 9 năm 2024". A
 * day without a year is taken for one around the day of issue. "Thứ hai" that counts ("lần thứ hai
 * ngày …") is no weekday.
 */
final class WeekdayOfDate extends SelectingRule<WeekdayOfDate.Subject> {

  private static final String WEEKDAY =
      "(?:(?iu:thứ) (?:(?iu:hai|ba|tư|năm|sáu|bảy|bẩy)|[2-7])|(?iu:chủ nhật))(?!\\p{L})";

  private static final String DATE =
      "(?:(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?|(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?)"
          + "(?![\\p{L}\\p{N}]|[/.-]\\d)";

  /** What may go before a weekday; a word before "thứ hai" makes it a number. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[(,;:.–-] ?|(?<!\\p{L})(?iu:vào|sáng|chiều|tối|trưa|đêm|từ|hết|trước|sau|là|hôm|ngày|giờ|phút|h|\\d{1,2}h\\d{0,2}) )$");

  /** What makes even "thứ Hai" a number. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<!\\p{L})(?iu:lần|phiên|kỳ|kì|khóa|khoá|đợt|vòng|hội nghị|đại hội|(?:kỳ|kì|phiên) họp) $");

  private static final Pattern AHEAD =
      Pattern.compile("(" + WEEKDAY + ") ?[,(]? ?(?:(?iu:ngày) )?" + DATE + "(?! ?(?:đến|-|–))");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<!\\p{L})(?iu:ngày) " + DATE + "(?: ?\\(|,? \\(|, )(" + WEEKDAY + ")(?=[),.;]|$)");

  private static final Pattern COUNTING =
      Pattern.compile(
          "(?<!\\p{L})thứ (?:nhất|1)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Phrase NUMBERED = Phrase.of("thứ ");
  private static final Phrase SUNDAY = Phrase.of("chủ nhật");

  private static final int WINDOW = 24;

  private static final Map<String, DayOfWeek> DAYS =
      Map.ofEntries(
          Map.entry("thứ hai", DayOfWeek.MONDAY),
          Map.entry("thứ 2", DayOfWeek.MONDAY),
          Map.entry("thứ ba", DayOfWeek.TUESDAY),
          Map.entry("thứ 3", DayOfWeek.TUESDAY),
          Map.entry("thứ tư", DayOfWeek.WEDNESDAY),
          Map.entry("thứ 4", DayOfWeek.WEDNESDAY),
          Map.entry("thứ năm", DayOfWeek.THURSDAY),
          Map.entry("thứ 5", DayOfWeek.THURSDAY),
          Map.entry("thứ sáu", DayOfWeek.FRIDAY),
          Map.entry("thứ 6", DayOfWeek.FRIDAY),
          Map.entry("thứ bảy", DayOfWeek.SATURDAY),
          Map.entry("thứ bẩy", DayOfWeek.SATURDAY),
          Map.entry("thứ 7", DayOfWeek.SATURDAY),
          Map.entry("chủ nhật", DayOfWeek.SUNDAY));

  private static final List<String> NAMES =
      List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

  /**
   * A passage with a weekday.
   *
   * @param prose the passage
   * @param counts whether the text counts, "thứ nhất, … thứ hai, …"
   * @param issuedOn the day of issue; null in a draft
   */
  record Subject(Prose prose, boolean counts, @Nullable LocalDate issuedOn) {}

  WeekdayOfDate() {
    super("TEXT-019", WeekdayOfDate::subjects);
  }

  private static RuleSubjects<Subject> subjects(ValidationContext context) {
    if (context.document().isCopy()) {
      return RuleSubjects.notApplicable();
    }
    List<Prose> all = Prose.all(context);
    List<Prose> named = all.stream().filter(each -> namesWeekday(each.words())).toList();
    if (named.isEmpty()) {
      return RuleSubjects.notApplicable();
    }
    boolean counts = all.stream().anyMatch(each -> COUNTING.matcher(each.words()).find());
    LocalDate issuedOn = context.document().issuedOn().orElse(null);
    List<Subject> subjects = new ArrayList<>();
    named.forEach(each -> subjects.add(new Subject(each, counts, issuedOn)));
    return new RuleSubjects<>(subjects, null);
  }

  private static boolean namesWeekday(String words) {
    return NUMBERED.isIn(words) || SUNDAY.isIn(words);
  }

  @Override
  public void check(Subject subject, FindingSink sink) {
    String text = subject.prose().words();
    Matcher ahead = AHEAD.matcher(text);
    while (ahead.find()) {
      String before = text.substring(Math.max(0, ahead.start() - WINDOW), ahead.start());
      boolean number = isNumber(ahead.group(1), before, subject.counts());
      if (!number && report(subject, ahead, ahead.group(1), 2, sink)) {
        return;
      }
    }
    Matcher after = AFTER.matcher(text);
    while (after.find()) {
      if (report(subject, after, after.group(7), 1, sink)) {
        return;
      }
    }
  }

  /** Whether a weekday after some words is a number of order. */
  private static boolean isNumber(String weekday, String before, boolean counts) {
    boolean small = isSmall(weekday);
    boolean digit = Character.isDigit(weekday.charAt(weekday.length() - 1));
    if (!small && !digit) {
      return COUNTED.matcher(before).find();
    }
    if (!BEFORE.matcher(before).find()) {
      return true;
    }
    return counts && small && !before.endsWith(" ");
  }

  /** Whether it is written as a number of order is: "thứ hai" and not "thứ Hai" or "thứ 2". */
  private static boolean isSmall(String weekday) {
    String last = weekday.substring(weekday.indexOf(' ') + 1);
    return Character.isLowerCase(last.charAt(0));
  }

  private static boolean report(
      Subject subject, Matcher found, String weekday, int first, FindingSink sink) {
    int group = found.group(first) == null ? first + 3 : first;
    int day = Integer.parseInt(found.group(group));
    int month = Integer.parseInt(found.group(group + 1));
    String year = found.group(group + 2);
    DayOfWeek written = DAYS.get(VietnameseText.toLowerCase(weekday));
    LocalDate right = null;
    if (year != null) {
      right = day(Integer.parseInt(year), month, day);
      if (right == null || right.getDayOfWeek() == written) {
        return false;
      }
    } else if (subject.issuedOn() != null) {
      int around = subject.issuedOn().getYear();
      for (int each = around - 1; each <= around + 1; each++) {
        LocalDate possible = day(each, month, day);
        if (possible == null || possible.getDayOfWeek() == written) {
          return false;
        }
        right = each == around ? possible : right;
      }
    }
    if (right == null) {
      return false;
    }
    sink.report(
        subject.prose().path(), found.group(), NAMES.get(right.getDayOfWeek().getValue() - 1));
    return true;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
