package org.congvan.read.docx.mend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.SizeRelation;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.format.VerticalPosition;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.mend.RoledRuns.RunRole;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.ListLabel;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.regulation.Basis;

/** Mends sizes, weights and slopes of letters, run by run. */
final class LetterMend {

  /** Text in which words may stand out, or of which only the beginning is set in its face. */
  private static final Set<Component> MIXED_FACES =
      EnumSet.of(
          Component.BODY,
          Component.ARTICLE,
          Component.CLAUSE,
          Component.POINT,
          Component.BULLET,
          Component.TABLE_HEADER,
          Component.TABLE_CELL,
          Component.FOOTNOTE);

  private static final Set<Component> TABLES =
      EnumSet.of(Component.TABLE_HEADER, Component.TABLE_CELL);

  private final MendWork work;
  private final Map<Component, Length> sizes = new EnumMap<>(Component.class);
  private final List<WordRun> inTables = new ArrayList<>();

  LetterMend(MendWork work) {
    this.work = work;
  }

  /** Goes through the runs; several of one place, such as the two sides of a break, once. */
  void mend(Set<Mend> mends) {
    findSizes();
    work.stories()
        .forEach(
            (part, paragraphs) -> {
              for (WordParagraph paragraph : paragraphs) {
                Map<WordPlace, WordRun> runs = new LinkedHashMap<>();
                for (WordRun run : paragraph.runs()) {
                  if (!run.text().isBlank()) {
                    runs.putIfAbsent(run.place(), run);
                  }
                }
                runs.values().forEach(run -> mend(run, mends));
                if (mends.contains(Mend.LETTER_SIZES)) {
                  noteLabel(paragraph);
                }
              }
            });
    noteTables();
  }

  /** Larger letters may not fit into columns, so tables are said once and left. */
  private void noteTables() {
    if (!inTables.isEmpty()) {
      WordRun first = inTables.get(0);
      work.leave(
          Mend.LETTER_SIZES,
          first.place(),
          Reason.NOT_MENDABLE,
          "letter size in tables: "
              + points(first.format().size())
              + " and so on in "
              + inTables.size()
              + " runs; other letters may not fit into the columns");
    }
  }

  /** The number before a paragraph takes its size from the paragraph mark, which is no run. */
  private void noteLabel(WordParagraph paragraph) {
    Component component = work.roles().only(paragraph.place());
    ListLabel label = paragraph.findLabel().orElse(null);
    if (component != null
        && label != null
        && !work.layout().style(component).size().allows(label.format().size())
        && rests(work.layout().style(component).basis())) {
      work.leave(
          Mend.LETTER_SIZES,
          paragraph.place(),
          Reason.NOT_MENDABLE,
          component + ", letter size of the automatic number: " + points(label.format().size()));
    }
  }

  private void mend(WordRun run, Set<Mend> mends) {
    RunRole role = work.roles().role(run.place()).orElse(null);
    if (role == null || run.format().hidden()) {
      return;
    }
    Component component = role.component();
    if (component == null || !rests(work.layout().style(component).basis())) {
      return;
    }
    if (mends.contains(Mend.LETTER_SIZES) && run.format().position() == VerticalPosition.BASELINE) {
      mendSize(run, role, component);
    }
    if (mends.contains(Mend.LETTER_WEIGHTS) && !MIXED_FACES.contains(component)) {
      mendFace(run, role, component, true);
      mendFace(run, role, component, false);
    }
  }

  /** Practice is no reason to change a file. */
  static boolean rests(Basis basis) {
    return !(basis instanceof Basis.Practice);
  }

  private void mendSize(WordRun run, RunRole role, Component component) {
    ComponentStyle style = work.layout().style(component);
    Length size = run.format().size();
    Length wanted = sizeOf(component);
    SizeRelation relation = style.sizeRelation();
    boolean demanded = relation != null && relation.isDemanded();
    if (style.size().allows(size) && (!demanded || size.equals(wanted))) {
      return;
    }
    if (TABLES.contains(component)) {
      inTables.add(run);
      return;
    }
    String what = component + ", letter size";
    if (isLeft(Mend.LETTER_SIZES, run, role, what + " of " + points(size))
        || !work.mayTry(Mend.LETTER_SIZES, run.place(), what)) {
      return;
    }
    String value = String.valueOf(wanted.toHalfPoints());
    boolean set = editor(run).map(each -> set(each, run, "sz", Map.of("val", value))).orElse(false);
    record(Mend.LETTER_SIZES, run, what, points(size), points(wanted), style.size().basis(), set);
  }

