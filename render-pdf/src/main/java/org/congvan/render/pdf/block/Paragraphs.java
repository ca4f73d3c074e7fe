package org.congvan.render.pdf.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.body.Text;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.PageLayout;
import org.congvan.page.ComponentLines;
import org.congvan.page.line.DottedLines;
import org.congvan.path.DocumentPath;
import org.congvan.render.pdf.draw.SpanTags;
import org.congvan.render.pdf.flow.Slab;
import org.congvan.render.pdf.set.Letters;
import org.congvan.render.pdf.set.Line;
import org.congvan.render.pdf.set.LineSetter;
import org.congvan.render.pdf.set.Look;
import org.congvan.render.pdf.set.Note;
import org.congvan.render.pdf.tag.Tag;
import org.jspecify.annotations.Nullable;

/** Sets paragraphs of components as slabs, line by line. */
final class Paragraphs {

  /** Below it a gap paragraph of Word is one point high. */
  static final double GAP_HEIGHT = 1;

  private static final double UNBOUNDED = 100_000;

  private final PageLayout layout;
  private final Letters letters;
  private final LineSetter setter;
  private final List<Tag> waiting = new ArrayList<>();
  private int notes;
  private Tag noteParent;

  Paragraphs(PageLayout layout, Letters letters, Tag document) {
    this.noteParent = document;
    this.layout = layout;
    this.letters = letters;
    this.setter = new LineSetter(letters, this::next);
  }

  private Note next(Footnote footnote, DocumentPath path) {
    return new Note(++notes, footnote, path);
  }

  PageLayout layout() {
    return layout;
  }

  Letters letters() {
    return letters;
  }

  /** How a component's letters look. */
  Look look(Component component) {
    ComponentStyle style = layout.style(component);
    return Look.of(style.face(), style.size().chosen().toPoints());
  }

  LineSetter.Column column(double width, Component component) {
    return new LineSetter.Column(
        width, 0, 0, layout.style(component).alignment(), spacing(), tabStop(), false);
  }

  private double spacing() {
    return layout.paragraphs().lineSpacing() / 100.0;
  }

  private double tabStop() {
    return Math.max(1, layout.paragraphs().indent().toPoints());
  }

  /** Sets lines that the page has broken as one paragraph; none where there are none. */
  List<Slab> lines(@Nullable ComponentLines lines, double width, Tag parent) {
    return lines == null ? List.of() : lines(List.of(lines), width, parent);
  }

  /** Sets lines of one component as one paragraph. */
  List<Slab> lines(List<ComponentLines> lines, double width, Tag parent) {
    Component component = lines.get(0).component();
    return lines(lines, column(width, component), look(component), parent.add("P"));
  }

