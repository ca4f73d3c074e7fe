package org.congvan.rules;

import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.text.VietnameseText;
import org.congvan.validation.FindingSink;
import org.congvan.validation.Rule;
import org.congvan.validation.RuleId;
import org.congvan.validation.Selection;

/** The place of issue begins with a capital. */
final class PlaceCapital implements Rule<Promulgation> {

  static final RuleId ID = RuleId.parse("HEAD-009");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Promulgation> select(OfficialDocument document) {
    return Selection.part(document, "header.promulgation", each -> each.header().promulgation());
  }

  @Override
  public void check(Promulgation promulgation, FindingSink sink) {
    String place = promulgation.place();
    int first = place.codePointAt(0);
    if (Character.isLowerCase(first)) {
      int length = Character.charCount(first);
      String capital = VietnameseText.toUpperCase(place.substring(0, length));
      sink.report("header.promulgation.place", place, capital + place.substring(length));
    }
  }
}
