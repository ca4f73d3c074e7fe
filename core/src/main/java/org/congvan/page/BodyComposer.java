package org.congvan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.congvan.body.Block;
import org.congvan.body.BodyPathMap;
import org.congvan.body.BulletList;
import org.congvan.body.CustomBlock;
import org.congvan.body.DocumentAct;
import org.congvan.body.DocumentContent;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphAlignment;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.SourcedBody;
import org.congvan.body.Table;
import org.congvan.body.Text;
import org.congvan.layout.Component;
import org.congvan.layout.LetterCase;
import org.congvan.layout.PageLayout;
import org.congvan.path.DocumentPath;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Turns the tree of a body into the blocks of a page: numbers and marks in front, headings in their
 * case.
 */
final class BodyComposer {

  private static final String BLOCKS = "blocks";

  private final PageLayout layout;
  private final BodyPathMap sources;
  private final List<PageBlock> page = new ArrayList<>();

  private BodyComposer(PageLayout layout, BodyPathMap sources) {
    this.layout = layout;
    this.sources = sources;
  }

  /** Lays out the content at a path; blocks have the path of what they come from. */
  static List<PageBlock> compose(DocumentContent content, DocumentPath path, PageLayout layout) {
    SourcedBody sourced = content.sourcedBody();
    return compose(sourced.body().blocks(), sourced.paths().under(path), layout);
  }

  static List<PageBlock> compose(
      List<? extends Block> blocks, BodyPathMap sources, PageLayout layout) {
    BodyComposer composer = new BodyComposer(layout, sources);
    composer.blocks(blocks, sources.root().child(BLOCKS), 0);
    return composer.page;
  }

