package org.congvan.rules.recipients;

import java.util.List;
import org.congvan.model.Distribution;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;

/** The archive line is separate: "Lưu: VT, VP" is not a recipient. */
final class ArchiveAmongRecipients extends SelectingRule<Distribution> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");
  private static final DocumentPath ARCHIVE = DocumentPath.of("distribution", "archive");

  ArchiveAmongRecipients() {
    super("RCPT-014", reading -> RuleSubjects.of(reading.document().distribution()));
  }

  @Override
  public void check(Distribution distribution, FindingSink sink) {
    List<Recipient> recipients = distribution.recipients();
    for (int i = 0; i < recipients.size(); i++) {
      Recipient recipient = recipients.get(i);
      if (recipient.isArchiveLine()) {
        DocumentPath at = RECIPIENTS.item(i);
        if (distribution.archive() == null) {
          sink.suggest(
              at.child("name"),
              List.of(
                  new Suggestion.Removal(at),
                  new Suggestion.Replacement(ARCHIVE, recipient.name())),
              recipient.name());
        } else {
          sink.suggest(at.child("name"), new Suggestion.Removal(at), recipient.name());
        }
      }
    }
  }
}
