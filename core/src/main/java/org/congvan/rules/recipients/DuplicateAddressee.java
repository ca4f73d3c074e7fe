package org.congvan.rules.recipients;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/** No addressee is named twice after "Kính gửi". */
final class DuplicateAddressee extends SelectingRule<List<Addressee>> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");

  DuplicateAddressee() {
    super("RCPT-009", DuplicateAddressee::addressees);
  }

  private static RuleSubjects<List<Addressee>> addressees(ValidationContext context) {
    OfficialDocument document = context.document();
    return document.isCopy()
        ? RuleSubjects.notApplicable()
        : RuleSubjects.of(document.addressees());
  }

  @Override
  public void check(List<Addressee> addressees, FindingSink sink) {
    if (addressees.size() < 2) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < addressees.size(); i++) {
      String name = addressees.get(i).name();
      if (!seen.add(VietnameseText.comparisonKey(name))) {
        DocumentPath at = ADDRESSEES.item(i);
        sink.suggest(at.child("name"), new Suggestion.Removal(at), name);
      }
    }
  }
}
