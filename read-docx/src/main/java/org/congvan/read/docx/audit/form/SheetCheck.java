package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.congvan.body.PageOrientation;
import org.congvan.layout.Length;
import org.congvan.layout.Margins;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.PageLayout;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.format.PageFormat;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordGraphic;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordPicture;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordTable;
import org.congvan.regulation.Basis;

/** The sheet of every section and its margins. */
final class SheetCheck implements FormCheck {

  /** Programs show margins in hundredths of a centimetre or inch, and round them so. */
  private static final Length TOLERANCE = Length.tenthsOfMm(5);

  @Override
  public List<CheckResult> judge(Subject subject) {
    Margins margins = subject.layout().margins();
    List<CheckResult> results = new ArrayList<>();
    results.add(paper(subject));
    results.add(orientation(subject));
    results.add(margin(subject, Aspect.TOP_MARGIN, margins.top(), PageFormat::top));
    results.add(margin(subject, Aspect.BOTTOM_MARGIN, margins.bottom(), PageFormat::bottom));
    results.add(margin(subject, Aspect.LEFT_MARGIN, margins.left(), PageFormat::left));
    results.add(margin(subject, Aspect.RIGHT_MARGIN, margins.right(), PageFormat::right));
    return results;
  }

  /** The clause on the sheet is the one on margins, as in the layout itself. */
  private static Basis basis(PageLayout layout) {
    return layout.margins().left().basis();
  }

  private static CheckResult paper(Subject subject) {
    PageLayout layout = subject.layout();
    Phrase allowed = size(layout.paper().width(), layout.paper().height());
    Tally tally = new Tally(Aspect.PAPER, null, allowed, basis(layout));
    for (int i = 0; i < subject.document().sections().size(); i++) {
      WordSection section = subject.document().sections().get(i);
      Phrase measured = size(section.page().width(), section.page().height());
      if (section.page().isOn(layout.paper())) {
        tally.right(measured, Spot.FILE);
      } else {
        tally.wrong(measured, subject.map().start(i), 1);
      }
    }
    return tally.suggesting(Phrase.of("suggest.paper")).result();
  }

  private static Phrase size(Length width, Length height) {
    return Phrase.of(
        "paper", Values.figure(width.toMillimetres(), 0), Values.figure(height.toMillimetres(), 0));
  }

  private static CheckResult orientation(Subject subject) {
    Tally tally =
        new Tally(Aspect.ORIENTATION, null, Phrase.of("upright.orTable"), basis(subject.layout()));
    for (int i = 0; i < subject.document().sections().size(); i++) {
      WordSection section = subject.document().sections().get(i);
      if (!isAcross(section)) {
        tally.right(Phrase.of("upright"), Spot.FILE);
      } else if (hasWideContent(subject.document().blocksOf(section))) {
        tally.right(Phrase.of("across.table"), subject.map().start(i));
      } else if (i > 0) {
        tally.unclear(Phrase.of("across"), subject.map().start(i), Phrase.of("remark.across"));
      } else {
        tally.wrong(Phrase.of("across"), subject.map().start(i), 1);
      }
    }
    return tally.suggesting(Phrase.of("suggest.orientation")).result();
  }

  private static boolean isAcross(WordSection section) {
    return section.page().orientation() == PageOrientation.LANDSCAPE
        || section.page().width().compareTo(section.page().height()) > 0;
  }

  private static boolean hasWideContent(List<WordBlock> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                (block instanceof WordTable table && !table.isWithoutLines())
                    || (block instanceof WordParagraph paragraph
                        && paragraph.inlines().stream()
                            .anyMatch(
                                each ->
                                    each instanceof WordPicture || each instanceof WordGraphic)));
  }

  private static CheckResult margin(
      Subject subject, Aspect aspect, MeasureRange range, Function<PageFormat, Length> side) {
    Tally tally = new Tally(aspect, null, Values.millimetres(range), range.basis());
    for (int i = 0; i < subject.document().sections().size(); i++) {
      WordSection section = subject.document().sections().get(i);
      Length margin = side.apply(section.page());
      double outside = Values.outside(range, margin, TOLERANCE);
      Phrase measured = Values.millimetres(margin);
      if (outside == 0) {
        tally.right(measured, Spot.FILE);
      } else if (isAcross(section)) {
        tally.unclear(measured, subject.map().start(i), Phrase.of("remark.across"));
      } else {
        tally.wrong(measured, subject.map().start(i), outside);
      }
    }
    return tally
        .suggesting(Phrase.of("suggest.margin", Values.figure(range.chosen().toMillimetres(), 1)))
        .result();
  }
}
