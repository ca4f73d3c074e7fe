package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BulletItem;
import org.congvan.body.BulletList;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentBody;
import org.congvan.body.Figure;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Table;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.LetterCase;
import org.congvan.layout.PageLayout;
import org.congvan.text.VietnameseText;

/**
 * Turns the tree of a body into the blocks of a page: numbers and marks in front, headings in their
 * case.
 */
final class BodyComposer {

  private final PageLayout layout;
  private final List<PageBlock> page = new ArrayList<>();

  private BodyComposer(PageLayout layout) {
    this.layout = layout;
  }

  static List<PageBlock> compose(DocumentBody body, String path, PageLayout layout) {
    BodyComposer composer = new BodyComposer(layout);
    composer.blocks(body.blocks(), path, 0);
    return composer.page;
  }

  private void blocks(List<Block> blocks, String path, int depth) {
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), path + "[" + i + "]", depth);
    }
  }

  private void block(Block block, String path, int depth) {
    if (block instanceof Paragraph paragraph) {
      // "QUYẾT ĐỊNH:" must not stand alone at the foot of a page.
      boolean leads = paragraph.role() == ParagraphRole.FORMULA;
      page.add(new PageParagraph(path, component(paragraph.role()), paragraph.inlines(), 0, leads));
    } else if (block instanceof Section section) {
      section(section, path, depth);
    } else if (block instanceof BulletList list) {
      list(list, path, depth);
    } else if (block instanceof Table table) {
      caption(table.caption(), path, true);
      page.add(new PageTable(path, table));
    } else if (block instanceof Figure figure) {
      page.add(new PageFigure(path, figure));
      caption(figure.caption(), path, false);
    } else if (block instanceof CustomBlock custom) {
      page.add(new PageCustomBlock(path, custom));
    } else {
      throw new AssertionError(block);
    }
  }

  private static Component component(ParagraphRole role) {
    return switch (role) {
      case TEXT -> Component.BODY;
      case LEGAL_BASIS -> Component.LEGAL_BASIS;
      case FORMULA -> Component.FORMULA;
    };
  }

  private void caption(List<Inline> caption, String path, boolean above) {
    if (!caption.isEmpty()) {
      page.add(new PageParagraph(path + ".caption", Component.CAPTION, caption, 0, above));
    }
  }

  private void list(BulletList list, String path, int depth) {
    for (int i = 0; i < list.items().size(); i++) {
      BulletItem item = list.items().get(i);
      String itemPath = path + ".items[" + i + "]";
      plain(itemPath, Component.BULLET, labelled(list.mark().mark() + " ", item.inlines()));
      blocks(item.blocks(), itemPath + ".blocks", depth);
    }
  }

  private void section(Section section, String path, int depth) {
    switch (section.level()) {
      case PART, CHAPTER ->
          twoLines(section, path, depth, Component.PART_LABEL, Component.PART_TITLE);
      case SECTION, SUBSECTION ->
          twoLines(section, path, depth, Component.SECTION_LABEL, Component.SECTION_TITLE);
      case ARTICLE -> oneLine(section, path, depth, Component.ARTICLE, Component.CLAUSE);
      case HEADING -> oneLine(section, path, depth, Component.HEADING, Component.HEADING);
      case CLAUSE -> oneLine(section, path, depth, Component.CLAUSE_TITLE, Component.CLAUSE);
      case POINT -> oneLine(section, path, depth, Component.POINT, Component.POINT);
    }
  }

  /** Word and number on a line of their own, the title below. */
  private void twoLines(Section section, String path, int depth, Component label, Component title) {
    List<Inline> heading = inCase(title, section.heading());
    int level = heading.isEmpty() ? depth + 1 : 0;
    page.add(new PageParagraph(path, label, List.of(Text.of(section.label())), level, true));
    if (!heading.isEmpty()) {
      page.add(new PageParagraph(path + ".heading", title, heading, depth + 1, true));
    }
    blocks(section.blocks(), path + ".blocks", depth + 1);
  }

  /** Number and title on one line; without a title, the number leads the first paragraph. */
  private void oneLine(
      Section section, String path, int depth, Component titled, Component untitled) {
    String label = section.label() + " ";
    if (!section.heading().isEmpty()) {
      boolean heading = section.level() != SectionLevel.POINT;
      List<Inline> line = labelled(label, inCase(titled, section.heading()));
      page.add(new PageParagraph(path, titled, line, heading ? depth + 1 : 0, heading));
      blocks(section.blocks(), path + ".blocks", heading ? depth + 1 : depth);
      return;
    }
    Text lead = section.level() == SectionLevel.ARTICLE ? Text.bold(label) : Text.of(label);
    List<Block> blocks = section.blocks();
    boolean led =
        !blocks.isEmpty()
            && blocks.get(0) instanceof Paragraph first
            && first.role() == ParagraphRole.TEXT;
    List<Inline> line = new ArrayList<>();
    line.add(lead);
    if (led) {
      line.addAll(((Paragraph) blocks.get(0)).inlines());
    }
    plain(led ? path + ".blocks[0]" : path, untitled, line);
    for (int i = led ? 1 : 0; i < blocks.size(); i++) {
      block(blocks.get(i), path + ".blocks[" + i + "]", depth);
    }
  }

  private void plain(String path, Component component, List<Inline> inlines) {
    page.add(new PageParagraph(path, component, inlines, 0, false));
  }

  private static List<Inline> labelled(String label, List<Inline> inlines) {
    List<Inline> all = new ArrayList<>(inlines.size() + 1);
    all.add(Text.of(label));
    all.addAll(inlines);
    return all;
  }

  /**
   * Capitals for text; citations and links keep their letters, because symbols such as "30c/NQ-CP"
   * would change their meaning.
   */
  private List<Inline> inCase(Component component, List<Inline> inlines) {
    if (layout.style(component).letterCase() == LetterCase.AS_WRITTEN) {
      return inlines;
    }
    return inlines.stream()
        .map(
            inline ->
                inline instanceof Text text
                    ? new Text(VietnameseText.toUpperCase(text.text()), text.emphasis())
                    : inline)
        .toList();
  }
}
