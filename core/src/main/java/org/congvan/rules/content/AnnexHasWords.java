package org.congvan.rules.content;

import java.util.ArrayList;
import java.util.List;
import org.congvan.model.Attachment;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/** An annex, or a document that is put into force, says something. */
final class AnnexHasWords extends SelectingRule<AnnexHasWords.Annex> {

  /**
   * An annex.
   *
   * @param content its content
   * @param label its title, or the number of its place
   */
  record Annex(PlacedContent content, String label) {}

  AnnexHasWords() {
    super("ANX-005", AnnexHasWords::annexes);
  }

  private static RuleSubjects<Annex> annexes(ValidationContext context) {
    List<Attachment> attachments = context.document().attachments();
    if (context.document().isCopy() || attachments.isEmpty()) {
      return RuleSubjects.notApplicable();
    }
    List<PlacedContent> contents = PlacedContent.all(context);
    List<Annex> annexes = new ArrayList<>();
    for (int i = 0; i < attachments.size(); i++) {
      String title = attachments.get(i).title();
      annexes.add(new Annex(contents.get(i + 1), title == null ? "" + (i + 1) : title));
    }
    return new RuleSubjects<>(annexes, null);
  }

  @Override
  public void check(Annex annex, FindingSink sink) {
    if (BodyHasWords.isEmpty(annex.content())) {
      sink.report(annex.content().at(), annex.label());
    }
  }
}
