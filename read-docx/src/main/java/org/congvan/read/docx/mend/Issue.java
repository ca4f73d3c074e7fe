package org.congvan.read.docx.mend;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordDocument;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Number and date of a file, as far as they are filled in.
 *
 * @param code the number and symbol as written; empty where no number is filled in
 * @param dateText the date as written; empty where it is not filled in
 * @param date the date; null where it is not filled in or no day of the calendar
 * @param party whether it is a paper of the Party, which other rules govern
 */
record Issue(String code, String dateText, @Nullable LocalDate date, boolean party) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[^\\s0-9:]{1,4}+)?+[\\s.:]*+([0-9]++[a-z]?+)\\s*+[/-]\\s*+[0-9\\p{L}].*+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern DATE =
      Pattern.compile(
          "ngày\\s++([0-9]{1,2}+)\\s++tháng\\s++([0-9]{1,2}+)\\s++năm\\s++([0-9]{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where a head is looked for when nobody has found its components. */
  private static final int HEAD = 40;

  private static final int LONGEST_LINE = 200;

  static Issue of(List<RoledText> roles, WordDocument document) {
    String code = "";
    String dateText = "";
    boolean party = false;
    boolean known = false;
    for (RoledText role : roles) {
      if (role.role() == Role.CODE) {
        known = true;
        code = code.isEmpty() && isNumbered(role.text()) ? role.text() : code;
      } else if (role.role() == Role.PLACE_AND_DATE) {
        known = true;
        dateText = dateText.isEmpty() && isDated(role.text()) ? role.text() : dateText;
      } else if (role.role() == Role.NATIONAL_NAME) {
        party |= VietnameseText.comparisonKey(role.text()).contains("đảng cộng sản");
      }
    }
    if (!known) {
      List<WordParagraph> all = document.paragraphs();
      for (WordParagraph paragraph : all.subList(0, Math.min(HEAD, all.size()))) {
        for (String line : read(paragraph).split("[\\n\\t]", -1)) {
          String words = VietnameseText.normalize(TypedText.meant(line.strip()));
          if (words.length() <= LONGEST_LINE) {
            boolean numbered = startsWithNumberWord(words) && isNumbered(words);
            code = code.isEmpty() && numbered ? words : code;
            dateText = dateText.isEmpty() && isDated(words) ? words : dateText;
          }
        }
      }
    }
    return new Issue(code, dateText, dateText.isEmpty() ? null : date(dateText), party);
  }

  /** The text as it is read in its typefaces. */
  private static String read(WordParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (WordRun run : paragraph.runs()) {
      text.append(TypedText.read(run.text(), run.format().font()));
    }
    return text.toString();
  }

  private static boolean startsWithNumberWord(String words) {
    return words.regionMatches(true, 0, "số", 0, 2);
  }

  private static boolean isNumbered(String words) {
    return NUMBER.matcher(VietnameseText.normalize(TypedText.meant(words))).matches();
  }

  private static boolean isDated(String words) {
    return DATE.matcher(VietnameseText.normalize(TypedText.meant(words))).find();
  }

  private static @Nullable LocalDate date(String words) {
    Matcher found = DATE.matcher(VietnameseText.normalize(TypedText.meant(words)));
    if (!found.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(found.group(3)),
          Integer.parseInt(found.group(2)),
          Integer.parseInt(found.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether number and date are there. */
  boolean isIssued() {
    return !code.isEmpty() && !dateText.isEmpty();
  }

  Optional<LocalDate> findDate() {
    return Optional.ofNullable(date);
  }
}
