package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.PageNumbering;
import org.congvan.read.docx.audit.check.Aspect;
import org.congvan.read.docx.audit.check.CheckResult;
import org.congvan.read.docx.audit.check.Phrase;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordField;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordStory;

/** Page numbers: the margin and place, letters, digits, and that the first page shows none. */
final class PageNumberCheck implements FormCheck {

  /** A file that is estimated at so much of a page has one page. */
  private static final double SURELY_ONE = 0.75;

  /** A file that is estimated at so many pages has more than one. */
  private static final double SURELY_MORE = 1.3;

  @Override
  public List<CheckResult> judge(Subject subject) {
    PageNumbering law = subject.layout().pageNumbering();
    ComponentStyle style = subject.layout().style(Component.PAGE_NUMBER);
    Numbers numbers = new Numbers(subject, law, style);
    List<WordSection> sections = subject.document().sections();
    for (int i = 0; i < sections.size(); i++) {
      numbers.look(sections.get(i), i);
    }
    return numbers.results();
  }

  /** What the sections have. */
  private static final class Numbers {

    private final Subject subject;
    private final PageNumbering law;
    private final ComponentStyle style;
    private final Tally place;
    private final Tally alignment;
    private final Tally size;
    private final Tally weight;
    private final Tally slope;
    private final Tally form;
    private final Tally first;
    private final Tally start;
    private boolean found;

    Numbers(Subject subject, PageNumbering law, ComponentStyle style) {
      this.subject = subject;
      this.law = law;
      this.style = style;
      place = tally(Aspect.NUMBER_PLACE, Phrase.of(margin(law.place())));
      alignment = tally(Aspect.ALIGNMENT, AlignmentCheck.word(law.alignment()));
      size =
          new Tally(
              Aspect.SIZE,
              Component.PAGE_NUMBER,
              Values.points(style.size()),
              style.size().basis());
      weight = tally(Aspect.WEIGHT, Phrase.of("regular"));
      slope = tally(Aspect.SLOPE, Phrase.of("roman"));
      form = tally(Aspect.NUMBER_FORM, Phrase.of("digits.arabic"));
      first = tally(Aspect.FIRST_PAGE, Phrase.of("number.none"));
      start = tally(Aspect.FIRST_NUMBER, Phrase.of("words", "1"));
    }

    private Tally tally(Aspect aspect, Phrase allowed) {
      return new Tally(aspect, Component.PAGE_NUMBER, allowed, law.basis())
          .suggesting(Phrase.of("suggest." + aspect.id() + ".PAGE_NUMBER"));
    }

    private static String margin(PageNumbering.Place place) {
      return place == PageNumbering.Place.TOP ? "margin.top" : "margin.bottom";
    }

    void look(WordSection section, int position) {
      look(section, section.headers(), PageNumbering.Place.TOP);
      look(section, section.footers(), PageNumbering.Place.BOTTOM);
      if (position == 0) {
        lookAtFirstPage(section);
        int number = section.findFirstNumber().orElse(1);
        Phrase measured = Phrase.of("words", Integer.toString(number));
        // A cover in a section of its own may begin with 0.
        if (number == 1) {
          start.right(measured, Spot.FILE);
        } else {
          start.wrong(measured, subject.map().start(0), 1);
        }
      }
    }

    private void look(
        WordSection section, Map<PageKind, WordStory> stories, PageNumbering.Place margin) {
      stories.forEach(
          (pages, story) -> {
            if (isShown(pages, section)) {
              for (WordParagraph paragraph : story.paragraphs()) {
                paragraph.runs().stream()
                    .filter(Numbers::isNumber)
                    .findFirst()
                    .ifPresent(run -> judge(section, pages, paragraph, run, margin));
              }
            }
          });
    }

    private boolean isShown(PageKind pages, WordSection section) {
      return switch (pages) {
        case FIRST -> section.differentFirstPage();
        case EVEN -> subject.document().differentEvenPages();
        case DEFAULT -> true;
      };
    }

