package org.congvan.read.docx.mend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.congvan.layout.Alignment;
import org.congvan.layout.Component;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.Length;
import org.congvan.layout.ParagraphSpacing;
import org.congvan.read.docx.format.ParagraphFormat;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.text.WordBlock;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;
import org.congvan.regulation.Basis;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Mends where the lines of the text stand: both margins, and the indent of the first line. Text
 * that somebody placed by tabs, blanks, line breaks or indents may be right to the eye, so it is
 * left. Only paragraphs of the page itself are mended, none in tables and boxes.
 */
final class PlacementMend {

  private static final String BY_HAND = "placed by tabs, blanks, line breaks or indents";

  private final MendWork work;
  private final ParagraphChange change;
  private final Set<Mend> mends;

  PlacementMend(MendWork work, Set<Mend> mends) {
    this.work = work;
    this.change = new ParagraphChange(work);
    this.mends = mends;
  }

  void mend() {
    for (WordBlock block : work.file().document().blocks()) {
      if (block instanceof WordParagraph paragraph && isText(paragraph)) {
        ComponentStyle style = style(paragraph);
        if (mends.contains(Mend.ALIGNMENT)
            && style.alignment() == Alignment.JUSTIFIED
            && LetterMend.rests(style.basis())) {
          mendAlignment(paragraph, style.basis());
        }
        if (mends.contains(Mend.FIRST_LINES)) {
          mendFirstLine(paragraph);
        }
      }
    }
  }

  private boolean isText(WordParagraph paragraph) {
    Component component = work.roles().only(paragraph.place());
    return component != null
        && work.layout().style(component).firstLineIndented()
        && !paragraph.text().isBlank();
  }

  private ComponentStyle style(WordParagraph paragraph) {
    Component component = work.roles().only(paragraph.place());
    return work.layout().style(component == null ? Component.BODY : component);
  }

  private void mendAlignment(WordParagraph paragraph, Basis basis) {
    Alignment there = paragraph.format().alignment();
    if (there == Alignment.JUSTIFIED) {
      return;
    }
    String what = "alignment";
    String before = name(there);
    if (there != Alignment.LEFT || isBroken(paragraph)) {
      work.leave(
          Mend.ALIGNMENT,
          paragraph.place(),
          Reason.NOT_MENDABLE,
          what + ": " + before + "; " + BY_HAND);
      return;
    }
    Map<String, @Nullable String> value = new LinkedHashMap<>();
    value.put("val", "both");
    change.set(
        Mend.ALIGNMENT,
        paragraph,
        what,
        Map.of("jc", value),
        before,
        name(Alignment.JUSTIFIED),
        basis);
  }

  private void mendFirstLine(WordParagraph paragraph) {
    ParagraphSpacing law = work.layout().paragraphs();
    ParagraphFormat format = paragraph.format();
    Alignment alignment = format.alignment();
    Length first = format.left().plus(format.firstLine());
    boolean right = law.allowedIndents().stream().anyMatch(each -> isNear(each, first));
    if (right || alignment == Alignment.CENTER || alignment == Alignment.RIGHT) {
      return;
    }
    String what = "indent of the first line";
    String before = millimetres(first);
    boolean listed =
        paragraph.findLabel().isPresent()
            || work.roles().only(paragraph.place()) == Component.BULLET;
    boolean placed = listed || !format.left().equals(Length.ZERO);
    if (placed || isMoved(paragraph)) {
      work.leave(Mend.FIRST_LINES, paragraph.place(), Reason.NOT_MENDABLE, what + ": " + BY_HAND);
      return;
    }
    Map<String, @Nullable String> value = new LinkedHashMap<>();
    value.put("firstLine", String.valueOf(law.indent().toTwips()));
    value.put("firstLineChars", null);
    value.put("hanging", null);
    value.put("hangingChars", null);
    change.set(
        Mend.FIRST_LINES,
        paragraph,
        what,
        Map.of("ind", value),
        before,
        millimetres(law.indent()),
        law.basis());
  }

  /** Lines that somebody ended are stretched from margin to margin in justified text. */
  private static boolean isBroken(WordParagraph paragraph) {
    String text = paragraph.printedText();
    return isMoved(paragraph) || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0;
  }

  private static boolean isMoved(WordParagraph paragraph) {
    List<WordRun> runs = paragraph.runs();
    String text = paragraph.printedText();
    return runs.isEmpty() || text.startsWith("\t") || text.startsWith("  ");
  }

  private static boolean isNear(Length one, Length other) {
    return Math.abs(one.minus(other).toMillimetres()) <= MendWork.TOLERANCE_MM;
  }

  private static String name(Alignment alignment) {
    return VietnameseText.toLowerCase(alignment.name());
  }

  private static String millimetres(Length length) {
    return String.format(Locale.ROOT, "%.1f mm", length.toMillimetres());
  }
}
