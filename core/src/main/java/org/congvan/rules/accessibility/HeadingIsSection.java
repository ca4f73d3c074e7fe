package org.congvan.rules.accessibility;

import java.util.Set;
import org.congvan.body.Emphasis;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * A heading is a section and not a paragraph in bold letters: only sections are in the outline by
 * which readers move about a document. A paragraph is taken for a heading if it is bold throughout,
 * short, begins with a number as sections have, and does not end as a sentence does.
 */
final class HeadingIsSection extends SelectingRule<PlacedBlock> {

  private static final int LONGEST = 200;
  private static final String ENDS_OF_SENTENCES = ".;,!?";

  /** Words of the levels that name themselves: Phần, Chương, Mục, Tiểu mục, Điều. */
  private static final Set<SectionLevel> NAMED =
      Set.of(
          SectionLevel.PART,
          SectionLevel.CHAPTER,
          SectionLevel.SECTION,
          SectionLevel.SUBSECTION,
          SectionLevel.ARTICLE);

  HeadingIsSection() {
    super("ACC-003", PlacedBlock::select);
  }

  @Override
  public void check(PlacedBlock placed, FindingSink sink) {
    if (placed.block() instanceof Paragraph paragraph && paragraph.role() == ParagraphRole.TEXT) {
      String words = VietnameseText.collapseWhiteSpace(Inline.plainText(paragraph.inlines()));
      if (words.length() <= LONGEST && isHeading(words)) {
        sink.report(placed.path(), words);
      }
    }
  }

  /** Whether all words of a paragraph are in bold letters. */
  static boolean isBold(Paragraph paragraph) {
    for (Inline inline : paragraph.inlines()) {
      boolean bold =
          inline instanceof Text text
              && (text.emphasis().contains(Emphasis.BOLD) || text.text().isBlank());
      if (!bold) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeading(String words) {
    for (SectionLevel level : NAMED) {
      if (isNamed(level, words)) {
        return true;
      }
    }
    int blank = words.indexOf(' ');
    return blank > 0
        && isNumber(words.substring(0, blank))
        && Character.isUpperCase(words.codePointAt(blank + 1))
        && ENDS_OF_SENTENCES.indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /**
   * {@code PHẦN I}, {@code Điều 3. Trách nhiệm thi hành}: the word, a number, nothing or a title.
   */
  private static boolean isNamed(SectionLevel level, String words) {
    String name = level.label("");
    int start = name.indexOf('.') < 0 ? name.length() : name.indexOf('.');
    if (words.length() <= start
        || !VietnameseText.sameWords(words.substring(0, start), name.substring(0, start))) {
      return false;
    }
    int end = words.indexOf(' ', start);
    String number = words.substring(start, end < 0 ? words.length() : end);
    boolean marked = number.endsWith(".") || number.endsWith(":");
    String ordinal = marked ? number.substring(0, number.length() - 1) : number;
    boolean titled = end > 0;
    return level.accepts(ordinal)
        && (!titled || Character.isUpperCase(words.codePointAt(end + 1)))
        && (!titled || ENDS_OF_SENTENCES.indexOf(words.charAt(words.length() - 1)) < 0);
  }

  /** {@code I.}, {@code 2.}, {@code 2.1.}, {@code 2.1} or {@code b)}. */
  private static boolean isNumber(String word) {
    int last = word.length() - 1;
    if (word.charAt(last) == ')') {
      return SectionLevel.POINT.accepts(word.substring(0, last));
    }
    boolean closed = word.charAt(last) == '.';
    String number = closed ? word.substring(0, last) : word;
    if (closed && SectionLevel.HEADING.accepts(number)) {
      return true;
    }
    String[] groups = number.split("\\.", -1);
    boolean figures = true;
    for (String group : groups) {
      figures &= group.length() <= 2 && SectionLevel.CLAUSE.accepts(group);
    }
    return figures && (closed || groups.length > 1);
  }
}
