package org.congvan.read.docx.mend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congvan.layout.Length;
import org.congvan.layout.MeasureRange;
import org.congvan.layout.Paper;
import org.congvan.read.docx.format.PageFormat;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordSection;

/** Mends sheets and margins, section by section. */
final class SheetMend {

  /** Sheets whose sides differ by no more than a quarter hold the same text. */
  private static final double MOST_DIFFERENCE = 0.25;

  private final MendWork work;
  private final WordPlace place;
  private final List<WordSection> sections;

  SheetMend(MendWork work) {
    this.work = work;
    this.place = WordPlace.ofPart(work.file().mainPart());
    this.sections = work.file().document().sections();
  }

  /** The editor of the body, if it finds the sections that the reader found. */
  static Optional<PartEditor> editor(MendWork work, Mend mend) {
    String main = work.file().mainPart();
    Optional<PartEditor> editor = work.editor(main);
    int described = editor.map(PartEditor::sections).orElse(-1);
    int read = work.file().document().sections().size();
    if (described == read) {
      return editor;
    }
    work.leave(
        mend,
        WordPlace.ofPart(main),
        Reason.NO_CERTAIN_PLACE,
        described >= 0 && described < read
            ? "the file does not describe its last section, so there is no place for its measures"
            : "the sections were not found in the XML");
    return Optional.empty();
  }

  void mendPaper() {
    Paper paper = work.layout().paper();
    if (sections.stream().allMatch(each -> each.page().isOn(paper))) {
      return;
    }
    Optional<PartEditor> editor = editor(work, Mend.PAPER);
    if (editor.isEmpty()) {
      return;
    }
    for (int i = 0; i < sections.size(); i++) {
      PageFormat page = sections.get(i).page();
      String what = "section " + (i + 1) + ", sheet";
      if (page.isOn(paper) || !work.mayTry(Mend.PAPER, place, what)) {
        continue;
      }
      boolean across = page.width().compareTo(page.height()) > 0;
      Length width = across ? paper.height() : paper.width();
      Length height = across ? paper.width() : paper.height();
      String before = page.width() + " x " + page.height();
      if (isFar(page.width(), width) || isFar(page.height(), height)) {
        work.leave(
            Mend.PAPER,
            place,
            Reason.NOT_MENDABLE,
            what + " of " + before + ": what stands on it would not fit on " + paper.name());
      } else if (editor
          .get()
          .setSection(
              i,
              "pgSz",
              Map.of(
                  "w", String.valueOf(width.toTwips()), "h", String.valueOf(height.toTwips())))) {
        work.mended(
            Mend.PAPER,
            place,
            what,
            before,
            width + " x " + height,
            work.layout().margins().left().basis());
      } else {
        work.leave(Mend.PAPER, place, Reason.NO_CERTAIN_PLACE, what + " of " + before);
      }
    }
  }

  private static boolean isFar(Length one, Length other) {
    return Math.abs(one.minus(other).toMillimetres()) > MOST_DIFFERENCE * other.toMillimetres();
  }

  /** A margin as the file has it and as it should be. */
  private record Margin(String attribute, Length length, MeasureRange range) {
    boolean isWrong() {
      return range.min().minus(length).toMillimetres() > MendWork.TOLERANCE_MM
          || length.minus(range.max()).toMillimetres() > MendWork.TOLERANCE_MM;
    }
  }

  void mendMargins() {
    Optional<PartEditor> editor = Optional.empty();
    for (int i = 0; i < sections.size(); i++) {
      PageFormat page = sections.get(i).page();
      List<Margin> wrong =
          List.of(
                  new Margin("top", page.top(), work.layout().margins().top()),
                  new Margin("bottom", page.bottom(), work.layout().margins().bottom()),
                  new Margin("left", page.left(), work.layout().margins().left()),
                  new Margin("right", page.right(), work.layout().margins().right()))
              .stream()
              .filter(Margin::isWrong)
              .toList();
      if (wrong.isEmpty()) {
        continue;
      }
      if (editor.isEmpty()) {
        editor = editor(work, Mend.MARGINS);
      }
      if (editor.isEmpty()) {
        return;
      }
      mendSection(editor.get(), i, wrong);
    }
  }

  private void mendSection(PartEditor editor, int section, List<Margin> wrong) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Margin margin : wrong) {
      String what = "section " + (section + 1) + ", " + margin.attribute() + " margin";
      boolean side = margin.attribute().equals("left") || margin.attribute().equals("right");
      if (!work.mayTry(Mend.MARGINS, place, what)) {
        continue;
      }
      if (side && work.file().document().mirroredMargins()) {
        work.leave(
            Mend.MARGINS,
            place,
            Reason.NOT_MENDABLE,
            what + " of " + margin.length() + ": left and right change places on even pages");
        continue;
      }
      values.put(margin.attribute(), String.valueOf(margin.range().chosen().toTwips()));
      if (margin.attribute().equals("left")) {
        // The reader counts the gutter to the left margin, and so does the page.
        values.put("gutter", "0");
      }
    }
    if (values.isEmpty()) {
      return;
    }
    if (!editor.sectionHas(section, "pgMar")) {
      usual(sections.get(section).page()).forEach(values::putIfAbsent);
    }
    boolean set = editor.setSection(section, "pgMar", values);
    if (set && (values.containsKey("left") || values.containsKey("right"))) {
      WiderContent.note(work, section, values.keySet());
    }
    for (Margin margin : wrong) {
      String what = "section " + (section + 1) + ", " + margin.attribute() + " margin";
      if (set && values.containsKey(margin.attribute())) {
        work.mended(
            Mend.MARGINS,
            place,
            what,
            margin.length().toString(),
            margin.range().chosen().toString(),
            margin.range().basis());
      } else if (!set) {
        work.leave(Mend.MARGINS, place, Reason.NO_CERTAIN_PLACE, what + " of " + margin.length());
      }
    }
  }

  /** The schema wants all margins where there is any; these are what programs take for none. */
  private static Map<String, String> usual(PageFormat page) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("top", String.valueOf(page.top().toTwips()));
    all.put("right", String.valueOf(page.right().toTwips()));
    all.put("bottom", String.valueOf(page.bottom().toTwips()));
    all.put("left", String.valueOf(page.left().toTwips()));
    all.put("header", String.valueOf(page.header().toTwips()));
    all.put("footer", String.valueOf(page.footer().toTwips()));
    all.put("gutter", "0");
    return all;
  }
}
