package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.layout.PageNumbering;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.part.Relationships;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.PageKind;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordSection;
import org.congvan.read.docx.text.WordStory;
import org.congvan.read.docx.xml.Vocabulary;

/**
 * Puts the page number where the layout wants it: a new header or footer where there is none, or
 * the number into an empty one; not on the first page. Headers and footers with other words, and
 * numbers that stand elsewhere, are left.
 */
final class PageNumberMend {

  private final MendWork work;
  private final Relationships related;
  private final List<WordSection> sections;
  private final WordPlace main;
  private final boolean top;
  private final Map<WordPlace, String> meant = new LinkedHashMap<>();

  PageNumberMend(MendWork work, Relationships related) {
    this.work = work;
    this.related = related;
    this.sections = work.file().document().sections();
    this.main = WordPlace.ofPart(work.file().mainPart());
    this.top = work.layout().pageNumbering().place() == PageNumbering.Place.TOP;
  }

  /** Mends; what the paragraphs read that got a number, by their places. */
  Map<WordPlace, String> mend() {
    WordSection first = sections.get(0);
    boolean inPlace = sections.stream().anyMatch(each -> isNumbered(stories(each, top)));
    boolean elsewhere = sections.stream().anyMatch(each -> isNumbered(stories(each, !top)));
    if (inPlace) {
      alignNumbers();
      hideOnFirstPage(first);
    } else if (elsewhere) {
      leave(
          Reason.OTHER_CONTENT,
          "the page number stands in the "
              + (top ? "lower" : "upper")
              + " margin; move it by hand");
    } else {
      add(first);
    }
    return meant;
  }

  private static Map<PageKind, WordStory> stories(WordSection section, boolean upper) {
    return upper ? section.headers() : section.footers();
  }

  private static Optional<WordStory> usual(Map<PageKind, WordStory> stories) {
    return Optional.ofNullable(stories.get(PageKind.DEFAULT));
  }

  private static boolean isNumbered(Map<PageKind, WordStory> stories) {
    return stories.values().stream().anyMatch(MarginStory::hasNumber);
  }

  private void leave(Reason reason, String detail) {
    work.leave(Mend.PAGE_NUMBERS, main, reason, detail);
  }

  private void alignNumbers() {
    Map<String, WordStory> all = new LinkedHashMap<>();
    sections.forEach(
        each -> stories(each, top).values().forEach(story -> all.put(story.part(), story)));
    for (WordStory story : all.values()) {
      for (WordParagraph paragraph : MarginStory.numbered(story)) {
        WordPlace place = paragraph.place();
        boolean right =
            paragraph.format().framed()
                || paragraph.format().alignment() == work.layout().pageNumbering().alignment();
        String what = "alignment of the page number";
        if (right || !work.mayTry(Mend.PAGE_NUMBERS, place, what)) {
          continue;
        }
        String before = paragraph.format().alignment().toString();
        if (!MarginStory.hasNothingElse(paragraph)) {
          work.leave(
              Mend.PAGE_NUMBERS,
              place,
              Reason.OTHER_CONTENT,
              "the page number stands beside other words or drawings");
        } else if (place.paragraph() > 0 && align(place)) {
          work.mended(
              Mend.PAGE_NUMBERS,
              place,
              what,
              before,
              work.layout().pageNumbering().alignment().toString(),
              work.layout().pageNumbering().basis());
        } else {
          work.leave(Mend.PAGE_NUMBERS, place, Reason.NO_CERTAIN_PLACE, what + ": " + before);
        }
      }
    }
  }

  private boolean align(WordPlace place) {
    Optional<PartEditor> editor = work.editor(place.part());
    return editor.isPresent()
        && editor
            .get()
            .setParagraph(
                place.paragraph(),
                "jc",
                Map.of(
                    "val",
                    MarginStory.justification(
                        work.layout(), Vocabulary.isStrict(editor.get().vocabulary()))));
  }

