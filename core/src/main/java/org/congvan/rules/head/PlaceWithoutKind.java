package org.congvan.rules.head;

import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.words.ArmedForces;

/**
 * The place is the name alone: "Quảng Nam", not "tỉnh Quảng Nam"; a kind that belongs to the name
 * stays: "Thành phố Hồ Chí Minh", "Quận 1".
 */
final class PlaceWithoutKind extends PlaceRule {

  PlaceWithoutKind() {
    super("HEAD-018", issuer -> !ArmedForces.include(issuer));
  }

  @Override
  public void check(String place, FindingSink sink) {
    PlaceName parts = PlaceName.of(place);
    if (parts.hasNeedlessKind()) {
      String name = PlaceCapitals.withCapitals(parts.name());
      sink.suggest(PLACE, new Suggestion.Replacement(PLACE, name), place, name);
    }
  }
}
