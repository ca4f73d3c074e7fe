package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.congvan.body.Emphasis;
import org.congvan.layout.Alignment;
import org.congvan.read.docx.paper.LineForm;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;
import org.congvan.read.docx.paper.PaperPlace;
import org.congvan.read.docx.paper.PaperTable;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line with words or a picture, or a table.
 *
 * @param line the line; null for a table
 * @param table the table; null for a line
 * @param text the words of the line
 * @param label what they begin with, if nothing speaks against it; null for none
 */
record BodyItem(
    @Nullable PaperLine line, @Nullable PaperTable table, LineText text, @Nullable Label label) {

  private static final String END_MARK = "./.";
  private static final LineText NO_TEXT = LineText.none();

  static List<BodyItem> listOf(List<PaperBlock> blocks, PictureReader pictures, Findings findings) {
    List<BodyItem> items = new ArrayList<>();
    for (PaperBlock block : blocks) {
      if (block instanceof PaperTable table) {
        items.add(new BodyItem(null, table, NO_TEXT, null));
      } else if (block instanceof PaperLine whole) {
        PaperLine line = pictures.withoutWordsOfCharts(whole);
        LineText text = LineText.of(line);
        if (isRule(text.text()) && line.label().isEmpty() && !hasDrawing(line)) {
          findings.role(line, Role.RULE_LINE, Confidence.CERTAIN, "is made of signs");
        } else if (!text.isEmpty() || !line.label().isBlank() || hasDrawing(line)) {
          items.add(of(line, text));
        }
      }
    }
    int last = items.size() - 1;
    if (last >= 0) {
      items.set(last, items.get(last).withoutEndMark());
    }
    return items;
  }

  private static BodyItem of(PaperLine line, LineText text) {
    if (line.label().isBlank()) {
      Label label =
          LabelReader.read(text.text())
              .filter(found -> fits(found, line.form()))
              .map(found -> isOfTitle(found, text) ? found.certain() : found)
              .orElse(null);
      return new BodyItem(line, null, text, label);
    }
    Label automatic = LabelReader.readAutomatic(line.label()).orElse(null);
    if (automatic != null
        && automatic.kind().level() == null
        && automatic.kind().numbering() == null
        && automatic.kind() != LabelKind.BULLET) {
      LineText all = text.after(line.label().strip() + " ");
      return new BodyItem(line, null, all, automatic);
    }
    return automatic == null
        ? new BodyItem(line, null, text.after(line.label().strip() + " "), null)
        : new BodyItem(line, null, text, automatic);
  }

  /** Clauses, points and items are never set in the middle or at the right. */
  private static boolean fits(Label label, @Nullable LineForm form) {
    Alignment set = form == null ? null : form.alignment();
    return (set != Alignment.CENTER && set != Alignment.RIGHT)
        || label.kind().compareTo(LabelKind.HEADING) <= 0
        || label.kind() == LabelKind.CAPITAL;
  }

  /** A number that is bold with the words after it, such as {@code 1. 07 đơn vị}. */
  private static boolean isOfTitle(Label label, LineText text) {
    return (label.kind() == LabelKind.CLAUSE || label.kind() == LabelKind.HEADING)
        && label.end() < text.text().length()
        && text.isWhole(Emphasis.BOLD);
  }

  private static boolean hasDrawing(PaperLine line) {
    return line.inlines().stream().anyMatch(PaperInline.Drawing.class::isInstance);
  }

  /** A line of one sign, such as {@code -------}; dots are a blank to fill in. */
  private static boolean isRule(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!LabelReader.isBlank(c)) {
        if ("_-–—=*~".indexOf(c) < 0) {
          return false;
        }
        count++;
      }
    }
    return count > 2;
  }

  /** The page puts the mark in the place of the full stop, or after another sign. */
  private BodyItem withoutEndMark() {
    String words = text.text();
    if (line == null || !words.endsWith(END_MARK) || !text.endsInPiece(END_MARK.length())) {
      return this;
    }
    int before = words.length() - END_MARK.length() - 1;
    boolean closed = before >= 0 && ":!?…".indexOf(words.charAt(before)) >= 0;
    return new BodyItem(line, null, text.withEnd(END_MARK.length(), closed ? "" : "."), label);
  }

  PaperPlace place() {
    return line == null ? Objects.requireNonNull(table).place() : line.place();
  }
}
