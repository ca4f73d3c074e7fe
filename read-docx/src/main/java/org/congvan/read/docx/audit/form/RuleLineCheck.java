package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.layout.Component;
import org.congvan.layout.Length;
import org.congvan.layout.Stroke;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.format.Underline;
import org.congvan.read.docx.text.DrawnLine;
import org.jspecify.annotations.Nullable;

/**
 * The lines below and above components: drawn, solid, and as long as the regulation says. Lines are
 * drawn by hand, so that 10 % are allowed on either side of a line as long as its text, and 5 % of
 * the text on either side of one that is a part of it. Signs that are typed make no solid line,
 * unless they touch each other. Whether a drawn shape stands in the middle below the words is not
 * judged.
 */
final class RuleLineCheck implements FormCheck {

  private static final int WHOLE_TOLERANCE = 10;
  private static final int PART_TOLERANCE = 5;

  @Override
  public List<CheckResult> judge(Subject subject) {
    List<CheckResult> results = new ArrayList<>();
    NearLines near = new NearLines(subject);
    for (Component component : Component.values()) {
      if (subject.layout().style(component).stroke() != null) {
        // Each line is given to the words that it stands at before one is missed elsewhere.
        subject.words(component).forEach(near::below);
      }
    }
    for (Component component : Component.values()) {
      Stroke stroke = subject.layout().style(component).stroke();
      if (stroke != null) {
        results.add(judge(subject, component, stroke, near));
      }
    }
    return results;
  }

  private static CheckResult judge(
      Subject subject, Component component, Stroke stroke, NearLines near) {
    Tally tally =
        new Tally(Aspect.RULE_LINE, component, allowed(stroke), stroke.basis())
            .suggesting(Phrase.of("suggest.rule-line"));
    List<RoledWords> all = words(subject, component);
    for (int i = 0; i < all.size(); i++) {
      boolean below = stroke.place() == Stroke.Place.BELOW;
      // Names over several paragraphs have one line, below the last, and so have joint issuers.
      int other = below ? i + 1 : i - 1;
      if (other >= 0 && other < all.size() && areNeighbours(all.get(i), all.get(other))) {
        continue;
      }
      judge(subject, all.get(i), stroke, near, tally);
    }
    return tally.result();
  }

  /**
   * What an annex has of its own, such as a regulation that is issued with it, has no line; nor has
   * one a paper without number, such as the annex of a scan.
   */
  private static List<RoledWords> words(Subject subject, Component component) {
    List<RoledWords> all = subject.words(component);
    if (component != Component.TITLED_SUBJECT) {
      return all;
    }
    int end =
        subject
            .first(Component.SIGNER_NAME)
            .or(() -> subject.first(Component.AUTHORITY))
            .map(each -> each.standing().order())
            .orElse(Integer.MAX_VALUE);
    int start =
        subject
            .first(Component.CODE)
            .map(each -> each.standing().order())
            .orElse(Integer.MAX_VALUE);
    return all.stream()
        .filter(each -> each.standing().order() > start && each.standing().order() < end)
        .toList();
  }

  private static boolean areNeighbours(RoledWords one, RoledWords other) {
    return one.standing().room().number() == other.standing().room().number()
        && (one.component() == Component.ISSUING_AGENCY
            || Math.abs(one.standing().block() - other.standing().block()) <= 1);
  }

  private static Phrase allowed(Stroke stroke) {
    if (stroke.extent() == Stroke.Extent.TYPE_AREA) {
      return Phrase.of("line.full");
    }
    return stroke.min().equals(stroke.max())
        ? Phrase.of("line.whole")
        : Phrase.of("line.part", stroke.min().toString(), stroke.max().toString());
  }

