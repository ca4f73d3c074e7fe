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
 * A law or ordinance is cited by type and name, without its number; one that amends others is
 * called by the number, since its name is no name of its own.
 */
final class NamedLaw extends SelectingRule<List<CitedDocument>> {

  private static final String AMENDING = "sửa đổi";

  NamedLaw() {
    super("CITE-004", Citations::select);
  }

  @Override
  public void check(List<CitedDocument> cited, FindingSink sink) {
    Map<String, Set<DocumentCode>> numbers = numbersByName(cited);
    for (CitedDocument each : cited) {
      LegalReference reference = each.reference();
      DocumentCode code = reference.code();
      String title = reference.title();
      if (each.place() != Passage.Place.BESIDE_THE_TEXT
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

  /** Behind a number words may follow that are no name, "Luật số 33/2024/QH15 quy định". */
  private static boolean isName(String words, String title) {
    return VietnameseText.comparisonKey(words).contains(VietnameseText.comparisonKey(title));
  }

  /** Where an old and a new law of one name are cited, only their numbers tell them apart. */
  private static Map<String, Set<DocumentCode>> numbersByName(List<CitedDocument> cited) {
    Map<String, Set<DocumentCode>> numbers = new HashMap<>();
    for (CitedDocument each : cited) {
      DocumentCode code = each.reference().code();
      String title = each.reference().title();
      if (each.reference().isNamedLaw() && code != null && title != null) {
        numbers
            .computeIfAbsent(VietnameseText.comparisonKey(title), key -> new HashSet<>())
            .add(code);
      }
    }
    return numbers;
  }
}
