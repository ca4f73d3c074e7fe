package org.congvan.rules.content;

import org.congvan.rule.FindingSink;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.ordinal.RomanNumeral;

/** If there are two annexes or more, the text names them by Roman numbers, as the page does. */
final class AnnexNumbering extends SelectingRule<Annexes> {

  AnnexNumbering() {
    super("ANX-003", Annexes::select);
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
