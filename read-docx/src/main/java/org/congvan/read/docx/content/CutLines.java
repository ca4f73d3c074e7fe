package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.read.docx.paper.PaperBlock;
import org.congvan.read.docx.paper.PaperInline;
import org.congvan.read.docx.paper.PaperLine;

/** Joins lines that were cut inside a sentence, by hand or where a page of a PDF file ended. */
final class CutLines {

  private static final int SHORTEST = 50;
  private static final int WIDEST = 140;
  private static final String ENDS = ".;:!?…/”\")";

  private final int width;
  private final List<PaperBlock> joined = new ArrayList<>();

  /** The lines that go on, and their words so far. */
  private final List<PaperLine> open = new ArrayList<>();

  private String last = "";
  private boolean gap;

  private CutLines(int width) {
    this.width = width;
  }

  static List<PaperBlock> join(List<PaperBlock> blocks, Findings findings) {
    CutLines lines = new CutLines(columnWidth(blocks));
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        lines.line(line, findings);
      } else {
        lines.end();
        lines.joined.add(block);
      }
    }
    lines.end();
    return lines.joined;
  }

  /** The length of the longest line if the lines are those of a column, else 0. */
  private static int columnWidth(List<PaperBlock> blocks) {
    int longest = 0;
    for (PaperBlock block : blocks) {
      if (block instanceof PaperLine line) {
        longest = Math.max(longest, line.text().strip().length());
      }
    }
    return longest > WIDEST ? 0 : longest;
  }

  private void line(PaperLine line, Findings findings) {
    String text = LineText.of(line).text();
    if (text.isEmpty() && line.inlines().stream().allMatch(PaperInline.Words.class::isInstance)) {
      gap = !open.isEmpty();
      return;
    }
    if (!open.isEmpty() && goesOn(line, text)) {
      if (gap) {
        findings.doubt(
            line.place(),
            text,
            "The line goes on with the sentence above the blank line.",
            "one paragraph",
            "two paragraphs");
      }
      open.add(line);
    } else {
      end();
      open.add(line);
    }
    gap = false;
    last = text;
  }

  private boolean goesOn(PaperLine line, String text) {
    if (text.isEmpty()
        || last.isEmpty()
        || !line.label().isEmpty()
        || LabelReader.read(text).isPresent()
        || ENDS.indexOf(last.charAt(last.length() - 1)) >= 0) {
      return false;
    }
    boolean lower = Character.isLowerCase(text.charAt(0));
    boolean full = width >= SHORTEST && last.length() * 10 >= width * 8;
    return gap ? lower && last.length() >= SHORTEST : (lower && last.length() >= 20) || full;
  }

  private void end() {
    if (open.size() == 1) {
      joined.add(open.get(0));
    } else if (!open.isEmpty()) {
      PaperLine first = open.get(0);
      List<PaperInline> inlines = new ArrayList<>();
      for (PaperLine each : open) {
        if (!inlines.isEmpty()) {
          inlines.add(new PaperInline.Words(" ", Set.of(), null));
        }
        inlines.addAll(each.inlines());
      }
      joined.add(
          new PaperLine(
              first.place(),
              first.label(),
              inlines,
              first.form(),
              first.startsPage(),
              open.stream().anyMatch(PaperLine::ruled)));
    }
    open.clear();
    last = "";
    gap = false;
  }
}
