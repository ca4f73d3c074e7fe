package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.DocumentBody;
import org.congvan.body.DocumentContent;
import org.congvan.body.Section;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.rule.Selection;
import org.congvan.validation.Located;
import org.jspecify.annotations.Nullable;

/**
 * The sections that stand side by side, such as "1." and "2." of heading "I.".
 *
 * @param around the section they stand in; null where they stand in none
 * @param sections the sections in their order, with their paths; not empty
 */
record SectionGroup(@Nullable Section around, List<Located<Section>> sections) {

  /** All groups of a document and its annexes; a copy is not judged for what it copies. */
  static Selection<SectionGroup> select(OfficialDocument document) {
    if (document.isCopy()) {
      return Selection.notApplicable();
    }
    Deque<SectionGroup> open = new ArrayDeque<>();
    push(open, null, "content", document.content());
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      push(open, null, "attachments[" + i + "].content", attachments.get(i).content());
    }
    List<SectionGroup> groups = new ArrayList<>();
    while (!open.isEmpty()) {
      SectionGroup group = open.pop();
      groups.add(group);
      for (Located<Section> each : group.sections()) {
        push(open, each.value(), each.path() + ".blocks", each.value().blocks());
      }
    }
    return new Selection<>(groups, null);
  }

  private static void push(
      Deque<SectionGroup> open, @Nullable Section around, String at, DocumentContent content) {
    DocumentBody body = content.body();
    push(open, around, at + (content == body ? ".blocks" : ".body.blocks"), body.blocks());
  }

  private static void push(
      Deque<SectionGroup> open, @Nullable Section around, String at, List<Block> blocks) {
    List<Located<Section>> sections = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Section section) {
        sections.add(new Located<>(at + "[" + i + "]", section));
      }
    }
    if (!sections.isEmpty()) {
      open.push(new SectionGroup(around, sections));
    }
  }
}