  private void mendFace(WordRun run, RunRole role, Component component, boolean weight) {
    ComponentStyle style = work.layout().style(component);
    boolean there = weight ? run.format().bold() : run.format().italic();
    boolean wanted = weight ? style.bold() : style.italic();
    if (there == wanted) {
      return;
    }
    String what = component + (weight ? ", weight" : ", slope");
    String before = face(weight, there);
    if (isLeft(Mend.LETTER_WEIGHTS, run, role, what + ": " + before)
        || !work.mayTry(Mend.LETTER_WEIGHTS, run.place(), what)) {
      return;
    }
    Map<String, String> value = Map.of("val", wanted ? "1" : "0");
    boolean set = editor(run).map(each -> set(each, run, weight ? "b" : "i", value)).orElse(false);
    record(Mend.LETTER_WEIGHTS, run, what, before, face(weight, wanted), style.basis(), set);
  }

  private boolean isLeft(Mend mend, WordRun run, RunRole role, String what) {
    if (role.doubtful()) {
      work.leave(mend, run.place(), Reason.DOUBTFUL_ROLE, what + "; the role is in doubt");
    } else if (role.shared()) {
      work.leave(
          mend, run.place(), Reason.SHARED_RUN, what + "; other words stand in the same run");
    } else {
      return false;
    }
    return true;
  }

  private void record(
      Mend mend, WordRun run, String what, String before, String after, Basis basis, boolean set) {
    if (set) {
      work.mended(mend, run.place(), what, before, after, basis);
    } else {
      work.leave(mend, run.place(), Reason.NO_CERTAIN_PLACE, what + ": " + before);
    }
  }

  private Optional<PartEditor> editor(WordRun run) {
    return run.place().run() == 0 ? Optional.empty() : work.editor(run.place().part());
  }

  private static boolean set(
      PartEditor editor, WordRun run, String property, Map<String, String> value) {
    return RunWords.areAt(editor, run)
        && editor.setRun(run.place().paragraph(), run.place().run(), property, value);
  }

  /** The size that most letters of each component have, where it is in the range. */
  private void findSizes() {
    Map<Component, Map<Length, Integer>> letters = new EnumMap<>(Component.class);
    for (List<WordParagraph> paragraphs : work.stories().values()) {
      for (WordParagraph paragraph : paragraphs) {
        for (WordRun run : paragraph.runs()) {
          RunFormat format = run.format();
          RunRole role = work.roles().role(run.place()).orElse(null);
          if (role != null && role.component() != null && !role.shared() && !format.hidden()) {
            letters
                .computeIfAbsent(role.component(), each -> new HashMap<>())
                .merge(format.size(), run.text().strip().length(), Integer::sum);
          }
        }
      }
    }
    letters.forEach(
        (component, counts) -> {
          Length most = null;
          int count = 0;
          for (Map.Entry<Length, Integer> each : new TreeMap<>(counts).entrySet()) {
            if (each.getValue() > count) {
              most = each.getKey();
              count = each.getValue();
            }
          }
          if (most != null && work.layout().style(component).size().allows(most)) {
            sizes.put(component, most);
          }
        });
  }

  /** What a component is set to: what goes with the sizes of the file, else the choice. */
  private Length sizeOf(Component component) {
    ComponentStyle style = work.layout().style(component);
    SizeRelation relation = style.sizeRelation();
    if (relation != null) {
      Length other = sizes.get(relation.to());
      Length with = other == null ? null : other.plus(relation.difference());
      if (with != null && style.size().allows(with)) {
        return with;
      }
      if (relation.isDemanded()) {
        return work.layout().style(relation.to()).size().chosen().plus(relation.difference());
      }
    }
    Length own = sizes.get(component);
    return own == null ? style.size().chosen() : own;
  }

  private static String points(Length size) {
    double points = size.toPoints();
    return (points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points))
        + " pt";
  }

  private static String face(boolean weight, boolean on) {
    return weight ? (on ? "bold" : "regular") : (on ? "italic" : "upright");
  }
}
