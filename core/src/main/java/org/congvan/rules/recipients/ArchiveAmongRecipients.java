package org.congvan.rules.recipients;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;

/** The archive line is a line of its own: "Lưu: VT, VP" is no recipient. */
final class ArchiveAmongRecipients implements Rule<List<Recipient>> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  static final RuleId ID = RuleId.parse("RCPT-014");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<List<Recipient>> select(OfficialDocument document) {
    return Selection.of(document.distribution().recipients());
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
