package org.congvan.rules.head;

import org.congvan.model.OfficialDocument;
import org.congvan.model.Urgency;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.rules.selection.Selections;

/**
 * The urgency is one of the three in Decree 30/2020/NĐ-CP; the timed one ended with Circular
 * 01/2011/TT-BNV.
 */
final class UrgencyLevel extends SelectingRule<OfficialDocument> {

  private static final DocumentPath URGENCY = DocumentPath.of("header", "urgency");

  UrgencyLevel() {
    super("URG-001", Selections::document);
  }

  @Override
  public void check(OfficialDocument document, FindingSink sink) {
    Urgency urgency = document.header().urgency();
    if (urgency == Urgency.TIMED_EXPRESS) {
      Suggestion express = new Suggestion.Replacement(URGENCY, Urgency.EXPRESS.name());
      sink.suggest(URGENCY, express, urgency.stamp().orElse(""));
    }
  }
}
