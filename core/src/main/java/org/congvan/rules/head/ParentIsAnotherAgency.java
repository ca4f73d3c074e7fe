package org.congvan.rules.head;

import org.congvan.model.IssuingAgency;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.text.VietnameseText;

/** The superior agency is not the issuer itself. */
final class ParentIsAnotherAgency extends AgencyRule {

  ParentIsAnotherAgency() {
    super("HEAD-008");
  }

  @Override
  void check(IssuingAgency agency, DocumentPath at, FindingSink sink) {
    String parent = agency.parentName();
    if (parent != null && VietnameseText.sameWords(parent, agency.name())) {
      DocumentPath path = at.child("parentName");
      sink.suggest(path, new Suggestion.Removal(path), parent, agency.name());
    }
  }
}
