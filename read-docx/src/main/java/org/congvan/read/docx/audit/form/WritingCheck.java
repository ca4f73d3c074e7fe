package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.text.VietnameseText;

/**
 * Words, signs and figures that the regulation fixes: the national name and motto, the colon after
 * "Số", "Kính gửi" and "Nơi nhận", and dates in full. A reader of documents forgives them, so they
 * are seen in the file alone.
 */
final class WritingCheck implements FormCheck {

  private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** What stands in a telegram (công điện) in place of "Kính gửi:". */
  private static final String TELEGRAM = " điện:";

  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]++");
  private static final Pattern CODE =
      Pattern.compile("Số ?: ?(?:0[1-9]|[1-9][0-9]++|[. …_]*+)(?![0-9]).*+");
  private static final Pattern DATE =
      Pattern.compile(
          ", ngày (?:0[1-9]|[12][0-9]|3[01]) tháng (?:0[12]|[3-9]|1[0-2]) năm [0-9]{4}$");

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    results.add(nationalName(subject));
    results.add(motto(subject));
    results.add(code(subject));
    results.add(date(subject));
    results.add(colon(subject, Component.ADDRESSEES, "Kính gửi"));
    results.add(colon(subject, Component.RECIPIENTS_WORD, "Nơi nhận"));
    return results;
  }

  private static Tally tally(Subject subject, Component component) {
    return new Tally(
            Aspect.WRITING,
            component,
            Phrase.of("writing." + component),
            subject.layout().style(component).basis())
        .suggesting(Phrase.of("suggest.writing"));
  }

  private static CheckResult nationalName(Subject subject) {
    Tally tally = tally(subject, Component.NATIONAL_NAME);
    // Which case its letters have is another check.
    subject
        .first(Component.NATIONAL_NAME)
        .ifPresent(
            words -> {
              if (VietnameseText.sameWords(
                  VietnameseText.toUpperCase(oneLine(words)), NATIONAL_NAME)) {
                tally.right(shown(words), words.spot());
              } else {
                tally.wrong(shown(words), words, 1);
              }
            });
    return tally.result();
  }

  private static CheckResult motto(Subject subject) {
    Tally tally = tally(subject, Component.MOTTO);
    subject
        .first(Component.MOTTO)
        .ifPresent(
            words -> {
              String text = oneLine(words);
              String hyphens = DASHES.matcher(text).replaceAll("-");
              if (text.equals(MOTTO)) {
                tally.right(shown(words), words.spot());
              } else if (hyphens.equals(MOTTO)) {
                tally.unclear(shown(words), words.spot(), Phrase.of("remark.dash"));
              } else if (hyphens.equals(VietnameseText.toUpperCase(MOTTO))) {
                tally.right(shown(words), words.spot());
              } else {
                tally.wrong(shown(words), words, 1);
              }
            });
    return tally.result();
  }

  private static CheckResult code(Subject subject) {
    Tally tally = tally(subject, Component.CODE);
    for (RoledWords words : subject.words(Component.CODE)) {
      if (!oneLine(words).startsWith("Số")) {
        tally.unclear(shown(words), words.spot(), Phrase.of("remark.role"));
      } else if (CODE.matcher(oneLine(words)).matches()) {
        tally.right(shown(words), words.spot());
      } else {
        tally.wrong(shown(words), words, 1);
      }
    }
    return tally.result();
  }

  private static CheckResult date(Subject subject) {
    Tally tally = tally(subject, Component.PLACE_AND_DATE);
    for (RoledWords words : subject.words(Component.PLACE_AND_DATE)) {
      if (DATE.matcher(oneLine(words)).find()) {
        tally.right(shown(words), words.spot());
      } else if (hasBlank(oneLine(words))) {
        tally.unclear(shown(words), words.spot(), Phrase.of("remark.blankDay"));
      } else {
        tally.wrong(shown(words), words, 1);
      }
    }
    return tally.result();
  }

  private static boolean hasBlank(String text) {
    return text.contains("ngày")
        && text.contains("tháng")
        && (!Character.isDigit(after(text, "ngày "))
            || !Character.isDigit(after(text, "tháng "))
            || !Character.isDigit(after(text, "năm ")));
  }

  private static char after(String text, String words) {
    int at = text.lastIndexOf(words);
    return at < 0 || at + words.length() >= text.length() ? ' ' : text.charAt(at + words.length());
  }

  /** The first words of the component, with a colon after them. */
  private static CheckResult colon(Subject subject, Component component, String start) {
    Tally tally = tally(subject, component);
    subject
        .first(component)
        .ifPresent(
            words -> {
              String text = oneLine(words);
              if (text.startsWith(start + ":") || text.contains(TELEGRAM)) {
                tally.right(Phrase.of("words", start + ":"), words.spot());
              } else if (VietnameseText.sameWords(text, start) || text.startsWith(start + " ")) {
                tally.wrong(Phrase.of("words", start), words, 1);
              } else {
                tally.unclear(shown(words), words.spot(), Phrase.of("remark.role"));
              }
            });
    return tally.result();
  }

  private static String oneLine(RoledWords words) {
    return SPACES.matcher(VietnameseText.normalize(words.text())).replaceAll(" ").strip();
  }

  private static Phrase shown(RoledWords words) {
    return Phrase.of("words", words.spot().excerpt());
  }
}