  private void hideOnFirstPage(WordSection first) {
    boolean shown = usual(stories(first, top)).filter(MarginStory::hasNumber).isPresent();
    if (first.differentFirstPage() || !shown) {
      return;
    }
    Optional<PartEditor> editor = firstPageMayDiffer(first);
    String what = "page number on the first page";
    if (editor.isPresent() && work.mayTry(Mend.PAGE_NUMBERS, main, what)) {
      setTitlePage(editor.get(), what);
    }
  }

  private void setTitlePage(PartEditor editor, String what) {
    if (editor.setSection(0, "titlePg", Map.of("val", "1"))) {
      work.mended(
          Mend.PAGE_NUMBERS,
          main,
          what,
          "shown",
          "not shown",
          work.layout().pageNumbering().basis());
    } else {
      leave(Reason.NO_CERTAIN_PLACE, what);
    }
  }

  /** The editor of the body, if the first page loses or shows nothing but its number. */
  private Optional<PartEditor> firstPageMayDiffer(WordSection first) {
    boolean shows =
        first.headers().containsKey(PageKind.FIRST) || first.footers().containsKey(PageKind.FIRST);
    boolean loses =
        List.of(first.headers(), first.footers()).stream()
            .flatMap(each -> usual(each).stream())
            .anyMatch(each -> !MarginStory.hasNothingElse(each));
    if (shows || loses) {
      leave(
          Reason.OTHER_CONTENT,
          "a first page without number would "
              + (shows ? "show a header or footer that is now unused" : "lose other words"));
      return Optional.empty();
    }
    return SheetMend.editor(work, Mend.PAGE_NUMBERS);
  }

  private void add(WordSection first) {
    List<WordStory> there = new ArrayList<>();
    for (WordSection section : sections) {
      WordStory story = stories(section, top).get(PageKind.DEFAULT);
      if (story != null && !there.contains(story)) {
        there.add(story);
      }
    }
    boolean even =
        work.file().document().differentEvenPages()
            && stories(first, top).containsKey(PageKind.EVEN);
    if (even || there.stream().anyMatch(each -> !MarginStory.hasNothingElse(each))) {
      leave(
          Reason.OTHER_CONTENT,
          "the "
              + (top ? "headers" : "footers")
              + " hold other words, so no page number was added");
      return;
    }
    Optional<PartEditor> editor =
        first.differentFirstPage()
            ? SheetMend.editor(work, Mend.PAGE_NUMBERS)
            : firstPageMayDiffer(first);
    String what = "page number";
    if (editor.isEmpty() || !work.mayTry(Mend.PAGE_NUMBERS, main, what)) {
      return;
    }
    boolean added =
        !stories(first, top).containsKey(PageKind.DEFAULT)
            && new NewMargin(work, related, top).addTo(editor.get());
    for (WordStory story : there) {
      added |= fill(story);
    }
    if (!added) {
      return;
    }
    work.mended(
        Mend.PAGE_NUMBERS,
        main,
        what,
        "none",
        "in the " + (top ? "upper" : "lower") + " margin",
        work.layout().pageNumbering().basis());
    if (!first.differentFirstPage()) {
      setTitlePage(editor.get(), "page number on the first page");
    }
  }

  /** Puts the number into an empty header or footer. */
  private boolean fill(WordStory story) {
    List<WordParagraph> paragraphs = story.paragraphs();
    Optional<PartEditor> editor = work.editor(story.part());
    WordPlace place =
        paragraphs.isEmpty()
            ? WordPlace.ofPart(story.part())
            : paragraphs.get(paragraphs.size() - 1).place();
    if (editor.isEmpty() || place.paragraph() == 0 || !align(place)) {
      work.leave(
          Mend.PAGE_NUMBERS,
          place,
          Reason.NO_CERTAIN_PLACE,
          "no place for the page number in the empty " + (top ? "header" : "footer"));
      return false;
    }
    String tags = editor.get().tagPrefix(place.paragraph());
    String attributes = editor.get().attributePrefix(place.paragraph());
    editor
        .get()
        .appendToParagraph(place.paragraph(), MarginStory.field(tags, attributes, work.layout()));
    work.touch(story.part());
    String text = paragraphs.get(paragraphs.size() - 1).text();
    meant.put(place, text + MarginStory.NUMBER);
    return true;
  }
}
