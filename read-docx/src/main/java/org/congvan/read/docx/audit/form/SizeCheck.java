package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.SizeRelation;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;

/**
 * The letter sizes of components, and those that go together. Of running text the size of most of
 * its letters counts, paragraph by paragraph; of other components every letter.
 */
final class SizeCheck implements FormCheck {

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    for (Component component : Component.values()) {
      if (component != Component.PAGE_NUMBER) {
        results.add(size(subject, component));
        SizeRelation relation = subject.layout().style(component).sizeRelation();
        if (relation != null) {
          results.add(relation(subject, component, relation));
        }
      }
    }
    return results;
  }

  private static CheckResult size(Subject subject, Component component) {
    MeasureRange range = subject.layout().style(component).size();
    Tally tally =
        new Tally(Aspect.SIZE, component, Values.points(range), range.basis())
            .suggesting(Phrase.of("suggest.size", Values.figure(range.chosen().toPoints(), 1)));
    for (RoledWords words : subject.words(component)) {
      Length size =
          Subject.RUNNING_TEXT.contains(component) ? mostOf(words) : worstOf(words, range);
      Phrase measured = Values.points(size);
      double outside = Values.outside(range, size, Length.ZERO);
      if (outside == 0) {
        tally.right(measured, words.spot());
      } else if (isOfTables(component)) {
        tally.unclear(measured, words.spot(), Phrase.of("remark.table"));
      } else {
        tally.wrong(measured, words, outside);
      }
    }
    return tally.result();
  }

  /** No clause speaks of the letters of tables; only that of the content as a whole does. */
  private static boolean isOfTables(Component component) {
    return component == Component.TABLE_HEADER || component == Component.TABLE_CELL;
  }

  private static Length mostOf(RoledWords words) {
    return mostOf(List.of(words));
  }

  private static Length worstOf(RoledWords words, MeasureRange range) {
    Length worst = mostOf(words);
    for (Letters letters : words.letters()) {
      Length size = letters.format().size();
      if (Values.outside(range, size, Length.ZERO) > Values.outside(range, worst, Length.ZERO)) {
        worst = size;
      }
    }
    return worst;
  }

  private static CheckResult relation(Subject subject, Component component, SizeRelation relation) {
    Length other = mostOf(subject.words(relation.to()));
    Length wanted = other.plus(relation.difference());
    Tally tally =
        new Tally(Aspect.SIZE_RELATION, component, Values.points(wanted), relation.basis())
            .suggesting(Phrase.of("suggest.size", Values.figure(wanted.toPoints(), 1)));
    if (other.compareTo(Length.ZERO) > 0) {
      for (RoledWords words : subject.words(component)) {
        Length size = mostOf(words);
        if (size.equals(wanted)) {
          tally.right(Values.points(size), words.spot());
        } else {
          tally.wrong(Values.points(size), words, Math.abs(size.minus(wanted).toPoints()));
        }
      }
    }
    return tally.result();
  }

  /** The size of most letters of all words; zero for none. */
  private static Length mostOf(List<RoledWords> all) {
    Map<Length, Integer> counts = new HashMap<>();
    for (RoledWords words : all) {
      words
          .letters()
          .forEach(each -> counts.merge(each.format().size(), each.count(), Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Length, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Length, Integer>comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Length.ZERO);
  }
}
