package org.congvan.rules.head;

import java.util.regex.Pattern;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.ArmedForces;
import org.congvan.text.VietnameseText;

/**
 * A place named after a person or a number says what it is: "Thành phố Hồ Chí Minh", "Quận 1". The
 * armed forces follow rules of their own.
 */
final class PlaceInFull implements Rule<Promulgation> {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");
  private static final DocumentPath PLACE = DocumentPath.of("header", "promulgation", "place");

  static final RuleId ID = RuleId.parse("HEAD-016");

  /** Of the many persons only the one whose name stands alone so often. */
  private static final String PERSON = VietnameseText.comparisonKey("Hồ Chí Minh");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Promulgation> select(OfficialDocument document) {
    return ArmedForces.include(document.header().issuer())
        ? Selection.notApplicable()
        : Selection.part(document, PROMULGATION, each -> each.header().promulgation());
  }

  @Override
  public void check(Promulgation promulgation, FindingSink sink) {
    String place = VietnameseText.comparisonKey(promulgation.place());
    if (place.equals(PERSON)) {
      sink.report(PLACE, promulgation.place(), "Thành phố Hồ Chí Minh");
    } else if (NUMBER.matcher(place).matches()) {
      sink.report(PLACE, promulgation.place(), "Quận " + place);
    }
  }
}
