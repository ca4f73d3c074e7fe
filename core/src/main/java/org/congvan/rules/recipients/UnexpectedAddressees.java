package org.congvan.rules.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.congvan.model.Addressee;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Recipient;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.text.VietnameseText;

/** A plan, a decision and the like have no "Kính gửi": their recipients are under "Nơi nhận". */
final class UnexpectedAddressees extends SelectingRule<OfficialDocument> {

  private static final DocumentPath ADDRESSEES = DocumentPath.of("addressees");
  private static final DocumentPath RECIPIENTS = DocumentPath.of("distribution", "recipients");

  UnexpectedAddressees() {
    super(
        "RCPT-013",
        Selections.documentIf(document -> TypesWithoutAddressees.include(document.type())));
  }

  /** The addressees as recipients, in the place of "Như trên" where it stands. */
  private static List<Suggestion> moved(OfficialDocument document) {
    List<Suggestion> changes = new ArrayList<>();
    List<Recipient> recipients = document.distribution().recipients();
    int place = 0;
    for (int i = 0; i < recipients.size(); i++) {
      if (AsAbove.is(recipients.get(i))) {
        changes.add(new Suggestion.Removal(RECIPIENTS.item(i)));
        place = i;
      }
    }
    boolean first = changes.isEmpty() && !recipients.isEmpty();
    place = first && AsArticleFirst.isAsArticle(recipients.get(0)) ? 1 : place;
    List<Addressee> addressees = document.addressees();
    for (int i = addressees.size() - 1; i >= 0; i--) {
      String name = addressees.get(i).name();
      changes.add(new Suggestion.Removal(ADDRESSEES.item(i)));
      if (recipients.stream().noneMatch(each -> VietnameseText.sameWords(each.name(), name))) {
        changes.add(new Suggestion.Insertion(RECIPIENTS.item(place), name));
      }
    }
    return changes;
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    if (!document.addressees().isEmpty()) {
      sink.suggest(
          ADDRESSEES,
          moved(document),
          document.addressees().stream().map(Addressee::name).collect(Collectors.joining("; ")),
          document.type().vietnameseName());
    }
  }
}
