package org.congvan.rules.content;

import java.util.EnumMap;
import java.util.Map;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.path.AtPath;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.ordinal.PointLetters;
import org.congvan.text.ordinal.RomanNumeral;

/**
 * The numbers of sections next to each other increase. A number may be skipped, and "1a" may be
 * inserted after "1".
 */
final class SectionOrder extends SelectingRule<SectionGroup> {

  SectionOrder() {
    super("BODY-004", SectionGroup::select);
  }

  @Override
  public void check(SectionGroup group, FindingSink sink) {
    Map<SectionLevel, Section> before = new EnumMap<>(SectionLevel.class);
    for (AtPath<Section> each : group.sections()) {
      Section section = each.value();
      Section previous = before.put(section.level(), section);
      if (previous != null && position(section) <= position(previous)) {
        sink.report(group.path(each, "ordinal"), section.label(), previous.label());
      }
    }
  }

  /** The number, followed by the letter or digit of an inserted section. */
  private static int position(Section section) {
    String ordinal = section.ordinal();
    return switch (section.level()) {
      case PART, CHAPTER, HEADING -> RomanNumeral.parse(ordinal);
      case SECTION, SUBSECTION, ARTICLE, CLAUSE -> arabic(ordinal);
      case POINT -> 1000 * PointLetters.parse(ordinal.substring(0, 1)) + inserted(ordinal);
    };
  }

  private static int arabic(String ordinal) {
    int last = ordinal.length() - 1;
    boolean letter = !Character.isDigit(ordinal.charAt(last));
    return letter
        ? 1000 * Integer.parseInt(ordinal.substring(0, last))
            + PointLetters.parse(ordinal.substring(last))
        : 1000 * Integer.parseInt(ordinal);
  }

  private static int inserted(String ordinal) {
    String digits = ordinal.substring(1, Math.min(ordinal.length(), 4));
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
