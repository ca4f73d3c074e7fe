package org.congvan.rules.text;

import java.util.regex.Pattern;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/**
 * A day or month of the text is one of the calendar: not "ngày 31 tháng 02". Days of the lunar
 * calendar are left alone, and slips that the text itself tells of.
 */
final class DayExists extends SelectingRule<Prose> {

  private static final int WINDOW = 40;

  private static final Pattern LUNAR_AFTER =
      Pattern.compile(
          "^[ ,(]{0,3}(?:tức |theo |nhằm )?(?iu:âm lịch|AL|ÂL)(?!\\p{L})|^ ?năm \\p{Lu}");

  private static final Pattern NOT_MEANT =
      Pattern.compile(
          "(?<!\\p{L})(?iu:âm lịch|nhầm|ghi sai|đính chính|sai sót|không có|không tồn tại|lương|thưởng|mẫu|ví dụ)(?!\\p{L})");

  DayExists() {
    super("TEXT-018", Prose::select);
  }

  @Override
  public void check(Prose prose, FindingSink sink) {
    for (WrittenDay day : prose.days()) {
      if (!day.exists() && !isOther(prose.words(), day)) {
        sink.report(prose.path(), day.text());
        return;
      }
    }
  }

  private static boolean isOther(String text, WrittenDay day) {
    String before = text.substring(Math.max(0, day.start() - WINDOW), day.start());
    String after = text.substring(day.end(), Math.min(text.length(), day.end() + WINDOW));
    return LUNAR_AFTER.matcher(after).find() || NOT_MEANT.matcher(before).find();
  }
}
