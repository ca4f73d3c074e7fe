package org.congvan.rules.content;

import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
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
                  report(
                      mention.passage(),
                      Annexes.label(written),
                      Annexes.label(RomanNumeral.format(number)),
                      sink));
    }
  }

  private static void report(Passage passage, String written, String roman, FindingSink sink) {
    int at = passage.text().indexOf(written);
    int end = at + written.length();
    boolean alone =
        at >= 0
            && passage.text().indexOf(written, at + 1) < 0
            && !(end < passage.text().length() && Character.isDigit(passage.text().charAt(end)))
            && passage.inlines().stream().anyMatch(each -> each.text().contains(written));
    if (alone) {
      Suggestion label = new Suggestion.Rewording(passage.path(), written, roman);
      sink.suggest(passage.path(), label, written, roman);
    } else {
      sink.report(passage.path(), written, roman);
    }
  }
}