  private static void judge(
      Subject subject, RoledWords words, Stroke stroke, NearLines near, Tally tally) {
    boolean below = stroke.place() == Stroke.Place.BELOW;
    List<DrawnLine> lines = below ? near.below(words) : near.above(words);
    if (lines.isEmpty()) {
      String typed = near.typedSigns(words);
      if (typed.startsWith("_") || typed.startsWith("\u2014")) {
        tally.unclear(Phrase.of("line.typed", typed), words.spot(), Phrase.of("remark.typedLine"));
      } else if (!typed.isEmpty()) {
        tally.wrong(Phrase.of("line.typed", typed), words, 2);
      } else if (words.count(RuleLineCheck::isUnderlined) * 2 > words.count() && below) {
        tally.wrong(Phrase.of("line.underlined"), words, 2);
      } else if (near.hasOthers(words)) {
        tally.unclear(null, words.spot(), Phrase.of("remark.lineElsewhere"));
      } else {
        tally.wrong(Phrase.of("line.none"), words, 3);
      }
      return;
    }
    Optional<DrawnLine> fitting =
        lines.stream().filter(line -> fits(subject, words, stroke, line, near)).findFirst();
    DrawnLine line = fitting.orElse(lines.get(0));
    Phrase measured = measured(subject, words, stroke, line, near);
    String signs = line.source() == DrawnLine.Source.TYPED ? near.typedSigns(line) : "";
    if (signs.startsWith("-") || signs.startsWith("*") || signs.startsWith("=")) {
      tally.wrong(Phrase.of("line.typed", signs), words, 2);
    } else if (line.source() == DrawnLine.Source.TYPED) {
      tally.unclear(measured, words.spot(), Phrase.of("remark.typedLine"));
    } else if (!near.isSolid(line)) {
      tally.wrong(Phrase.of("line.notSolid"), words, 1);
    } else if (fitting.isPresent()) {
      tally.right(measured, words.spot());
    } else if (length(line, near) == null) {
      tally.unclear(null, words.spot(), Phrase.of("remark.lineLength"));
    } else if (near.isShared(words)) {
      tally.unclear(measured, words.spot(), Phrase.of("remark.lineElsewhere"));
    } else {
      tally.wrong(measured, words, 1);
    }
  }

  private static boolean isUnderlined(RunFormat format) {
    return format.underline() != Underline.NONE;
  }

  private static @Nullable Length length(DrawnLine line, NearLines near) {
    return line.length() != null ? line.length() : near.borderLength(line);
  }

  private static boolean fits(
      Subject subject, RoledWords words, Stroke stroke, DrawnLine line, NearLines near) {
    Length length = length(line, near);
    if (length == null) {
      return false;
    }
    for (Length whole : wholes(subject, words, stroke)) {
      Length tolerance =
          whole.times(stroke.min().equals(stroke.max()) ? WHOLE_TOLERANCE : PART_TOLERANCE, 100);
      if (length.compareTo(stroke.min().appliedTo(whole).minus(tolerance)) >= 0
          && length.compareTo(stroke.max().appliedTo(whole).plus(tolerance)) <= 0) {
        return true;
      }
    }
    return false;
  }

  private static Phrase measured(
      Subject subject, RoledWords words, Stroke stroke, DrawnLine line, NearLines near) {
    Length length = length(line, near);
    List<Length> wholes = wholes(subject, words, stroke);
    Length whole = wholes.get(wholes.size() - 1);
    if (length == null || whole.emu() == 0) {
      return Phrase.of("line.unknown");
    }
    return Phrase.of(
        "line.percent",
        Values.figure(length.toMillimetres(), 0),
        Values.figure(length.emu() * 100.0 / whole.emu(), 0));
  }

  /** What the line is measured by: each line of the words, the last one last. */
  private static List<Length> wholes(Subject subject, RoledWords words, Stroke stroke) {
    if (stroke.extent() == Stroke.Extent.TYPE_AREA) {
      int section = Math.max(0, words.standing().room().section());
      return List.of(subject.document().sections().get(section).page().typeAreaWidth());
    }
    return TextLines.widths(words);
  }
}
