package org.congvan.read.docx.mend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.layout.FontMetrics;
import org.congvan.layout.Length;
import org.congvan.layout.ParagraphSpacing;
import org.congvan.read.docx.format.LineSpacing;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRow;
import org.congvan.read.docx.text.WordRun;
import org.congvan.read.docx.text.WordShape;
import org.congvan.read.docx.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Mends the spaces between lines and between paragraphs of the text: components whose first line is
 * indented. The space between two neighbours is what is below the first and above the second
 * together.
 */
final class SpacingMend {

  private static final double PERCENT_TOLERANCE = 1;
  private static final int SINGLE_LINE = 240;

  private final MendWork work;
  private final ParagraphChange change;
  private final Set<Mend> mends;
  private final ParagraphSpacing spacing;

  SpacingMend(MendWork work, Set<Mend> mends) {
    this.work = work;
    this.change = new ParagraphChange(work);
    this.mends = mends;
    this.spacing = work.layout().paragraphs();
  }

  void mend() {
    mend(work.file().document().blocks());
  }

  /** Tables and boxes are nested no deeper than the limit of depth allows. */
  private void mend(List<WordBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof WordParagraph paragraph) {
        WordParagraph next =
            i + 1 < blocks.size() && blocks.get(i + 1) instanceof WordParagraph following
                ? following
                : null;
        mend(paragraph, next);
        for (WordShape shape : paragraph.shapes()) {
          mend(shape.blocks());
        }
      } else if (blocks.get(i) instanceof WordTable table) {
        for (WordRow row : table.rows()) {
          row.cells().forEach(cell -> mend(cell.blocks()));
        }
      }
    }
  }

  private void mend(WordParagraph paragraph, @Nullable WordParagraph next) {
    if (!isText(paragraph)) {
      return;
    }
    if (mends.contains(Mend.LINE_SPACING)) {
      mendLines(paragraph);
    }
    if (mends.contains(Mend.PARAGRAPH_SPACING) && next != null && isText(next)) {
      mendSpace(paragraph, next);
    }
  }

  private boolean isText(WordParagraph paragraph) {
    Component component = work.roles().only(paragraph.place());
    return component != null
        && work.layout().style(component).firstLineIndented()
        && !paragraph.text().isBlank();
  }

  private void mendLines(WordParagraph paragraph) {
    double percent = percent(paragraph);
    if (percent >= spacing.minLineSpacing() - PERCENT_TOLERANCE
        && percent <= spacing.maxLineSpacing() + PERCENT_TOLERANCE) {
      return;
    }
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("line", String.valueOf(Math.round(SINGLE_LINE * spacing.lineSpacing() / 100.0)));
    values.put("lineRule", "auto");
    change.set(
        Mend.LINE_SPACING,
        paragraph,
        "space between lines",
        Map.of("spacing", values),
        String.format(Locale.ROOT, "%.0f %%", percent),
        spacing.lineSpacing() + " %",
        spacing.basis());
  }

  /** A fixed height is compared with the single line of the largest letters. */
  private static double percent(WordParagraph paragraph) {
    LineSpacing lines = paragraph.format().lines();
    if (lines.rule() == LineSpacing.Rule.MULTIPLE) {
      return lines.percent();
    }
    Length largest = Length.ZERO;
    for (WordRun run : paragraph.runs()) {
      Length size = run.format().size();
      largest = !run.text().isBlank() && size.compareTo(largest) > 0 ? size : largest;
    }
    double single = FontMetrics.timesNewRoman().lineHeight(largest).toPoints();
    double percent = single == 0 ? 100 : lines.height().toPoints() * 100 / single;
    return lines.rule() == LineSpacing.Rule.AT_LEAST ? Math.max(100, percent) : percent;
  }

  private void mendSpace(WordParagraph paragraph, WordParagraph next) {
    boolean sameStyle = paragraph.format().style().equals(next.format().style());
    boolean below = paragraph.format().betweenSameStyle() || !sameStyle;
    boolean above = next.format().betweenSameStyle() || !sameStyle;
    Length space =
        (below ? paragraph.format().after() : Length.ZERO)
            .plus(above ? next.format().before() : Length.ZERO);
    Length least = spacing.spacing().min();
    if (least.minus(space).toMillimetres() <= MendWork.TOLERANCE_MM) {
      return;
    }
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("after", String.valueOf(spacing.spacing().chosen().toTwips()));
    values.put("afterAutospacing", null);
    values.put("afterLines", null);
    Map<String, Map<String, @Nullable String>> properties = new LinkedHashMap<>();
    properties.put("spacing", values);
    if (!below) {
      Map<String, @Nullable String> off = new LinkedHashMap<>();
      off.put("val", "0");
      properties.put("contextualSpacing", off);
    }
    change.set(
        Mend.PARAGRAPH_SPACING,
        paragraph,
        "space below",
        properties,
        points(space),
        points(spacing.spacing().chosen()),
        spacing.spacing().basis());
  }

  private static String points(Length length) {
    return String.format(Locale.ROOT, "%.1f pt", length.toPoints());
  }
}
