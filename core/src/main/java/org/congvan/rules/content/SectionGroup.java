package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.Section;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.jspecify.annotations.Nullable;

/**
 * The sections on one level of one parent, such as "1." and "2." under the heading "I.".
 *
 * @param content the content that holds them
 * @param parent the section around them; null at the top
 * @param sections the sections in order, with their paths in the body; not empty
 */
record SectionGroup(
    PlacedContent content, @Nullable Section parent, List<AtPath<Section>> sections) {

  private static final String BLOCKS = "blocks";

  /** All groups of a document, read once for all rules. */
  private record All(List<SectionGroup> groups) {}

  /** Selects all groups of a document and its annexes; a copy is not judged for what it copies. */
  static RuleSubjects<SectionGroup> select(ValidationContext context) {
    return context.document().isCopy()
        ? RuleSubjects.notApplicable()
        : new RuleSubjects<>(context.get(All.class, SectionGroup::read).groups(), null);
  }

  private static All read(ValidationContext context) {
    Deque<SectionGroup> open = new ArrayDeque<>();
    for (PlacedContent content : PlacedContent.all(context)) {
      push(open, content, null, DocumentPath.of(BLOCKS), content.blocks());
    }
    List<SectionGroup> groups = new ArrayList<>();
    while (!open.isEmpty()) {
      SectionGroup group = open.pop();
      groups.add(group);
      for (AtPath<Section> each : group.sections()) {
        push(open, group.content(), each.value(), each.path().child(BLOCKS), each.value().blocks());
      }
    }
    return new All(List.copyOf(groups));
  }

  /** The path of a component of one of the sections. */
  DocumentPath path(AtPath<Section> section, String component) {
    return content.path(section.path().child(component));
  }

  private static void push(
      Deque<SectionGroup> open,
      PlacedContent content,
      @Nullable Section parent,
      DocumentPath place,
      List<Block> blocks) {
    List<AtPath<Section>> sections = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Section section) {
        sections.add(new AtPath<>(place.item(i), section));
      }
    }
    if (!sections.isEmpty()) {
      open.push(new SectionGroup(content, parent, sections));
    }
  }
}
