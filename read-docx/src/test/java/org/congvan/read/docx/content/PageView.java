package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.congvan.body.Blank;
import org.congvan.body.Block;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Emphasis;
import org.congvan.body.Footnote;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.Link;
import org.congvan.body.LinkAddress;
import org.congvan.body.PageOrientation;
import org.congvan.body.Paragraph;
import org.congvan.body.Text;
import org.congvan.layout.Alignment;
import org.congvan.layout.ComponentStyle;
import org.congvan.layout.LetterCase;
import org.congvan.layout.PageLayout;
import org.congvan.model.IssuingAgency;
import org.congvan.model.OfficialDispatch;
import org.congvan.page.PageBlock;
import org.congvan.page.PageCell;
import org.congvan.page.PageComposer;
import org.congvan.page.PageIllustration;
import org.congvan.page.PageParagraph;
import org.congvan.page.PageRow;
import org.congvan.page.PageTable;
import org.congvan.text.VietnameseText;

/**
 * What is seen of a body on its page, line by line: words in their case, how they stand out, where
 * links lead. Two bodies with one view are the same to a reader of the page. Not compared, since a
 * Word file cannot carry it: whether a row is a heading if it is too high to be repeated, a blank
 * at the beginning of a line, which paragraph belongs to which section, citations apart from their
 * words, the width of blanks and whether a tab leads over one, white space at the ends of lines,
 * emphasis of links, the shares of columns and the size of letters in tables.
 */
final class PageView {

  private final PageLayout layout;
  private final List<String> lines = new ArrayList<>();

  private PageView(PageLayout layout) {
    this.layout = layout;
  }

  static List<String> of(List<Block> blocks, PageLayout layout) {
    PageView view = new PageView(layout);
    // The mark at the end of a document is no part of a body.
    List<Block> closed = new ArrayList<>(blocks);
    closed.add(Paragraph.of("Hết"));
    PageComposer.of(layout)
        .compose(
            OfficialDispatch.builder(IssuingAgency.of("Sở Nội vụ"), "mẫu")
                .content(new DocumentBody(closed))
                .build())
        .body()
        .forEach(block -> view.block(block, ""));
    return view.lines.subList(0, view.lines.size() - 1);
  }

  private void block(PageBlock block, String before) {
    if (block instanceof PageParagraph paragraph) {
      ComponentStyle style = layout.style(paragraph.component());
      Alignment set =
          paragraph.alignment() == null
              ? style.alignment()
              : Alignment.valueOf(paragraph.alignment().name());
      boolean capitals = style.letterCase() == LetterCase.CAPITALS;
      String text = text(paragraph.inlines(), style, capitals);
      if (!text.isEmpty()) {
        boolean cell = !before.isEmpty();
        boolean left = cell || set == Alignment.LEFT || set == Alignment.JUSTIFIED;
        // A bold line in the middle below the number of a part is its title, in capitals.
        boolean title = before.isEmpty() && set == Alignment.CENTER && text.contains("BOLD");
        String shown = title ? VietnameseText.toUpperCase(text) : text;
        lines.add(before + (left ? "" : set + " ") + shown);
      }
    } else if (block instanceof PageTable table) {
      lines.add(
          "TABLE "
              + (table.table().isBorderless() ? "borderless " : "")
              + (table.table().orientation() == PageOrientation.LANDSCAPE ? "across" : ""));
      // Columns that no cell begins in are not seen.
      TreeSet<Integer> edges = new TreeSet<>();
      for (PageRow row : table.rows()) {
        row.cells().forEach(cell -> edges.addAll(List.of(cell.column(), cell.endColumn())));
      }
      for (PageRow row : table.rows()) {
        for (PageCell cell : row.cells()) {
          int span = edges.subSet(cell.column(), cell.endColumn()).size();
          lines.add(
              "CELL "
                  + edges.headSet(cell.column()).size()
                  + " "
                  + span
                  + "x"
                  + cell.cell().rowSpan());
          cell.blocks().forEach(each -> block(each, "| "));
        }
      }
    } else if (block instanceof PageIllustration picture) {
      Illustration shown = picture.illustration();
      lines.add(
          before
              + "PICTURE "
              + shown.picture()
              + " "
              + VietnameseText.collapseWhiteSpace(shown.alternativeText()));
    }
  }

  private String text(List<Inline> inlines, ComponentStyle style, boolean capitals) {
    StringBuilder all = new StringBuilder();
    Set<Emphasis> look = EnumSet.noneOf(Emphasis.class);
    String link = "";
    for (Inline inline : inlines) {
      if (inline instanceof Footnote note) {
        all.append("{note: ")
            .append(
                text(note.inlines(), layout.style(org.congvan.layout.Component.FOOTNOTE), false))
            .append('}');
        continue;
      }
      Set<Emphasis> now = EnumSet.noneOf(Emphasis.class);
      if (inline instanceof Text text) {
        now.addAll(text.emphasis());
      }
      if (style.bold()) {
        now.add(Emphasis.BOLD);
      }
      if (style.italic()) {
        now.add(Emphasis.ITALIC);
      }
      String target = "";
      String words = inline.text();
      if (inline instanceof Link to) {
        target = LinkAddress.written(to.target());
      } else if (inline instanceof Citation citation && citation.target() != null) {
        target = LinkAddress.written(citation.target());
      } else if (inline instanceof Blank) {
        words = "{blank}";
      } else if (inline instanceof CheckBox box) {
        words = box.checked() ? "{ticked}" : "{box}";
      } else if (capitals) {
        words = VietnameseText.toUpperCase(words);
      }
      if (words.isBlank() || inline instanceof Blank || inline instanceof CheckBox) {
        all.append(words);
        continue;
      }
      if (!target.isEmpty()) {
        now = EnumSet.noneOf(Emphasis.class);
      }
      String rest = words.stripLeading();
      all.append(words, 0, words.length() - rest.length());
      if (!now.equals(look) || !target.equals(link)) {
        all.append(now).append(target.isEmpty() ? "" : "<" + target + ">");
        look = now;
        link = target;
      }
      all.append(rest);
    }
    return VietnameseText.normalize(all.toString())
        .strip()
        .replace("\t", "{blank}")
        .replaceAll(
            "^((?:\\[[^\\]]*\\])?)((?:[-+]|(?:Điều )?[^ ]{1,9}[.)]) )?(?:\\{blank\\} ?)+", "$1$2")
        .strip()
        .replaceAll("[\\s\\u00A0\\u0085\\u2028\\u2029]+", " ")
        .replace(" {note", "{note")
        .replaceAll("^([-+]|[^ ]{1,9}[.)])\\{note", "$1 {note")
        .replace("} ", "}")
        .replaceAll("(?:\\{blank\\} ?)+", "{blank}")
        .strip();
  }
}
