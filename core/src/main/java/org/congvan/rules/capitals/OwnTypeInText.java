package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.congvan.code.DocumentType;
import org.congvan.rules.capitals.WrongCapitals.InText;
import org.congvan.scan.token.Tokens;

/**
 * "quyết định này" in a decision: a particular document, the one that speaks. Types whose name is
 * an everyday word, such as "báo cáo này", may mean another one and are left out.
 */
final class OwnTypeInText {

  private static final Set<DocumentType> TYPES =
      EnumSet.of(
          DocumentType.RESOLUTION,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.REGULATION,
          DocumentType.GUIDANCE,
          DocumentType.PROGRAMME,
          DocumentType.PLAN,
          DocumentType.SCHEME,
          DocumentType.PROJECT_SCHEME);

  private static final long THIS = Tokens.exactKey("này");
  private static final long SEVERAL = Tokens.exactKey("các");

  private OwnTypeInText() {}

  static List<InText> wrong(Tokens tokens, DocumentType type) {
    List<InText> wrong = new ArrayList<>();
    if (!TYPES.contains(type)) {
      return wrong;
    }
    Tokens name = new Tokens(type.vietnameseName(), 0);
    for (int i = 0; tokens.kind(i) != Tokens.END; i++) {
      if (tokens.isExactly(i, name.exactKey(0))
          && !tokens.isCapital(i)
          && tokens.isExactly(i + 1, name.exactKey(1))
          && tokens.isExactly(i + 2, THIS)
          && !tokens.isExactly(i - 1, SEVERAL)) {
        int start = tokens.start(i);
        int end = tokens.end(i + 2);
        String words = tokens.text().subSequence(start, end).toString();
        wrong.add(new InText(CapitalsPoint.DOCUMENT, start, end, WordCase.capital(words)));
      }
    }
    return wrong;
  }
}
