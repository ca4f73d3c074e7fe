package org.congvan.rules.recipients;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congvan.model.Distribution;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.text.VietnameseText;

/** No recipient is listed twice; {@code Như trên} and {@code Như kính gửi} are one. */
final class RecipientTwice implements Rule<Distribution> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  static final RuleId ID = RuleId.parse("RCPT-005");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Distribution> select(OfficialDocument document) {
    return Selection.of(document.distribution());
  }

  @Override
  public void check(Distribution distribution, FindingSink sink) {
    List<Recipient> recipients = distribution.recipients();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < recipients.size(); i++) {
      String name = recipients.get(i).name();
      if (!seen.add(key(name))) {
        sink.report(RECIPIENTS.item(i).child("name"), name);
      }
    }
  }

  private static String key(String name) {
    String key = VietnameseText.comparisonKey(name);
    return key.equals("như kính gửi") ? "như trên" : key;
  }
}
