package org.congvan.rules.recipients;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.text.VietnameseText;

/** If {@code Như trên} covers the addressees, none of them is listed again under "Nơi nhận". */
final class AddresseeAmongRecipients extends SelectingRule<OfficialDocument> {

  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  AddresseeAmongRecipients() {
    super(
        "RCPT-010",
        Selections.documentIf(document -> !document.isCopy() && !document.addressees().isEmpty()));
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    List<Recipient> recipients = document.distribution().recipients();
    if (recipients.stream().noneMatch(AsAbove::is)) {
      return;
    }
    Set<String> addressees =
        document.addressees().stream()
            .map(each -> VietnameseText.comparisonKey(each.name()))
            .collect(Collectors.toSet());
    for (int i = 0; i < recipients.size(); i++) {
      String name = recipients.get(i).name();
      if (addressees.contains(VietnameseText.comparisonKey(name))) {
        DocumentPath at = RECIPIENTS.item(i);
        sink.suggest(at.child("name"), new Suggestion.Removal(at), name);
      }
    }
  }
}
