package org.congvan.rules.head;

import java.util.List;
import org.congvan.model.OfficialDocument;
import org.congvan.model.Promulgation;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.rules.words.AbbreviatedWords;
import org.congvan.rules.words.ArmedForces;

/**
 * The place of issue is the official name, without abbreviations such as {@code TP.} and {@code Q.}
 * The armed forces follow rules of their own.
 */
final class PlaceAbbreviated implements Rule<Promulgation> {

  private static final DocumentPath PROMULGATION = DocumentPath.of("header", "promulgation");
  private static final DocumentPath PLACE = DocumentPath.of("header", "promulgation", "place");

  static final RuleId ID = RuleId.parse("HEAD-010");

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
    List<String> abbreviated = AbbreviatedWords.in(promulgation.place());
    if (!abbreviated.isEmpty()) {
      sink.report(PLACE, promulgation.place(), String.join(", ", abbreviated));
    }
  }
}
