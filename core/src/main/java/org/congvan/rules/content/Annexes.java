package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.Attachment;
import org.congvan.model.OfficialDocument;
import org.congvan.path.AtPath;
import org.congvan.path.DocumentPath;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.text.VietnameseText;
import org.congvan.text.ordinal.RomanNumeral;

/**
 * The annexes of a document and the places in its text that mention them. Documents that it puts
 * into force are no annexes.
 *
 * @param attachments the annexes with their paths, at least one
 * @param text the passages of the text
 * @param mentions where the text mentions annexes
 */
record Annexes(
    List<AtPath<Attachment>> attachments, List<Passage> text, List<AnnexMention> mentions) {

  private static final DocumentPath ATTACHMENTS = DocumentPath.of("attachments");

  /**
   * Selects the annexes; a document without any may still have some in separate files, so it is not
   * judged.
   */
  static RuleSubjects<Annexes> select(ValidationContext context) {
    OfficialDocument document = context.document();
    List<AtPath<Attachment>> annexes = new ArrayList<>();
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      if (attachment.isAnnex()) {
        annexes.add(new AtPath<>(ATTACHMENTS.item(i), attachment));
      }
    }
    if (document.isCopy() || annexes.isEmpty()) {
      return RuleSubjects.notApplicable();
    }
    List<Passage> text = Passages.of(context).content();
    List<AnnexMention> mentions =
        text.stream().flatMap(each -> AnnexMention.in(each).stream()).toList();
    return RuleSubjects.of(new Annexes(annexes, text, mentions));
  }

  /** Whether the text mentions the annex with an index, from 0. */
  boolean isMentioned(int position) {
    String title = attachments.get(position).value().title();
    return mentions.stream()
            .anyMatch(
                each ->
                    each.isGeneral()
                        || attachments.size() == 1
                        || each.roman().containsKey(position + 1)
                        || each.arabic().containsKey(position + 1))
        || (title != null && text.stream().anyMatch(each -> names(each, title)));
  }

  /** The annex as printed: a single one has no number. */
  String label(int position) {
    return attachments.size() == 1 ? "Phụ lục" : label(RomanNumeral.format(position + 1));
  }

  static String label(String number) {
    return "Phụ lục " + number;
  }

  private static boolean names(Passage passage, String title) {
    return VietnameseText.comparisonKey(passage.text())
        .contains(VietnameseText.comparisonKey(title));
  }
}
