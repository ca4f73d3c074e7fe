package org.congvan.rules.content;

import java.util.List;
import java.util.Optional;
import org.congvan.body.Block;
import org.congvan.body.Paragraph;
import org.congvan.body.ParagraphRole;
import org.congvan.body.Text;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/**
 * Each legal basis (căn cứ) ends with a semicolon, the last one with a full stop. If a sentence
 * follows that continues it ("Theo đề nghị của …"), the last one may end with either.
 */
final class LegalBasisEnding extends SelectingRule<PlacedContent> {

  private static final String MARKS = ".;,:";

  private static final DocumentPath BLOCKS = DocumentPath.of("blocks");

  LegalBasisEnding() {
    super("BODY-003", LegalBasisEnding::opening);
  }

  private static RuleSubjects<PlacedContent> opening(ValidationContext context) {
    return context.document().isCopy()
        ? RuleSubjects.notApplicable()
        : RuleSubjects.of(PlacedContent.of(context));
  }

  @Override
  public void check(PlacedContent content, FindingSink sink) {
    List<Block> blocks = content.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!hasRole(blocks, i, ParagraphRole.LEGAL_BASIS)) {
        continue;
      }
      String text = ((Paragraph) blocks.get(i)).plainText().strip();
      String last = text.substring(text.offsetByCodePoints(text.length(), -1));
      boolean another = hasRole(blocks, i + 1, ParagraphRole.LEGAL_BASIS);
      boolean continues = hasRole(blocks, i + 1, ParagraphRole.TEXT);
      String expected = another || (continues && last.equals(";")) ? ";" : ".";
      if (!last.equals(expected)) {
        DocumentPath at = content.path(BLOCKS.item(i).child("inlines"));
        corrected((Paragraph) blocks.get(i), at, last, expected)
            .ifPresentOrElse(
                suggestion -> sink.suggest(at, suggestion, last, expected, text),
                () -> sink.report(at, last, expected, text));
      }
    }
  }

  /** The last words with the right mark, where they are plain text. */
  private static Optional<Suggestion> corrected(
      Paragraph paragraph, DocumentPath at, String last, String expected) {
    int end = paragraph.inlines().size() - 1;
    if (!(paragraph.inlines().get(end) instanceof Text words) || words.text().isBlank()) {
      return Optional.empty();
    }
    String text = words.text().stripTrailing();
    boolean mark = MARKS.contains(last);
    String begun = mark ? text.substring(0, text.length() - 1).stripTrailing() : text;
    return Optional.of(new Suggestion.Replacement(at.item(end).child("text"), begun + expected));
  }

  private static boolean hasRole(List<Block> blocks, int index, ParagraphRole role) {
    return index < blocks.size()
        && blocks.get(index) instanceof Paragraph paragraph
        && paragraph.role() == role;
  }
}
