package org.congvan.rules.recipients;

import java.util.List;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rules.selection.SelectingRule;

/** The archive line is separate: "Lưu: VT, VP" is not a recipient. */
final class ArchiveAmongRecipients extends SelectingRule<List<Recipient>> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  ArchiveAmongRecipients() {
    super("RCPT-014", reading -> RuleSubjects.of(reading.document().distribution().recipients()));
  }

  @Override
  public void check(List<Recipient> recipients, FindingSink sink) {
    for (int i = 0; i < recipients.size(); i++) {
      Recipient recipient = recipients.get(i);
      if (recipient.isArchiveLine()) {
        sink.report(RECIPIENTS.item(i).child("name"), recipient.name());
      }
    }
  }
}
