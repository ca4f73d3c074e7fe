package org.congvan.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.model.OfficialDocument;
import org.congvan.text.letter.LetterForms;

/**
 * The day that minutes (biên bản) give in their text in place of a date at their head: "Thời gian
 * bắt đầu: 08 giờ 00 phút, ngày 28 tháng 11 năm 2024". Days of cited documents do not count, so the
 * paragraph must speak of an hour, of today or of the time.
 */
final class DayOfMeeting {

  private static final Pattern TIME =
      Pattern.compile("(?<!\\p{L})(?:giờ|hôm nay|thời gian|lúc|kết thúc)(?!\\p{L})");

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?: tháng |[/.-])(\\d{1,2})(?: năm |[/.-])(\\d{4})(?!\\d)");

  private DayOfMeeting() {}

  /** Finds the first such day. */
  static Optional<LocalDate> find(OfficialDocument minutes) {
    return texts(minutes.content().body().blocks().stream())
        .map(LetterForms::lowerCase)
        .filter(text -> TIME.matcher(text).find())
        .flatMap(text -> day(text).stream())
        .findFirst();
  }

  private static Stream<String> texts(Stream<Block> blocks) {
    return blocks.flatMap(
        block ->
            block instanceof Section section
                ? texts(section.blocks().stream())
                : block instanceof Paragraph paragraph
                    ? Stream.of(Inline.plainText(paragraph.inlines()))
                    : Stream.empty());
  }

  /** The first day in a text that is in the calendar. */
  private static Optional<LocalDate> day(String text) {
    return DAY.matcher(text).results().flatMap(found -> day(found).stream()).findFirst();
  }

  private static Optional<LocalDate> day(MatchResult found) {
    int year = Integer.parseInt(found.group(3));
    int month = Integer.parseInt(found.group(2));
    int day = Integer.parseInt(found.group(1));
    boolean inCalendar =
        year > 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return inCalendar ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
