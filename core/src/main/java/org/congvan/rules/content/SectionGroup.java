package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.congvan.body.Block;
import org.congvan.body.BodyPathMap;
import org.congvan.body.DocumentContent;
import org.congvan.body.Section;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.jspecify.annotations.Nullable;

/**
 * The sections on one level of one parent, such as "1." and "2." under the heading "I.".
 *
 * @param sources where the sections come from
 * @param parent the section around them; null at the top
 * @param sections the sections in order, with their paths in the body; not empty
 */
record SectionGroup(BodyPathMap sources, @Nullable Section parent, List<AtPath<Section>> sections) {

  private static final DocumentPath CONTENT = DocumentPath.of("content");
  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");
  private static final String BLOCKS = "blocks";

  /** Selects all groups of a document and its annexes; a copy is not judged for what it copies. */
  static RuleSubjects<SectionGroup> select(ValidationContext context) {
    OfficialDocument document = context.document();
    if (document.isCopy()) {
      return RuleSubjects.notApplicable();
    }
    Deque<SectionGroup> open = new ArrayDeque<>();
    push(open, CONTENT, document.content());
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      push(open, ATTACHMENTS.item(i).child("content"), attachments.get(i).content());
    }
    List<SectionGroup> groups = new ArrayList<>();
    while (!open.isEmpty()) {
      SectionGroup group = open.pop();
      groups.add(group);
      for (AtPath<Section> each : group.sections()) {
        push(open, group.sources(), each.value(), each.path().child(BLOCKS), each.value().blocks());
      }
    }
    return new RuleSubjects<>(groups, null);
  }

  /** The path of a component of one of the sections. */
  DocumentPath path(AtPath<Section> section, String component) {
    return sources.of(section.path().child(component));
  }

  private static void push(Deque<SectionGroup> open, DocumentPath at, DocumentContent content) {
    BodyPathMap sources = content.bodyPaths().under(at);
    push(open, sources, null, sources.root().child(BLOCKS), content.body().blocks());
  }

  private static void push(
      Deque<SectionGroup> open,
      BodyPathMap sources,
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
      open.push(new SectionGroup(sources, parent, sections));
    }
  }
}