    private static boolean isNumber(WordRun run) {
      return run.isField("PAGE") && !run.format().hidden();
    }

    private void judge(
        WordSection section,
        PageKind pages,
        WordParagraph paragraph,
        WordRun run,
        PageNumbering.Place margin) {
      if (pages == PageKind.FIRST) {
        return;
      }
      found = true;
      Spot spot = new Spot(run.place(), paragraph.printedText());
      if (margin == law.place()) {
        place.right(Phrase.of(margin(margin)), spot);
      } else {
        place.wrong(Phrase.of(margin(margin)), spot, 1);
      }
      judgeAlignment(paragraph, spot);
      Length letters = run.format().size();
      double outside = Values.outside(style.size(), letters, Length.ZERO);
      if (outside == 0) {
        size.right(Values.points(letters), spot);
      } else {
        size.wrong(Values.points(letters), spot, outside);
      }
      if (run.format().bold()) {
        weight.wrong(Phrase.of("bold"), spot, 1);
      } else {
        weight.right(Phrase.of("regular"), spot);
      }
      if (run.format().italic()) {
        slope.wrong(Phrase.of("italic"), spot, 1);
      } else {
        slope.right(Phrase.of("roman"), spot);
      }
      if (isArabic(section, run)) {
        form.right(Phrase.of("digits.arabic"), spot);
      } else {
        form.wrong(Phrase.of("digits.other"), spot, 1);
      }
    }

    /** Word's own numbers stand in a frame, whose place is that of the frame. */
    private void judgeAlignment(WordParagraph paragraph, Spot spot) {
      Alignment found = paragraph.format().alignment();
      if (found == law.alignment()) {
        alignment.right(AlignmentCheck.word(found), spot);
      } else if (paragraph.format().framed()) {
        alignment.unclear(null, spot, Phrase.of("remark.frame"));
      } else if (paragraph.printedText().indexOf('\t') >= 0) {
        alignment.unclear(AlignmentCheck.word(found), spot, Phrase.of("remark.byHand"));
      } else {
        alignment.wrong(AlignmentCheck.word(found), spot, 1);
      }
    }

    private static boolean isArabic(WordSection section, WordRun run) {
      WordField field = run.field();
      String switches = field == null ? "" : field.instruction().toUpperCase(Locale.ROOT);
      if (switches.contains("ROMAN") || switches.contains("ALPHABETIC")) {
        return false;
      }
      return section.numberForm().equals("decimal")
          || section.numberForm().equals("numberInDash")
          || switches.contains("ARABIC");
    }

    private void lookAtFirstPage(WordSection section) {
      PageKind shown = section.differentFirstPage() ? PageKind.FIRST : PageKind.DEFAULT;
      List<WordStory> stories = new ArrayList<>();
      section.header(shown).ifPresent(stories::add);
      section.footer(shown).ifPresent(stories::add);
      for (WordStory story : stories) {
        for (WordParagraph paragraph : story.paragraphs()) {
          for (WordRun run : paragraph.runs()) {
            if (isNumber(run)) {
              first.wrong(
                  Phrase.of("number.shown"), new Spot(run.place(), paragraph.printedText()), 1);
              return;
            }
          }
        }
      }
      first.right(Phrase.of("number.none"), Spot.FILE);
    }

    List<CheckResult> results() {
      if (!found) {
        double pages = PageEstimate.pages(subject);
        if (pages > SURELY_MORE) {
          place.wrong(Phrase.of("number.none"), Spot.FILE, 1);
        } else if (pages > SURELY_ONE) {
          place.unclear(Phrase.of("number.none"), Spot.FILE, Phrase.of("remark.noNumber"));
        }
      }
      return List.of(
          place.result(),
          alignment.result(),
          size.result(),
          weight.result(),
          slope.result(),
          form.result(),
          first.result(),
          start.result());
    }
  }
}
