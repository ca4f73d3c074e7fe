package org.congvan.read.docx.audit.form;

import java.util.List;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.text.WordPicture;
import org.congvan.text.VietnameseText;

/**
 * The national name and motto are in every document. They are missed only where their words stand
 * nowhere in the file; where the words are there and were not taken for it, a person looks.
 */
final class PresenceCheck implements FormCheck {

  @Override
  public List<CheckResult> judge(Subject subject) {
    return List.of(
        judge(subject, Component.NATIONAL_NAME, "xahoichunghiavietnam"),
        judge(subject, Component.MOTTO, "tudohanhphuc"));
  }

  private static CheckResult judge(Subject subject, Component component, String letters) {
    Tally tally =
        new Tally(
                Aspect.PRESENCE,
                component,
                Phrase.of("there"),
                subject.layout().style(component).basis())
            .suggesting(Phrase.of("suggest.presence"));
    List<RoledWords> words = subject.words(component);
    if (!subject.isRoled()) {
      return tally.result();
    }
    if (!words.isEmpty()) {
      tally.right(Phrase.of("there"), words.get(0).spot());
    } else if (subject.map().all().stream()
        .anyMatch(each -> letters(each.paragraph().printedText()).contains(letters))) {
      tally.unclear(null, Spot.FILE, Phrase.of("remark.notFound"));
    } else if (!subject.isHeaded()) {
      tally.unclear(Phrase.of("missing"), Spot.FILE, Phrase.of("remark.noHead"));
    } else if (hasPicture(subject)) {
      tally.unclear(null, Spot.FILE, Phrase.of("remark.picture"));
    } else {
      tally.wrong(Phrase.of("missing"), Spot.FILE, 1);
    }
    return tally.result();
  }

  /** The page may be a scan. */
  private static boolean hasPicture(Subject subject) {
    return subject.map().all().stream()
        .flatMap(each -> each.paragraph().inlines().stream())
        .anyMatch(WordPicture.class::isInstance);
  }

  /** Plain letters without marks, so that no way of writing hides the words. */
  private static String letters(String text) {
    StringBuilder plain = new StringBuilder();
    String apart = VietnameseText.toLowerCase(VietnameseText.withoutMarks(text));
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c >= 'a' && c <= 'z') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
