package org.congvan.rules.content;

import org.congvan.model.OfficialDocument;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Rule;
import org.congvan.rule.RuleId;
import org.congvan.rule.Selection;
import org.congvan.text.ordinal.RomanNumeral;

/** Where there are two annexes or more, the text names them by Roman numbers, as the page does. */
final class AnnexNumbering implements Rule<Annexes> {

  static final RuleId ID = RuleId.parse("ANX-003");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Selection<Annexes> select(OfficialDocument document) {
    return Annexes.select(document);
  }

  @Override
  public void check(Annexes annexes, FindingSink sink) {
    int count = annexes.attachments().size();
    if (count < 2) {
      return;
    }
    for (AnnexMention mention : annexes.mentions()) {
      if (mention.unclear()) {
        continue;
      }
      mention
          .arabic()
          .subMap(1, true, count, true)
          .forEach(
              (number, written) ->
                  sink.report(
                      mention.passage().path(),
                      Annexes.label(written),
                      Annexes.label(RomanNumeral.format(number))));
    }
  }
}
