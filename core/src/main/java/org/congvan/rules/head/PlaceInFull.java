package org.congvan.rules.head;

import java.util.regex.Pattern;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.ArmedForces;
import org.congvan.text.VietnameseText;

/**
 * A place named after a person or a number says what it is: "Thành phố Hồ Chí Minh", "Quận 1". The
 * armed forces have their own rules.
 */
final class PlaceInFull extends PlaceRule {

  /** The only person whose name is so often used alone. */
  private static final String PERSON = VietnameseText.comparisonKey("Hồ Chí Minh");

  private static final Pattern NUMBER = Pattern.compile("\\d++");

  PlaceInFull() {
    super("HEAD-016", issuer -> !ArmedForces.include(issuer));
  }

  @Override
  public void check(String place, FindingSink sink) {
    String key = VietnameseText.comparisonKey(place);
    if (key.equals(PERSON)) {
      sink.report(PLACE, place, "Thành phố Hồ Chí Minh");
    } else if (NUMBER.matcher(key).matches()) {
      sink.report(PLACE, place, "Quận " + key);
    }
  }
}
