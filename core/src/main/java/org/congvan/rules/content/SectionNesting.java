package org.congvan.rules.content;

import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.path.AtPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/** A section is inside a wider one: "1." in "I.", not "I." in "1.". Levels may be skipped. */
final class SectionNesting extends SelectingRule<SectionGroup> {

  SectionNesting() {
    super("BODY-002", SectionGroup::select);
  }

  @Override
  public void check(SectionGroup group, FindingSink sink) {
    Section parent = group.parent();
    if (parent == null) {
      return;
    }
    for (AtPath<Section> each : group.sections()) {
      if (width(each.value().level()) >= width(parent.level())) {
        sink.report(group.path(each, "level"), each.value().label(), parent.label());
      }
    }
  }

  /** "Mục 1" of one outline and "I." of the other are both a mục. */
  private static int width(SectionLevel level) {
    return switch (level) {
      case PART -> 7;
      case CHAPTER -> 6;
      case SECTION, HEADING -> 5;
      case SUBSECTION -> 4;
      case ARTICLE -> 3;
      case CLAUSE -> 2;
      case POINT -> 1;
    };
  }
}
