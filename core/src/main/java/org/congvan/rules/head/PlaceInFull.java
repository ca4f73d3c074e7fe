package org.congvan.rules.head;

import java.util.regex.Pattern;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
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
      report(place, "Thành phố Hồ Chí Minh", sink);
    } else if (NUMBER.matcher(key).matches()) {
      report(place, "Quận " + key, sink);
    }
  }

  private static void report(String place, String inFull, FindingSink sink) {
    sink.suggest(PLACE, new Suggestion.Replacement(PLACE, inFull), place, inFull);
  }
}
