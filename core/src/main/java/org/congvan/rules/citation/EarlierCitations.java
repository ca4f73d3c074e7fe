package org.congvan.rules.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.code.DocumentCode;
import org.congvan.code.DocumentType;
import org.congvan.reference.LegalReference;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * The citations before a place in the document, to look up whether a document is among them. A
 * lookup does not visit them one by one: a document may cite one number as often as it likes.
 */
final class EarlierCitations {

  /** Those that no lookup has asked for yet: most documents need none. */
  private final List<LegalReference> added = new ArrayList<>();

  private final Map<String, SameNumber> byCode = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Set<String> titlesWithoutCode = new HashSet<>();

  void add(LegalReference reference) {
    added.add(reference);
  }

  private void sortIn() {
    added.forEach(this::sortIn);
    added.clear();
  }

  private void sortIn(LegalReference reference) {
    DocumentCode code = reference.code();
    String title = title(reference);
    if (code != null) {
      byCode.computeIfAbsent(code.toString(), key -> new SameNumber()).add(reference);
    }
    if (title != null) {
      titles.add(title);
      if (code == null) {
        titlesWithoutCode.add(title);
      }
    }
  }

  /**
   * Whether one of them is to the same document: has the same number and perhaps the same date, or
   * the same type and title where one of both has no number.
   */
  boolean contains(LegalReference reference) {
    sortIn();
    SameNumber sameNumber = withNumber(reference);
    String title = title(reference);
    return (sameNumber != null && sameNumber.hasDateLike(reference.date()))
        || (title != null
            && (reference.code() == null ? titles : titlesWithoutCode).contains(title));
  }

  /**
   * Whether all of those with the same number are surely to the same document. Several agencies may
   * use one number, and it restarts each year: only the issuer distinguishes their documents.
   */
  boolean identifies(LegalReference reference) {
    sortIn();
    SameNumber sameNumber = withNumber(reference);
    String issuer = reference.issuer();
    return sameNumber != null
        && sameNumber.haveOnlyDatesLike(reference.date())
        && (issuer == null || sameNumber.haveOnlyIssuer(issuer));
  }

  private @Nullable SameNumber withNumber(LegalReference reference) {
    DocumentCode code = reference.code();
    return code == null ? null : byCode.get(code.toString());
  }

  private static @Nullable String title(LegalReference reference) {
    String title = reference.title();
    return title == null
        ? null
        : reference.findType().map(DocumentType::name).orElse("")
            + " "
            + VietnameseText.comparisonKey(title);
  }
}
