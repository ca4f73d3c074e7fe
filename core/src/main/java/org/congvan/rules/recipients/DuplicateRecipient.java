package org.congvan.rules.recipients;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/** No recipient is listed twice; {@code Như trên} and {@code Như kính gửi} mean the same. */
final class DuplicateRecipient extends SelectingRule<List<Recipient>> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  DuplicateRecipient() {
    super("RCPT-005", reading -> RuleSubjects.of(reading.document().distribution().recipients()));
  }

  @Override
  public void check(List<Recipient> recipients, FindingSink sink) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < recipients.size(); i++) {
      String name = recipients.get(i).name();
      if (!seen.add(key(name))) {
        DocumentPath at = RECIPIENTS.item(i);
        sink.suggest(at.child("name"), new Suggestion.Removal(at), name);
      }
    }
  }

  private static String key(String name) {
    String key = VietnameseText.comparisonKey(name);
    return key.equals("như kính gửi") ? "như trên" : key;
  }
}
