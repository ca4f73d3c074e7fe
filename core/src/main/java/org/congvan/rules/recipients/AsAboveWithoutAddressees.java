package org.congvan.rules.recipients;

import java.util.List;
import org.congvan.code.DocumentType;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;

/**
 * {@code Như trên} needs a "Kính gửi" above. A công văn without it has its own rule; slips,
 * invitations and letters name the recipient in their text, and their samples mean that one by
 * {@code Như trên} (Mẫu 1.8).
 */
final class AsAboveWithoutAddressees extends SelectingRule<List<Recipient>> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  AsAboveWithoutAddressees() {
    super("RCPT-008", AsAboveWithoutAddressees::recipients);
  }

  private static RuleSubjects<List<Recipient>> recipients(ValidationContext context) {
    OfficialDocument document = context.document();
    DocumentType type = document.type();
    boolean applies =
        TypesWithoutAddressees.include(type)
            || type == DocumentType.REPORT
            || type == DocumentType.SUBMISSION;
    return applies && document.addressees().isEmpty()
        ? RuleSubjects.of(document.distribution().recipients())
        : RuleSubjects.notApplicable();
  }

  @Override
  public void check(List<Recipient> recipients, FindingSink sink) {
    for (int i = 0; i < recipients.size(); i++) {
      if (AsAbove.is(recipients.get(i))) {
        sink.report(RECIPIENTS.item(i).child("name"), recipients.get(i).name());
      }
    }
  }
}