  private void blocks(List<? extends Block> blocks, DocumentPath place, int depth) {
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), place.item(i), depth);
    }
  }

  /** Lays blocks below a place of the same body out, such as those of a cell. */
  static List<PageBlock> compose(
      List<Block> blocks, DocumentPath place, BodyPathMap sources, PageLayout layout) {
    BodyComposer composer = new BodyComposer(layout, sources);
    composer.blocks(blocks, place, 0);
    return composer.page;
  }

  private void block(Block block, DocumentPath place, int depth) {
    if (block instanceof Paragraph paragraph) {
      // "QUYẾT ĐỊNH:" must not be the last line of a page.
      boolean leads = paragraph.role() == ParagraphRole.FORMULA;
      paragraph(
          place, component(paragraph.role()), paragraph.inlines(), leads, paragraph.alignment());
    } else if (block instanceof DocumentAct act) {
      plain(place, Component.BODY, act.inlines());
    } else if (block instanceof Section section) {
      section(section, place, depth);
    } else if (block instanceof BulletList list) {
      items(list.items(), index -> list.mark().mark(), place, depth);
    } else if (block instanceof NumberedList list) {
      items(list.items(), list::label, place, depth);
    } else if (block instanceof Table table) {
      caption(table.caption(), place, true);
      page.add(TableComposer.compose(table, place, sources, layout));
    } else if (block instanceof Illustration illustration) {
      page.add(new PageIllustration(sources.of(place), illustration));
      caption(illustration.caption(), place, false);
    } else if (block instanceof CustomBlock custom) {
      page.add(new PageCustomBlock(sources.of(place), custom));
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

  private void caption(List<Inline> caption, DocumentPath place, boolean above) {
    if (!caption.isEmpty()) {
      paragraph(place.child("caption"), Component.CAPTION, caption, 0, above);
    }
  }

  private void items(
      List<ListItem> items, IntFunction<String> labels, DocumentPath place, int depth) {
    DocumentPath all = place.child("items");
    for (int i = 0; i < items.size(); i++) {
      ListItem item = items.get(i);
      DocumentPath at = all.item(i);
      plain(at, Component.BULLET, labelled(labels.apply(i) + " ", item.inlines()));
      if (!item.blocks().isEmpty()) {
        blocks(item.blocks(), at.child(BLOCKS), depth);
      }
    }
  }

  private void section(Section section, DocumentPath place, int depth) {
    switch (section.level()) {
      case PART, CHAPTER ->
          twoLines(section, place, depth, Component.PART_LABEL, Component.PART_TITLE);
      case SECTION, SUBSECTION ->
          twoLines(section, place, depth, Component.SECTION_LABEL, Component.SECTION_TITLE);
      case ARTICLE -> oneLine(section, place, depth, Component.ARTICLE, Component.CLAUSE);
      case HEADING -> oneLine(section, place, depth, Component.HEADING, Component.HEADING);
      case CLAUSE -> oneLine(section, place, depth, Component.CLAUSE_TITLE, Component.CLAUSE);
      case POINT -> oneLine(section, place, depth, Component.POINT, Component.POINT);
    }
  }

  /** Word and number on a line of their own, the title below. */
  private void twoLines(
      Section section, DocumentPath place, int depth, Component label, Component title) {
    List<Inline> heading = inCase(title, section.heading());
    int level = heading.isEmpty() ? depth + 1 : 0;
    paragraph(place, label, List.of(Text.of(section.label())), level, true);
    if (!heading.isEmpty()) {
      paragraph(place.child("heading"), title, heading, depth + 1, true);
    }
    blocks(section.blocks(), place.child(BLOCKS), depth + 1);
  }

  /** Number and title on one line; without a title, the number leads the first paragraph. */
  private void oneLine(
      Section section, DocumentPath place, int depth, Component titled, Component untitled) {
    String label = section.label() + " ";
    if (!section.heading().isEmpty()) {
      boolean heading = section.level() != SectionLevel.POINT;
      List<Inline> line = labelled(label, inCase(titled, section.heading()));
      paragraph(place.child("heading"), titled, line, heading ? depth + 1 : 0, heading);
      blocks(section.blocks(), place.child(BLOCKS), heading ? depth + 1 : depth);
      return;
    }
    Text lead = section.level() == SectionLevel.ARTICLE ? Text.bold(label) : Text.of(label);
    List<Block> blocks = section.blocks();
    Paragraph led = blocks.isEmpty() ? null : led(blocks.get(0));
    List<Inline> line = new ArrayList<>();
    line.add(lead);
    if (led == null) {
      plain(place, untitled, line);
    } else {
      line.addAll(led.inlines());
      paragraph(place.child(BLOCKS).item(0), untitled, line, false, led.alignment());
    }
    for (int i = led == null ? 0 : 1; i < blocks.size(); i++) {
      block(blocks.get(i), place.child(BLOCKS).item(i), depth);
    }
  }

  /** The paragraph that the number of a section without title leads; null for other blocks. */
  private static @Nullable Paragraph led(Block first) {
    if (first instanceof DocumentAct act) {
      return new Paragraph(ParagraphRole.TEXT, act.inlines());
    }
    return first instanceof Paragraph paragraph
            && paragraph.role() == ParagraphRole.TEXT
            && (paragraph.alignment() == null || !paragraph.alignment().isWithoutIndent())
        ? paragraph
        : null;
  }

  private void plain(DocumentPath place, Component component, List<Inline> inlines) {
    paragraph(place, component, inlines, 0, false);
  }

  private void paragraph(
      DocumentPath place,
      Component component,
      List<Inline> inlines,
      boolean keep,
      @Nullable ParagraphAlignment alignment) {
    page.add(new PageParagraph(sources.of(place), component, inlines, 0, keep, alignment));
  }

  private void paragraph(
      DocumentPath place, Component component, List<Inline> inlines, int level, boolean keep) {
    page.add(new PageParagraph(sources.of(place), component, inlines, level, keep));
  }

  private static List<Inline> labelled(String label, List<Inline> inlines) {
    if (inlines.size() == 1) {
      return List.of(Text.of(label), inlines.get(0));
    }
    List<Inline> all = new ArrayList<>(inlines.size() + 1);
    all.add(Text.of(label));
    all.addAll(inlines);
    return all;
  }

  /**
   * Capitals for text; citations and links keep their letters, because symbols such as "30c/NQ-CP"
   * would change their meaning, and footnotes theirs, because they stand elsewhere.
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
