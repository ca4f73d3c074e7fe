package org.congvan.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.congvan.body.Block;
import org.congvan.body.Citation;
import org.congvan.body.DocumentBody;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Picture;
import org.congvan.body.Section;
import org.congvan.body.SectionLevel;
import org.congvan.body.Text;
import org.congvan.testkit.BodyArbitraries;

/**
 * Bodies as they are usual: legal bases, then sections from wide to narrow and counted from 1 with
 * {@link UsualBlocks} in them. What a page shows of them is one tree only.
 */
final class UsualBodies {
  private static final List<List<SectionLevel>> OUTLINES =
      List.of(
          List.of(SectionLevel.HEADING, SectionLevel.CLAUSE, SectionLevel.POINT),
          List.of(SectionLevel.CLAUSE, SectionLevel.POINT),
          List.of(SectionLevel.ARTICLE, SectionLevel.CLAUSE, SectionLevel.POINT),
          List.of(SectionLevel.PART, SectionLevel.HEADING, SectionLevel.CLAUSE),
          List.of(SectionLevel.CHAPTER, SectionLevel.SECTION, SectionLevel.ARTICLE),
          List.of(SectionLevel.SECTION, SectionLevel.SUBSECTION, SectionLevel.ARTICLE),
          List.of());

  private static final List<String> TITLES =
      List.of(
          "Kết quả thực hiện công tác cải cách hành chính",
          "Phạm vi điều chỉnh",
          "Tổ chức thực hiện",
          "Phương hướng, nhiệm vụ năm 2022");

  private static final int MANY = 30;

  /** What follows a citation in a legal basis is the title of the document. */
  private static final Citation TITLED =
      UsualBlocks.DECREE.withReference(UsualBlocks.DECREE.reference().withTitle("về văn thư"));

  private final Choices choices;

  private final UsualBlocks usual;

  private UsualBodies(Choices choices, UsualBlocks usual) {
    this.choices = choices;
    this.usual = usual;
  }

  /** Returns bodies with and without outline. */
  static Arbitrary<DocumentBody> bodies() {
    return Combinators.combine(Arbitraries.randoms(), BodyArbitraries.pictures())
        .as((random, picture) -> body(random, picture, UnaryOperator.identity()));
  }

  /** Returns such bodies in arbitrary words. */
  static Arbitrary<DocumentBody> bodiesIn(Arbitrary<String> words) {
    return Combinators.combine(
            Arbitraries.randoms(), BodyArbitraries.pictures(), words.list().ofSize(MANY))
        .as(
            (random, picture, all) ->
                body(random, picture, usual -> all.get(random.nextInt(all.size()))));
  }

  private static DocumentBody body(Random random, Picture picture, UnaryOperator<String> wording) {
    Choices choices = new Choices(random);
    return new UsualBodies(choices, new UsualBlocks(choices, picture, wording)).body();
  }

  private DocumentBody body() {
    List<Block> blocks = new ArrayList<>();
    if (choices.often(4)) {
      addBases(blocks);
    }
    if (choices.often(2)) {
      blocks.add(usual.paragraph());
    }
    List<SectionLevel> outline = choices.one(OUTLINES);
    if (outline.isEmpty()) {
      blocks.addAll(usual.leaves());
    } else {
      blocks.addAll(sections(outline, 2 + choices.below(2)));
    }
    if (choices.often(2)) {
      blocks.add(Paragraph.of("Trên đây là nội dung của văn bản, đề nghị các đơn vị thực hiện."));
    }
    return new DocumentBody(blocks);
  }

  /** Authority, legal bases and the words that lead to the text. */
  private void addBases(List<Block> blocks) {
    if (choices.often(2)) {
      blocks.add(new Paragraph(ParagraphRole.FORMULA, List.of(Text.of("GIÁM ĐỐC SỞ NỘI VỤ"))));
    }
    for (int i = 0; i <= choices.below(2); i++) {
      blocks.add(Paragraph.legalBasis(Text.of("Căn cứ "), TITLED, Text.of(" về văn thư;")));
    }
    if (choices.often(2)) {
      blocks.add(Paragraph.legalBasis(Text.of("Theo đề nghị của Trưởng phòng Tổ chức cán bộ.")));
    }
    blocks.add(
        new Paragraph(
            ParagraphRole.FORMULA,
            List.of(Text.of(choices.one(List.of("QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", "HƯỚNG DẪN:"))))));
  }

  private List<Block> sections(List<SectionLevel> levels, int number) {
    List<Block> sections = new ArrayList<>();
    SectionLevel level = levels.get(0);
    List<SectionLevel> below = levels.subList(1, levels.size());
    for (int i = 1; i <= number; i++) {
      boolean titled =
          level != SectionLevel.POINT
              && (level.compareTo(SectionLevel.ARTICLE) < 0
                  || level == SectionLevel.HEADING
                  || choices.often(2));
      List<Block> blocks = new ArrayList<>();
      if (!titled) {
        // In the middle it would stand below the number, which would be alone on its line.
        blocks.add(usual.paragraph().withAlignment(null));
      }
      if (!below.isEmpty() && choices.often(2)) {
        blocks.addAll(sections(below, 1 + choices.below(3)));
      } else if (titled || choices.often(2)) {
        blocks.addAll(usual.leaves());
      }
      sections.add(
          new Section(
              level,
              level.ordinalAt(i),
              titled ? List.of(Text.of(usual.words(choices.one(TITLES)))) : List.of(),
              blocks));
    }
    return sections;
  }
}
