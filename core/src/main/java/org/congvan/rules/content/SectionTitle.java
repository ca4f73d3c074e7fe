package org.congvan.rules.content;

import java.util.EnumSet;
import java.util.Set;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.path.AtPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;

/**
 * Parts, chapters, sections and subsections have a title, and so have the articles in them. The
 * articles of a text that consists of articles alone need none, as in the samples 1.2 and 1.3 of
 * the decree, whether or not some of them have one.
 */
final class SectionTitle extends SelectingRule<SectionGroup> {

  private static final Set<SectionLevel> TITLED =
      EnumSet.of(
          SectionLevel.PART,
          SectionLevel.CHAPTER,
          SectionLevel.SECTION,
          SectionLevel.SUBSECTION,
          SectionLevel.HEADING);

  SectionTitle() {
    super("BODY-001", SectionGroup::select);
  }

  @Override
  public void check(SectionGroup group, FindingSink sink) {
    boolean articlesNeedTitle = group.parent() != null;
    for (AtPath<Section> each : group.sections()) {
      Section section = each.value();
      if (section.heading().isEmpty()
          && (TITLED.contains(section.level()) || (isArticle(section) && articlesNeedTitle))) {
        sink.report(group.path(each, "heading"), section.label());
      }
    }
  }

  private static boolean isArticle(Section section) {
    return section.level() == SectionLevel.ARTICLE;
  }
}
