package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.List;
import org.congvan.rules.capitals.WrongCapitals.InText;
import org.congvan.scan.token.Tokens;

/** Known names in a text that lack a capital. */
final class NamesInText {

  private NamesInText() {}

  static List<InText> wrong(Tokens tokens) {
    List<InText> wrong = new ArrayList<>();
    NameReader names = new NameReader(tokens);
    int i = 0;
    while (tokens.kind(i) != Tokens.END) {
      NameReader.Found found = names.longestAt(i);
      if (found == null) {
        i++;
        continue;
      }
      CapitalsPoint point = found.name().point();
      Tokens name = found.name().written();
      if (point != null && found.name().lacksCapital(tokens, i)) {
        wrong.add(
            new InText(
                point, tokens.start(i), tokens.end(found.end() - 1), WordCase.as(tokens, i, name)));
      }
      i = found.end();
    }
    return wrong;
  }
}
