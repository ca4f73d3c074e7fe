package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.ordinal.PointLetters;
import org.congvan.text.ordinal.RomanNumeral;
import org.jspecify.annotations.Nullable;

/**
 * No number of sections is left out: not Điều 3 after Điều 1. Sections of one level begin with 1
 * under each parent or go on from the last ones, as articles do across chapters. What an amending
 * document quotes has the numbers of another document and is not judged, nor is an extract that
 * begins with another article.
 */
final class SectionGap extends SelectingRule<SectionGap.Outline> {

  /** Words of a section that introduces parts of another document. */
  private static final Pattern QUOTING =
      Pattern.compile(
          "(?:sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính)[^.;]{0,80}"
              + "(?:điều|khoản|điểm|mục|chương|phần|phụ lục|cụm từ)(?!\\p{L})"
              + "|(?<!\\p{L})trích(?!\\p{L})|nguyên văn",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The subject of a document whose articles may be those of another. */
  private static final Pattern AMENDING =
      Pattern.compile(
          "(?<!\\p{L})(?:sửa đổi|bổ sung|thay thế|đính chính|trích)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * The sections of a content.
   *
   * @param content the content
   * @param beginsWithFirst whether its first article must be Điều 1, as in a decision
   * @param amending whether articles at its top may be those of another document
   */
  record Outline(PlacedContent content, boolean beginsWithFirst, boolean amending) {}

  /**
   * The sections under one parent.
   *
   * @param quoted whether they are those of another document
   * @param last the last number on each level
   */
  private record Group(boolean quoted, Map<SectionLevel, Integer> last) {}

  private record Pending(AtPath<Section> section, Group group) {}

  SectionGap() {
    super("BODY-011", SectionGap::outlines);
  }

  private static RuleSubjects<Outline> outlines(ValidationContext context) {
    OfficialDocument document = context.document();
    if (document.isCopy()) {
      return RuleSubjects.notApplicable();
    }
    DocumentType type = document.type();
    boolean decides = type == DocumentType.DECISION || type == DocumentType.RESOLUTION;
    boolean amending = AMENDING.matcher(document.subject()).find();
    List<Outline> outlines = new ArrayList<>();
    for (PlacedContent content : PlacedContent.all(context)) {
      outlines.add(new Outline(content, decides && outlines.isEmpty(), amending));
    }
    return new RuleSubjects<>(outlines, null);
  }

  @Override
  public void check(Outline outline, FindingSink sink) {
    Map<SectionLevel, Integer> running = new EnumMap<>(SectionLevel.class);
    Deque<Pending> pending = new ArrayDeque<>();
    List<Block> blocks = outline.content().blocks();
    push(
        pending,
        DocumentPath.of("blocks"),
        blocks,
        new Group(false, new EnumMap<>(SectionLevel.class)));
    while (!pending.isEmpty()) {
      Pending next = pending.pop();
      Section section = next.section().value();
      SectionLevel level = section.level();
      int number = number(section);
      Integer previous = next.group().last().put(level, number);
      boolean quoted =
          next.group().quoted() || (outline.amending() && level == SectionLevel.ARTICLE);
      if (!quoted) {
        int expected =
            previous == null ? first(outline, level, running.get(level), number) : previous + 1;
        running.put(level, number);
        if (number > expected) {
          sink.report(
              outline.content().path(next.section().path().child("ordinal")),
              section.label(),
              level.label(level.ordinalAt(expected)));
        }
      }
      boolean quotes = next.group().quoted() || quotes(section);
      push(
          pending,
          next.section().path().child("blocks"),
          section.blocks(),
          new Group(quotes, new EnumMap<>(SectionLevel.class)));
    }
  }

  /** The number that the first section of a group may have at most. */
  private static int first(
      Outline outline, SectionLevel level, @Nullable Integer running, int number) {
    if (running == null) {
      return level == SectionLevel.ARTICLE && !outline.beginsWithFirst() ? number : 1;
    }
    boolean runsOn =
        switch (level) {
          case PART, CHAPTER, ARTICLE, HEADING -> true;
          case SECTION, SUBSECTION, CLAUSE, POINT -> number == running + 1;
        };
    return runsOn ? running + 1 : 1;
  }

  private static void push(
      Deque<Pending> pending, DocumentPath place, List<Block> blocks, Group group) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Section section) {
        pending.push(new Pending(new AtPath<>(place.item(i), section), group));
      }
    }
  }

  /** Whether the words of a section before the ones in it introduce parts of another document. */
  private static boolean quotes(Section section) {
    if (QUOTING.matcher(Inline.plainText(section.heading())).find()) {
      return true;
    }
    for (Block block : section.blocks()) {
      if (block instanceof Section inner) {
        return inner.level().compareTo(section.level()) <= 0 || beginsWithQuotation(inner);
      }
      if (block instanceof Paragraph paragraph && QUOTING.matcher(paragraph.plainText()).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithQuotation(Section section) {
    String words = Inline.plainText(section.heading());
    if (words.isEmpty()
        && !section.blocks().isEmpty()
        && section.blocks().get(0) instanceof Paragraph paragraph) {
      words = paragraph.plainText();
    }
    return words.startsWith("“") || words.startsWith("\"");
  }

  private static int number(Section section) {
    String ordinal = section.ordinal();
    return switch (section.level()) {
      case PART, CHAPTER, HEADING -> RomanNumeral.parse(ordinal);
      case POINT -> PointLetters.parse(ordinal.substring(0, 1));
      case SECTION, SUBSECTION, ARTICLE, CLAUSE -> {
        int last = ordinal.length() - 1;
        boolean inserted = !Character.isDigit(ordinal.charAt(last));
        yield Integer.parseInt(inserted ? ordinal.substring(0, last) : ordinal);
      }
    };
  }
}