  List<Slab> lines(List<ComponentLines> lines, LineSetter.Column column, Look look, Tag paragraph) {
    Component component = lines.get(0).component();
    List<Line> set = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ComponentLines each = lines.get(i);
      List<String> words = new ArrayList<>(each.lines());
      if (i + 1 < lines.size()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + " ");
      }
      set.addAll(setter.given(words, look, column, each.path()));
    }
    return slabs(
        set,
        layout.spaceAbove(component).toPoints(),
        layout.style(component).spaceAfter().toPoints(),
        false,
        SpanTags.of(paragraph));
  }

  /** Sets words in letters of a look, single-spaced. */
  List<Line> plain(
      List<Inline> inlines, Look look, double width, Alignment alignment, DocumentPath path) {
    double column = Math.min(width, UNBOUNDED);
    return setter.lines(
        inlines, look, new LineSetter.Column(column, 0, 0, alignment, 1, tabStop(), false), path);
  }

  /** Lines as they are, for what belongs to no tag. */
  List<Line> given(List<String> words, Component component, double width, DocumentPath path) {
    return setter.given(words, look(component), column(width, component), path);
  }

  /**
   * How a paragraph of the body is set.
   *
   * @param width the width of its column
   * @param indent how far its first line is indented
   * @param alignment how its lines are set
   * @param size the letter size; null for that of the component
   * @param keep whether it must be on one page with what follows
   */
  record Setting(
      double width, double indent, Alignment alignment, @Nullable Length size, boolean keep) {}

  /** Sets text of the body. */
  List<Slab> text(
      List<Inline> inlines,
      Component component,
      DocumentPath path,
      Setting setting,
      SpanTags tags) {
    ComponentStyle style = layout.style(component);
    boolean fromLeft =
        setting.alignment() == Alignment.LEFT || setting.alignment() == Alignment.JUSTIFIED;
    DottedLines.Filled filled =
        DottedLines.fill(
            inlines,
            layout,
            component,
            length(setting.indent()),
            length(setting.width()),
            fromLeft);
    Look look = look(component);
    Length size = setting.size();
    if (size != null) {
      look = Look.of(style.face(), size.toPoints());
    }
    LineSetter.Column column =
        new LineSetter.Column(
            setting.width(),
            setting.indent(),
            0,
            setting.alignment(),
            spacing(),
            tabStop(),
            filled.tabbed());
    return slabs(
        setter.lines(filled.inlines(), look, column, path),
        style.spaceBefore().toPoints(),
        style.spaceAfter().toPoints(),
        setting.keep(),
        tags);
  }

  /** Says where the notes of the following paragraphs stand in the structure. */
  void notesUnder(Tag parent) {
    noteParent = parent;
  }

  /** Puts the notes that were named since the last call into the structure, at this place. */
  void placeNotes() {
    waiting.forEach(Tag::join);
    waiting.clear();
  }

  private List<Slab> notes(Line line) {
    List<Slab> slabs = new ArrayList<>();
    for (Note note : line.notes()) {
      Tag tag = noteParent.inside("Note").named("note-" + note.number());
      waiting.add(tag);
      List<Inline> words = new ArrayList<>();
      words.add(new Text(note.number() + " ", Set.of(Emphasis.SUPERSCRIPT)));
      words.addAll(note.footnote().inlines());
      Alignment set = layout.style(Component.FOOTNOTE).alignment();
      Setting setting = new Setting(layout.typeAreaWidth().toPoints(), 0, set, null, false);
      slabs.addAll(text(words, Component.FOOTNOTE, note.path(), setting, SpanTags.of(tag)));
    }
    return slabs;
  }

  private static Length length(double points) {
    return new Length(Math.round(points * Length.pt(1).emu()));
  }

  private List<Slab> slabs(
      List<Line> lines, double before, double after, boolean keep, SpanTags tags) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean first = i == 0;
      boolean last = i + 1 == lines.size();
      // No line of a paragraph is alone at the foot or the head of a page.
      boolean together = last ? keep : first || i + 2 == lines.size();
      slabs.add(
          new Slab(
              first ? before : 0,
              line.height(),
              last ? after : 0,
              together,
              notes(line),
              (canvas, left, top) -> canvas.line(line, left, top, first, tags)));
    }
    return slabs;
  }

  /** A stroke in the middle of a column, with space below it. */
  List<Slab> stroke(Length length, double column, Length spaceAfter) {
    if (length.compareTo(Length.ZERO) <= 0) {
      return List.of();
    }
    double drawn = Math.min(length.toPoints(), column);
    double width = layout.strokeWidths().componentStroke().chosen().toPoints();
    double above = layout.gaps().aboveRuleLine().chosen().toPoints();
    return List.of(
        new Slab(
            above,
            width + GAP_HEIGHT,
            spaceAfter.toPoints(),
            false,
            List.of(),
            (canvas, left, top) ->
                canvas.artifact(
                    () ->
                        canvas
                            .strokes()
                            .rule(left + (column - drawn) / 2, top + width / 2, drawn, width))));
  }

  /** Room that nothing is seen of. */
  Slab gap(Length space) {
    return Slab.room(space.toPoints(), GAP_HEIGHT);
  }

  /** Sets lines that are a heading. */
  List<Slab> headingLines(ComponentLines lines, double width, Tag heading) {
    Component component = lines.component();
    return lines(List.of(lines), column(width, component), look(component), heading);
  }

  LineSetter.Column aligned(double width, Component component, Alignment alignment) {
    LineSetter.Column column = column(width, component);
    return new LineSetter.Column(
        width, 0, 0, alignment, column.lineSpacing(), column.tabStop(), false);
  }

  /** The number of a page. */
  Line number(int number, LineSetter.Column column, DocumentPath path) {
    List<String> words = List.of(Integer.toString(number));
    return setter.given(words, look(Component.PAGE_NUMBER), column, path).get(0);
  }

  /** A column whose lines are indented, set from where the style sets them. */
  LineSetter.Column indented(double width, Component component, double indent) {
    LineSetter.Column column = column(width, component);
    return new LineSetter.Column(
        width,
        indent,
        indent,
        column.alignment() == Alignment.CENTER ? Alignment.LEFT : column.alignment(),
        column.lineSpacing(),
        column.tabStop(),
        false);
  }

  /** Words on one line of the page, broken where they are wider than the column. */
  List<Slab> wrapped(ComponentLines words, double width, Tag paragraph) {
    return wrapped(words, column(width, words.component()), paragraph);
  }

  /** Words that begin at a dash, with the lines below them indented further. */
  List<Slab> hanging(
      ComponentLines words, double width, double dash, double hanging, Tag paragraph) {
    LineSetter.Column column = column(width, words.component());
    return wrapped(words, HeadBlocks.fromLeft(column, dash, hanging), paragraph);
  }

  private List<Slab> wrapped(ComponentLines words, LineSetter.Column column, Tag paragraph) {
    ComponentStyle style = layout.style(words.component());
    List<Inline> inlines = List.of(Text.of(String.join("\n", words.lines())));
    return slabs(
        setter.lines(inlines, look(words.component()), column, words.path()),
        layout.spaceAbove(words.component()).toPoints(),
        style.spaceAfter().toPoints(),
        false,
        SpanTags.of(paragraph));
  }

  double width(String words, Component component) {
    return length(words, component).toPoints();
  }

  Length length(String words, Component component) {
    ComponentStyle style = layout.style(component);
    return FontMetrics.timesNewRoman().width(words, style.face(), style.size().chosen());
  }
}
