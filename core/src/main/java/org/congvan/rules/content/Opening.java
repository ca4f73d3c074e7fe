package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.congvan.body.Block;
import org.congvan.body.BulletList;
import org.congvan.body.CustomBlock;
import org.congvan.body.Illustration;
import org.congvan.body.Inline;
import org.congvan.body.NumberedList;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Section;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.text.VietnameseText;

/**
 * What stands before the first section or numbered list of a text: legal bases, the formula and the
 * first sentences. A decision or resolution opens as the samples 1.1 to 1.3 of the decree.
 *
 * @param type the type of the document
 * @param lines the paragraphs with their places in the body, from the top
 * @param content the content that holds them
 */
record Opening(DocumentType type, List<Line> lines, PlacedContent content) {

  /** The types that decide by a formula. */
  private static final Set<DocumentType> DECIDING =
      EnumSet.of(DocumentType.DECISION, DocumentType.RESOLUTION);

  /** What an opening of a decision begins with besides "Căn cứ". */
  private static final Pattern BASIS =
      Pattern.compile(
          "(?:[-–+•] ?)?(?iu:căn cứ|theo đề nghị của|theo tờ trình|xét đề nghị|xét tờ trình"
              + "|xét báo cáo|xét đơn|xét hồ sơ)(?!\\p{L})");

  private static final Pattern LEGAL_BASIS = Pattern.compile("(?:[-–+•] ?)?(?iu:căn cứ)(?!\\p{L})");

  private static final Pattern ARTICLE = Pattern.compile("Điều \\d++");

  /**
   * A paragraph of the opening, or an item of a list in it.
   *
   * @param place the place of its inlines in the body, such as {@code blocks[0].inlines}
   * @param role what it is for
   * @param words its words, without white space around them
   */
  record Line(DocumentPath place, ParagraphRole role, String words) {

    boolean isBasis() {
      return role == ParagraphRole.LEGAL_BASIS;
    }

    /** Whether it is typed as a legal basis is, in whatever role. */
    boolean readsAsBasis() {
      return BASIS.matcher(words).lookingAt();
    }

    /** Whether it begins with the words "Căn cứ". */
    boolean beginsWithBasis() {
      return LEGAL_BASIS.matcher(words).lookingAt();
    }
  }

  /** Selects the opening of a decision or resolution whose words can be read. */
  static RuleSubjects<Opening> deciding(ValidationContext context) {
    return select(context, document -> DECIDING.contains(document.type()));
  }

  /** Selects the opening of a document with the name of a type above it. */
  static RuleSubjects<Opening> titled(ValidationContext context) {
    return select(context, OfficialDocument::hasTypeName);
  }

  private static RuleSubjects<Opening> select(
      ValidationContext context, Predicate<OfficialDocument> applies) {
    OfficialDocument document = context.document();
    if (document.isCopy() || !applies.test(document)) {
      return RuleSubjects.notApplicable();
    }
    PlacedContent content = PlacedContent.of(context);
    List<Block> blocks = content.blocks();
    boolean hidden =
        blocks.stream().anyMatch(each -> each instanceof CustomBlock)
            || blocks.stream().allMatch(each -> each instanceof Illustration);
    return hidden || BodyHasWords.isEmpty(content)
        ? RuleSubjects.notApplicable()
        : RuleSubjects.of(new Opening(document.type(), lines(blocks), content));
  }

  private static List<Line> lines(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    DocumentPath all = DocumentPath.of("blocks");
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Section || block instanceof NumberedList) {
        break;
      }
      if (block instanceof Paragraph paragraph) {
        Line line = line(all.item(i), paragraph.role(), paragraph.inlines());
        if (ARTICLE.matcher(line.words()).lookingAt()) {
          break;
        }
        lines.add(line);
      } else if (block instanceof BulletList list) {
        for (int j = 0; j < list.items().size(); j++) {
          DocumentPath place = all.item(i).child("items").item(j);
          lines.add(line(place, ParagraphRole.TEXT, list.items().get(j).inlines()));
        }
      }
    }
    return lines;
  }

  private static Line line(DocumentPath place, ParagraphRole role, List<Inline> inlines) {
    String words = VietnameseText.collapseWhiteSpace(Inline.plainText(inlines));
    return new Line(place.child("inlines"), role, VietnameseText.normalize(words));
  }

  boolean decides() {
    return DECIDING.contains(type);
  }

  /** The path of a line from the document. */
  DocumentPath path(Line line) {
    return content.path(line.place());
  }
}
