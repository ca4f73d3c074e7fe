package org.congvan.rules.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.congvan.body.Block;
import org.congvan.body.Inline;
import org.congvan.body.Paragraph;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.words.Phrase;
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

  /** The words that {@link #QUOTING} cannot do without. */
  private static final List<Phrase> QUOTING_WORDS =
      phrases("sửa đổi", "bổ sung", "thay thế", "bãi bỏ", "đính chính", "trích", "nguyên văn");

  /** The subject of a document whose articles may be those of another. */
  private static final Pattern AMENDING =
      Pattern.compile(
          "(?<!\\p{L})(?:sửa đổi|bổ sung|thay thế|đính chính|trích)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The words that {@link #AMENDING} cannot do without. */
  private static final List<Phrase> AMENDING_WORDS =
      phrases("sửa đổi", "bổ sung", "thay thế", "đính chính", "trích");

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
   * @param parent the section around them; null at the top
   * @param quoted whether they are those of another document
   * @param last the last number on each level
   */
  private record Group(@Nullable Pending parent, boolean quoted, Map<SectionLevel, Integer> last) {}

  /** A section still to be judged, and its position among the blocks around it. */
  private record Pending(Section section, int position, Group group) {

    /** Its path in the body; worked out only for findings. */
    DocumentPath path() {
      Pending parent = group.parent();
      DocumentPath blocks =
          parent == null ? DocumentPath.of("blocks") : parent.path().child("blocks");
      return blocks.item(position);
    }
  }

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
    boolean amending = has(document.subject(), AMENDING_WORDS, AMENDING);
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
    push(pending, outline.content().blocks(), null, false);
    while (!pending.isEmpty()) {
      Pending next = pending.pop();
      Section section = next.section();
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
              outline.content().path(next.path().child("ordinal")),
              section.label(),
              level.label(level.ordinalAt(expected)));
        }
      }
      if (hasSection(section)) {
        push(pending, section.blocks(), next, next.group().quoted() || quotes(section));
      }
    }
  }

  private static boolean hasSection(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Section) {
        return true;
      }
    }
    return false;
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
      Deque<Pending> pending, List<Block> blocks, @Nullable Pending parent, boolean quoted) {
    Group group = new Group(parent, quoted, new EnumMap<>(SectionLevel.class));
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof Section section) {
        pending.push(new Pending(section, i, group));
      }
    }
  }

  /** Whether the words of a section before the ones in it introduce parts of another document. */
  private static boolean quotes(Section section) {
    if (has(Inline.plainText(section.heading()), QUOTING_WORDS, QUOTING)) {
      return true;
    }
    for (Block block : section.blocks()) {
      if (block instanceof Section inner) {
        return inner.level().compareTo(section.level()) <= 0 || beginsWithQuotation(inner);
      }
      if (block instanceof Paragraph paragraph
          && has(paragraph.plainText(), QUOTING_WORDS, QUOTING)) {
        return true;
      }
    }
    return false;
  }

  private static List<Phrase> phrases(String... words) {
    return Stream.of(words).map(Phrase::of).toList();
  }

  /** Whether a text has what a pattern asks for, which is tried only where its words stand. */
  private static boolean has(String text, List<Phrase> words, Pattern pattern) {
    for (Phrase each : words) {
      if (each.isIn(text)) {
        return pattern.matcher(text).find();
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
