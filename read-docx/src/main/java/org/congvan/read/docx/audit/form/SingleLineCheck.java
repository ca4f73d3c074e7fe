package org.congvan.read.docx.audit.form;

import java.util.List;
import org.congvan.layout.Component;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.format.ParagraphFormat;

/** Lines of the head that stand a single line apart: the motto, and the issuing agency. */
final class SingleLineCheck implements FormCheck {

  /** How much of a single line more or less nobody sees, in percent. */
  private static final double TOLERANCE = 10;

  @Override
  public List<CheckResult> judge(Subject subject) {
    return List.of(
        judge(subject, Component.MOTTO, Component.NATIONAL_NAME),
        judge(subject, Component.ISSUING_AGENCY, Component.PARENT_AGENCY));
  }

  private static CheckResult judge(Subject subject, Component component, Component above) {
    Tally tally =
        new Tally(
                Aspect.LINE_SPACING,
                component,
                Phrase.of("lines.single"),
                subject.layout().style(component).basis())
            .suggesting(Phrase.of("suggest.lines.single"));
    if (!subject.words(above).isEmpty() && !subject.words(component).isEmpty()) {
      RoledWords first = subject.words(component).get(0);
      List<RoledWords> all = subject.words(above);
      RoledWords last = all.get(all.size() - 1);
      ParagraphFormat format = first.standing().paragraph().format();
      double percent = percent(first, format.lines());
      Phrase measured = Phrase.of("lines", Values.figure(percent / 100, 2));
      Length space = last.standing().paragraph().format().after().plus(format.before());
      boolean sameParagraph = first.standing().order() == last.standing().order();
      if (Math.abs(percent - 100) > TOLERANCE) {
        tally.wrong(measured, first, Math.abs(percent - 100));
      } else if (!sameParagraph && space.compareTo(Length.pt(1)) > 0) {
        tally.unclear(measured, first.spot(), Phrase.of("remark.space"));
      } else {
        tally.right(measured, first.spot());
      }
    }
    return tally.result();
  }

  private static double percent(RoledWords words, LineSpacing lines) {
    if (lines.rule() == LineSpacing.Rule.MULTIPLE) {
      return lines.percent();
    }
    Length single = FontMetrics.timesNewRoman().lineHeight(words.letters().get(0).format().size());
    double percent = lines.height().toPoints() * 100 / single.toPoints();
    return lines.rule() == LineSpacing.Rule.AT_LEAST ? Math.max(100, percent) : percent;
  }
}
