package org.congvan.rules.citation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;

/** The citations before a place in the document, to look up whether a document is among them. */
final class EarlierCitations {

  private final Map<DocumentCode, Set<LegalReference>> byCode = new HashMap<>();
  private final Map<String, Set<LegalReference>> byTitle = new HashMap<>();

  void add(LegalReference reference) {
    DocumentCode code = reference.code();
    String title = reference.title();
    if (code != null) {
      byCode.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(reference);
    }
    if (title != null) {
      byTitle
          .computeIfAbsent(VietnameseText.comparisonKey(title), key -> new LinkedHashSet<>())
          .add(reference);
    }
  }

  /** Whether one of them is to the same document. */
  boolean contains(LegalReference reference) {
    DocumentCode code = reference.code();
    String title = reference.title();
    return (code != null && isAmong(withNumber(code), reference))
        || (title != null
            && isAmong(
                byTitle.getOrDefault(VietnameseText.comparisonKey(title), Set.of()), reference));
  }

  /** Those with a number. Several agencies may use the same one, and it restarts each year. */
  Collection<LegalReference> withNumber(DocumentCode code) {
    return byCode.getOrDefault(code, Set.of());
  }

  private static boolean isAmong(Collection<LegalReference> some, LegalReference reference) {
    return some.stream().anyMatch(each -> CitedDocument.isSame(each, reference));
  }
}
