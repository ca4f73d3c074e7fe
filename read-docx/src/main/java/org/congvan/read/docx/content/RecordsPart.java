package org.congvan.read.docx.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.BulletMark;
import org.congvan.body.Inline;
import org.congvan.body.ListItem;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.reform.ItemStyle;
import org.congvan.reform.OutlinePart;

/**
 * A section of a report: its title, the running text around its records, and these.
 *
 * @param part title, text and how the records are set out
 * @param records what the records say
 */
record RecordsPart(OutlinePart part, List<List<Inline>> records) {

  /** Takes a section apart; empty if it holds more than paragraphs around one plain list. */
  static Optional<RecordsPart> of(Section section) {
    String title = Inline.plainText(section.heading());
    List<Paragraph> before = new ArrayList<>();
    List<Paragraph> after = new ArrayList<>();
    BulletList list = null;
    for (Block block : section.blocks()) {
      if (block instanceof Paragraph paragraph) {
        (list == null ? before : after).add(paragraph);
      } else if (block instanceof BulletList found && list == null && isPlain(found)) {
        list = found;
      } else {
        return Optional.empty();
      }
    }
    if (title.isBlank()) {
      return Optional.empty();
    }
    if (list == null) {
      return Optional.of(ofParagraphs(title, before));
    }
    ItemStyle style = list.mark() == BulletMark.PLUS ? ItemStyle.PLUS : ItemStyle.DASH;
    return Optional.of(
        new RecordsPart(
            new OutlinePart(title, style, before, after),
            list.items().stream().map(ListItem::inlines).toList()));
  }

  /** The first ones in a row that are set as usual are records; such as in the middle are none. */
  private static RecordsPart ofParagraphs(String title, List<Paragraph> paragraphs) {
    int first = 0;
    while (first < paragraphs.size() && !isRecord(paragraphs.get(first))) {
      first++;
    }
    int end = first;
    while (end < paragraphs.size() && isRecord(paragraphs.get(end))) {
      end++;
    }
    return new RecordsPart(
        new OutlinePart(
            title,
            ItemStyle.PARAGRAPH,
            paragraphs.subList(0, first),
            paragraphs.subList(end, paragraphs.size())),
        paragraphs.subList(first, end).stream().map(Paragraph::inlines).toList());
  }

  private static boolean isRecord(Paragraph paragraph) {
    return paragraph.role() == ParagraphRole.TEXT && paragraph.alignment() == null;
  }

  /** A part whose records stand in parts of their own; empty if it has no title. */
  static Optional<RecordsPart> divided(Section section, List<Paragraph> lead) {
    String title = Inline.plainText(section.heading());
    return title.isBlank()
        ? Optional.empty()
        : Optional.of(
            new RecordsPart(
                new OutlinePart(title, ItemStyle.PARAGRAPH, lead, List.of()), List.of()));
  }

  private static boolean isPlain(BulletList list) {
    return list.items().stream().allMatch(item -> item.blocks().isEmpty());
  }
}
