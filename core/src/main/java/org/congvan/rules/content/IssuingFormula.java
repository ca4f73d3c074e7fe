package org.congvan.rules.content;

import java.util.List;
import java.util.regex.Pattern;
import org.congvan.code.DocumentType;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.Suggestion;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A decision says "QUYẾT ĐỊNH:" before its articles, a resolution "QUYẾT NGHỊ:", on a line of its
 * own or in capitals at the end of one.
 */
final class IssuingFormula extends SelectingRule<Opening> {

  private static final DocumentPath CONTENT = DocumentPath.of("content");

  private static final String DECIDES = "QUYẾT ĐỊNH";
  private static final String RESOLVES = "QUYẾT NGHỊ";

  private static final Pattern MARKS_AT_END = Pattern.compile("[\\s:.;,*]");

  IssuingFormula() {
    super("BODY-009", Opening::deciding);
  }

  @Override
  public void check(Opening opening, FindingSink sink) {
    boolean decision = opening.type() == DocumentType.DECISION;
    String right = decision ? DECIDES : RESOLVES;
    if (find(opening.lines(), right) != null) {
      return;
    }
    Opening.Line other = find(opening.lines(), decision ? RESOLVES : DECIDES);
    if (other == null) {
      sink.report(CONTENT, opening.type().vietnameseName(), right + ":");
    } else {
      String wrong = decision ? RESOLVES : DECIDES;
      sink.suggest(
          opening.path(other), changes(opening, other, wrong, right), other.words(), right + ":");
    }
  }

  private static List<Suggestion> changes(
      Opening opening, Opening.Line line, String wrong, String right) {
    return line.words().contains(wrong)
        ? List.of(new Suggestion.Rewording(opening.path(line), wrong, right))
        : List.of();
  }

  private static Opening.@Nullable Line find(List<Opening.Line> lines, String formula) {
    for (Opening.Line line : lines) {
      String words = withoutMarks(line.words());
      boolean alone = VietnameseText.sameWords(words, formula);
      if (alone || words.endsWith(" " + formula)) {
        return line;
      }
    }
    return null;
  }

  private static String withoutMarks(String words) {
    int end = words.length();
    while (end > 0 && MARKS_AT_END.matcher(words.substring(end - 1, end)).matches()) {
      end--;
    }
    return words.substring(0, end);
  }
}
