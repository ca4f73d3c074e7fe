package org.congvan.rules.head;

import java.util.List;
import org.congvan.rule.FindingSink;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.rules.words.ArmedForces;

/**
 * The place of issue is the official name, without abbreviations such as {@code TP.} and {@code Q.}
 * The armed forces have their own rules.
 */
final class PlaceAbbreviated extends PlaceRule {

  PlaceAbbreviated() {
    super("HEAD-010", issuer -> !ArmedForces.include(issuer));
  }

  @Override
  public void check(String place, FindingSink sink) {
    List<String> abbreviated = AbbreviatedWords.in(place);
    if (!abbreviated.isEmpty()) {
      sink.report(PLACE, place, String.join(", ", abbreviated));
    }
  }
}
