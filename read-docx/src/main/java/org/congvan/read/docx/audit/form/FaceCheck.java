package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.format.RunFormat;

/**
 * Weight and slope of components. Words of a component count as set the way most of their letters
 * are; where fewer are set otherwise, a person looks. In running text words may stand out: a
 * paragraph that is mostly italic is looked at, and a fault if most of the text is; of its weight
 * no clause speaks, so that bold text is looked at only if it is most of it.
 */
final class FaceCheck implements FormCheck {

  /** Their first word alone is bold where they have no title. */
  private static final Set<Component> LED_BY_NUMBER = Set.of(Component.ARTICLE);

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    for (Component component : Component.values()) {
      if (component != Component.PAGE_NUMBER) {
        ComponentStyle style = subject.layout().style(component);
        results.add(
            judge(
                subject,
                component,
                Aspect.WEIGHT,
                style.bold() ? "bold" : "regular",
                style.bold() ? "regular" : "bold",
                format -> format.bold() == style.bold()));
        results.add(
            judge(
                subject,
                component,
                Aspect.SLOPE,
                style.italic() ? "italic" : "roman",
                style.italic() ? "roman" : "italic",
                format -> format.italic() == style.italic()));
      }
    }
    return results;
  }

  private static CheckResult judge(
      Subject subject,
      Component component,
      Aspect aspect,
      String wanted,
      String other,
      Predicate<RunFormat> right) {
    ComponentStyle style = subject.layout().style(component);
    Tally tally =
        new Tally(aspect, component, Phrase.of(wanted), style.basis())
            .suggesting(Phrase.of("suggest.face", "#" + wanted));
    List<RoledWords> all = subject.words(component);
    boolean running = Subject.RUNNING_TEXT.contains(component);
    boolean mostWrong =
        all.stream().mapToInt(each -> each.count(right)).sum() * 2
            < all.stream().mapToInt(RoledWords::count).sum();
    for (RoledWords words : all) {
      int good = goodLetters(words, aspect, right);
      int counted = letters(words, aspect);
      boolean passed = good == counted || (running && good * 2 >= counted);
      if (passed || (running && !mostWrong && aspect == Aspect.WEIGHT)) {
        tally.right(Phrase.of(wanted), words.spot());
      } else if (running && (!mostWrong || aspect == Aspect.WEIGHT)) {
        tally.unclear(Phrase.of(other), words.spot(), Phrase.of("remark.paragraph"));
      } else if (good * 2 < counted) {
        tally.wrong(Phrase.of(other), words, counted - good);
      } else {
        tally.unclear(Phrase.of(other), words.spot(), Phrase.of("remark.someLetters"));
      }
    }
    return tally.result();
  }

  private static boolean isLed(RoledWords words, Aspect aspect) {
    return aspect == Aspect.WEIGHT
        && LED_BY_NUMBER.contains(words.component())
        && !words.letters().isEmpty();
  }

  private static int goodLetters(RoledWords words, Aspect aspect, Predicate<RunFormat> right) {
    if (isLed(words, aspect)) {
      Letters first = words.letters().get(0);
      return right.test(first.format()) ? first.count() : 0;
    }
    return words.count(right);
  }

  private static int letters(RoledWords words, Aspect aspect) {
    return isLed(words, aspect) ? words.letters().get(0).count() : words.count();
  }
}
