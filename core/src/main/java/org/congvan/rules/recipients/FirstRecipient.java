package org.congvan.rules.recipients;

import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.model.ArchiveLine;
import org.congvan.model.Distribution;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * The list of recipients begins with the entry for the addressees: {@code Như trên}. The rule
 * applies to a công văn, and to a report or submission with addressees.
 */
final class FirstRecipient extends SelectingRule<Distribution> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  private final List<String> accepted;

  FirstRecipient(String... accepted) {
    super("RCPT-002", FirstRecipient::distribution);
    this.accepted = List.of(accepted);
  }

  private static RuleSubjects<Distribution> distribution(ValidationContext context) {
    OfficialDocument document = context.document();
    boolean upward =
        document.type() == DocumentType.REPORT || document.type() == DocumentType.SUBMISSION;
    if (!document.needsAddressees() && !(upward && !document.addressees().isEmpty())) {
      return RuleSubjects.notApplicable();
    }
    Distribution distribution = document.distribution();
    return distribution.recipients().isEmpty() && distribution.archive() == null
        ? RuleSubjects.missing(RECIPIENTS)
        : RuleSubjects.of(distribution);
  }

  @Override
  public void check(Distribution distribution, FindingSink sink) {
    Suggestion first = new Suggestion.Insertion(RECIPIENTS.item(0), accepted.get(0));
    ArchiveLine archive = distribution.archive();
    if (!distribution.recipients().isEmpty()) {
      Recipient written = distribution.recipients().get(0);
      String words = AsAbove.words(written);
      if (accepted.stream().noneMatch(each -> VietnameseText.sameWords(each, words))) {
        DocumentPath at = RECIPIENTS.item(0).child("name");
        sink.suggest(at, first, written.name(), accepted.get(0));
      }
    } else if (archive != null) {
      sink.suggest(RECIPIENTS, first, archive, accepted.get(0));
    }
  }
}
