package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.LetterCase;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.format.LetterShape;

/**
 * Capitals (in hoa) and small letters (in thường). Names of documents and addresses that lead
 * somewhere are left as they are.
 */
final class CaseCheck implements FormCheck {

  /** What the regulation leaves as it is written, or has in both. */
  private static final Set<Component> EITHER =
      EnumSet.of(
          Component.CODE,
          Component.FORMULA,
          Component.CAPTION,
          Component.TABLE_HEADER,
          Component.TABLE_CELL,
          Component.FOOTNOTE,
          Component.DRAFTER_MARK,
          Component.PAGE_NUMBER);

  /** Lists in which an entry may be an abbreviation; they are judged as a whole. */
  private static final Set<Component> LISTS =
      EnumSet.of(Component.RECIPIENT_LIST, Component.CONTACT, Component.ADDRESSEES);

  /** So few capitals are an abbreviation, such as "ĐT". */
  private static final int FEW = 4;

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    for (Component component : Component.values()) {
      if (!EITHER.contains(component)) {
        results.add(judge(subject, component));
      }
    }
    return results;
  }

  private static CheckResult judge(Subject subject, Component component) {
    ComponentStyle style = subject.layout().style(component);
    boolean capitals = style.letterCase() == LetterCase.CAPITALS;
    String wanted = capitals ? "capitals" : "small";
    String other = capitals ? "small" : "capitals";
    Tally tally =
        new Tally(Aspect.CASE, component, Phrase.of(wanted), style.basis())
            .suggesting(Phrase.of("suggest.case", "#" + wanted));
    boolean listed = LISTS.contains(component);
    int smallInList =
        listed ? subject.words(component).stream().mapToInt(CaseCheck::smallLetters).sum() : 0;
    for (RoledWords words : subject.words(component)) {
      int small = smallLetters(words) + smallInList;
      int large = largeLetters(words);
      if (capitals ? small == 0 : small > 0 || large < FEW) {
        tally.right(Phrase.of(wanted), words.spot());
      } else if (Subject.RUNNING_TEXT.contains(component)) {
        tally.unclear(Phrase.of(other), words.spot(), Phrase.of("remark.paragraph"));
      } else if (capitals && small * 4 < large) {
        tally.unclear(Phrase.of("mixed"), words.spot(), Phrase.of("remark.someLetters"));
      } else {
        tally.wrong(Phrase.of(other), words, capitals ? small : large);
      }
    }
    return tally.result();
  }

  private static int smallLetters(RoledWords words) {
    return words.letters().stream()
        .filter(each -> !each.linked() && each.format().shape() != LetterShape.ALL_CAPITALS)
        .mapToInt(each -> (int) each.text().codePoints().filter(Character::isLowerCase).count())
        .sum();
  }

  private static int largeLetters(RoledWords words) {
    int all =
        words.letters().stream()
            .mapToInt(each -> (int) each.text().codePoints().filter(Character::isLetter).count())
            .sum();
    return all - smallLetters(words);
  }
}
