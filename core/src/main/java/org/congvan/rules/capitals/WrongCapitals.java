package org.congvan.rules.capitals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.code.DocumentType;
import org.congvan.path.DocumentPath;
import org.congvan.rule.ValidationContext;
import org.congvan.scan.token.Tokens;

/**
 * The words of a document whose capitals are not those of Annex II, read once for all rules.
 *
 * @param inDocument the words by the point that is broken, in reading order
 */
record WrongCapitals(Map<CapitalsPoint, List<InDocument>> inDocument) {

  /** Words of a text, and as they ought to be. */
  record InText(CapitalsPoint point, int start, int end, String corrected) {}

  /**
   * Words at a path of the document, and as they ought to be.
   *
   * @param alone whether the same words stand nowhere else in the text, so that they can be changed
   *     without changing others
   */
  record InDocument(DocumentPath path, String written, String corrected, boolean alone) {}

  /** Reads a document; a copy is not judged for the words that it copies. */
  static WrongCapitals of(ValidationContext context) {
    return context.get(WrongCapitals.class, WrongCapitals::read);
  }

  private static WrongCapitals read(ValidationContext context) {
    Map<CapitalsPoint, List<InDocument>> wrong = new EnumMap<>(CapitalsPoint.class);
    if (!context.document().isCopy()) {
      for (JudgedText text : JudgedText.all(context)) {
        read(text, context.document().type(), wrong);
      }
    }
    return new WrongCapitals(wrong);
  }

  /** The same words are found once in each text. */
  private static void read(
      JudgedText text, DocumentType type, Map<CapitalsPoint, List<InDocument>> wrong) {
    Set<String> before = new HashSet<>();
    for (InText each : in(text, type)) {
      String written = text.words().substring(each.start(), each.end());
      if (before.add(each.point().id() + written)) {
        wrong
            .computeIfAbsent(each.point(), point -> new ArrayList<>())
            .add(
                new InDocument(
                    text.path(each.start()), written, each.corrected(), text.hasOnce(each)));
      }
    }
  }

  private static List<InText> in(JudgedText text, DocumentType type) {
    Tokens tokens = new Tokens(text.words(), 0);
    List<InText> wrong = new ArrayList<>(NamesInText.wrong(tokens));
    wrong.addAll(ProvisionsInText.wrong(tokens));
    if (text.inContent()) {
      wrong.addAll(OwnTypeInText.wrong(tokens, type));
    }
    if (text.hasSentences()) {
      wrong.addAll(SentencesInText.wrong(tokens));
    }
    return wrong;
  }
}
