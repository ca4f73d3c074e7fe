package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.ParagraphSpacing;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.text.WordParagraph;

/** First lines, lines and paragraphs of the text (ô số 6), outside of tables and boxes. */
final class ParagraphCheck implements FormCheck {

  /** Rulers show hundredths of a centimetre or inch. */
  private static final Length INDENT_TOLERANCE = Length.tenthsOfMm(3);

  /** Word keeps twentieths of a point; the space of a line in 240ths. */
  private static final Length SPACE_TOLERANCE = Length.twips(2);

  private static final double PERCENT_TOLERANCE = 1;

  /** Text whose first lines, lines and paragraphs the clause speaks of. */
  private static final Set<Component> TEXT =
      EnumSet.of(
          Component.LEGAL_BASIS,
          Component.BODY,
          Component.ARTICLE,
          Component.HEADING,
          Component.CLAUSE_TITLE,
          Component.CLAUSE,
          Component.POINT,
          Component.BULLET);

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    Set<WordPlace> text =
        TEXT.stream()
            .flatMap(each -> subject.words(each).stream())
            .map(each -> each.standing().paragraph().place())
            .collect(Collectors.toSet());
    for (Component component : TEXT) {
      List<RoledWords> words =
          subject.words(component).stream()
              .filter(each -> each.standing().room().kind() == Room.Kind.BODY)
              .toList();
      results.add(indent(subject, component, words));
      results.add(lines(subject, component, words));
      results.add(spacing(subject, component, words, text));
    }
    return results;
  }

  private static CheckResult indent(Subject subject, Component component, List<RoledWords> all) {
    ParagraphSpacing law = subject.layout().paragraphs();
    Phrase allowed =
        Phrase.of(
            "millimetres.or",
            law.allowedIndents().stream()
                .map(each -> Values.figure(each.toMillimetres(), 1))
                .collect(Collectors.joining(" / ")));
    Tally tally =
        new Tally(Aspect.INDENT, component, allowed, law.basis())
            .suggesting(
                Phrase.of("suggest.indent", Values.figure(law.indent().toMillimetres(), 1)));
    for (RoledWords words : all) {
      ParagraphFormat format = words.standing().paragraph().format();
      String printed = words.standing().paragraph().printedText();
      if (!words.startsLine()
          || format.alignment() == Alignment.CENTER
          || format.alignment() == Alignment.RIGHT) {
        continue;
      }
      Length first = format.left().plus(format.firstLine());
      Phrase measured = Values.millimetres(first);
      boolean right = law.allowedIndents().stream().anyMatch(each -> isNear(each, first));
      if (printed.startsWith("\t") || printed.startsWith("   ")) {
        tally.unclear(measured, words.spot(), Phrase.of("remark.byHand"));
      } else if (right) {
        tally.right(measured, words.spot());
      } else if (component == Component.BULLET || !format.left().equals(Length.ZERO)) {
        tally.unclear(measured, words.spot(), Phrase.of("remark.indented"));
      } else {
        tally.wrong(measured, words, Math.abs(first.minus(law.indent()).toPoints()));
      }
    }
    return tally.result();
  }

  private static boolean isNear(Length one, Length other) {
    Length difference = one.minus(other);
    return difference.compareTo(INDENT_TOLERANCE) <= 0
        && Length.ZERO.minus(difference).compareTo(INDENT_TOLERANCE) <= 0;
  }

  private static CheckResult lines(Subject subject, Component component, List<RoledWords> all) {
    ParagraphSpacing law = subject.layout().paragraphs();
    Phrase allowed =
        Phrase.of(
            "lines.range",
            Values.figure(law.minLineSpacing() / 100.0, 2),
            Values.figure(law.maxLineSpacing() / 100.0, 2));
    Tally tally =
        new Tally(Aspect.LINE_SPACING, component, allowed, law.basis())
            .suggesting(Phrase.of("suggest.lines", Values.figure(law.lineSpacing() / 100.0, 2)));
    for (RoledWords words : all) {
      double percent = percent(words);
      Phrase measured = Phrase.of("lines", Values.figure(percent / 100, 2));
      double outside =
          Math.max(
              law.minLineSpacing() - percent - PERCENT_TOLERANCE,
              percent - law.maxLineSpacing() - PERCENT_TOLERANCE);
      if (outside <= 0) {
        tally.right(measured, words.spot());
      } else {
        tally.wrong(measured, words, outside);
      }
    }
    return tally.result();
  }

  /** A height in points is compared with the single line of the letters. */
  private static double percent(RoledWords words) {
    LineSpacing lines = words.standing().paragraph().format().lines();
    if (lines.rule() == LineSpacing.Rule.MULTIPLE) {
      return lines.percent();
    }
    Length size = words.letters().get(0).format().size();
    double percent =
        lines.height().toPoints() * 100 / FontMetrics.timesNewRoman().lineHeight(size).toPoints();
    return lines.rule() == LineSpacing.Rule.AT_LEAST ? Math.max(100, percent) : percent;
  }

  /** The room between a paragraph of the component and the one after it. */
  private static CheckResult spacing(
      Subject subject, Component component, List<RoledWords> all, Set<WordPlace> text) {
    ParagraphSpacing law = subject.layout().paragraphs();
    Length least = law.spacing().min();
    Tally tally =
        new Tally(
                Aspect.PARAGRAPH_SPACING,
                component,
                Phrase.of("points.least", Values.figure(least.toPoints(), 1)),
                law.spacing().basis())
            .suggesting(Phrase.of("suggest.spacing", Values.figure(least.toPoints(), 1)));
    for (RoledWords words : all) {
      Standing standing = words.standing();
      if (standing.block() + 1 < standing.room().blocks().size()
          && standing.room().blocks().get(standing.block() + 1) instanceof WordParagraph next
          && (text.contains(next.place()) || next.printedText().isBlank())) {
        judge(standing.paragraph(), next, words, least.minus(SPACE_TOLERANCE), tally);
      }
    }
    return tally.result();
  }

  /** Programs take the larger of the two spaces, or both; a blank line is space enough. */
  private static void judge(
      WordParagraph above, WordParagraph below, RoledWords words, Length least, Tally tally) {
    boolean joined =
        above.format().style().equals(below.format().style())
            && !above.format().betweenSameStyle()
            && !below.format().betweenSameStyle();
    Length after = joined ? Length.ZERO : above.format().after();
    Length before = joined ? Length.ZERO : below.format().before();
    Length larger = after.compareTo(before) > 0 ? after : before;
    if (below.printedText().isBlank() || larger.compareTo(least) >= 0) {
      tally.right(Values.points(larger), words.spot());
    } else if (after.plus(before).compareTo(least) >= 0) {
      tally.unclear(Values.points(after.plus(before)), words.spot(), Phrase.of("remark.spaces"));
    } else {
      tally.wrong(Values.points(larger), words, least.minus(larger).toPoints());
    }
  }
}
