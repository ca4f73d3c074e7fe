package org.congvan.rules.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.rule.FindingSink;
import org.congvan.rules.content.Passage;
import org.congvan.rules.selection.SelectingRule;
import org.congvan.text.VietnameseText;

/**
 * A law or ordinance is cited by type and name, without its number. One that amends others is cited
 * by number, because its name does not identify it.
 */
final class LawIsCitedByName extends SelectingRule<List<CitedDocument>> {

  private static final String AMENDING = "sửa đổi";

  LawIsCitedByName() {
    super("CITE-004", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    Map<String, Set<String>> numbers = numbersByName(cited);
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      DocumentCode code = reference.code();
      String title = reference.title();
      if (each.role() != Passage.Role.SET_APART
          && reference.isNamedLaw()
          && code != null
          && title != null
          && each.words().contains(code.toString())
          && (!each.isTyped() || isName(each.words(), title))
          && numbers.getOrDefault(VietnameseText.comparisonKey(title), Set.of()).size() == 1
          && !VietnameseText.comparisonKey(title).startsWith(AMENDING)) {
        sink.report(each.path("code"), code, CitationParts.completed(reference));
      }
    }
  }

  /** The words after a number need not be a name: "Luật số 33/2024/QH15 quy định". */
  private static boolean isName(String words, String title) {
    return VietnameseText.comparisonKey(words).contains(VietnameseText.comparisonKey(title));
  }

  /** If an old and a new law of the same name are cited, only the numbers distinguish them. */
  private static Map<String, Set<String>> numbersByName(List<CitedDocument> cited) {
    Map<String, Set<String>> numbers = new HashMap<>();
    for (CitedDocument each : cited) {
      DocumentCode code = each.reference().code();
      String title = each.reference().title();
      if (each.reference().isNamedLaw() && code != null && title != null) {
        numbers
            .computeIfAbsent(VietnameseText.comparisonKey(title), key -> new HashSet<>())
            .add(code.toString());
      }
    }
    return numbers;
  }
}
