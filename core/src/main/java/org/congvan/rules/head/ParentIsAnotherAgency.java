package org.congvan.rules.head;

import org.congvan.model.OfficialDocument;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;
import org.congvan.text.VietnameseText;

/** The superior agency is not the issuer itself. */
final class ParentIsAnotherAgency extends SelectingRule<OfficialDocument> {

  private static final DocumentPath PARENT_NAME = DocumentPath.of("header", "issuer", "parentName");

  ParentIsAnotherAgency() {
    super("HEAD-008", Selections::document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    String name = document.header().issuer().name();
    String parent = document.header().issuer().parentName();
    if (parent != null && VietnameseText.sameWords(parent, name)) {
      sink.suggest(PARENT_NAME, new Suggestion.Removal(PARENT_NAME), parent, name);
    }
  }
}
