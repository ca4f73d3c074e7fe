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

  private final Map<String, SameNumber> byCode = new HashMap<>();
  private final Set<String> titlesWithCode = new HashSet<>();
  private final Set<String> titlesWithoutCode = new HashSet<>();

  /** Those whose code or title no lookup has asked for yet: most documents need few. */
  private final List<LegalReference> addedCodes = new ArrayList<>();

  private final List<LegalReference> addedWithCode = new ArrayList<>();
  private final List<LegalReference> addedWithoutCode = new ArrayList<>();

  void add(LegalReference reference) {
    if (reference.code() != null) {
      addedCodes.add(reference);
    }
    if (reference.title() != null) {
      (reference.code() == null ? addedWithoutCode : addedWithCode).add(reference);
    }
  }

  /**
   * Whether one of them is to the same document: has the same number and perhaps the same date, or
   * the same type and title where one of both has no number.
   */
  boolean contains(LegalReference reference) {
    SameNumber sameNumber = withNumber(reference);
    return (sameNumber != null && sameNumber.hasDateLike(reference.date()))
        || hasTitleOf(reference);
  }

  private boolean hasTitleOf(LegalReference reference) {
    boolean hasCode = reference.code() != null;
    boolean none = addedWithoutCode.isEmpty() && titlesWithoutCode.isEmpty();
    if (reference.title() == null || (hasCode && none)) {
      return false;
    }
    String title = title(reference);
    takeTitles(addedWithoutCode, titlesWithoutCode);
    if (hasCode || titlesWithoutCode.contains(title)) {
      return titlesWithoutCode.contains(title);
    }
    takeTitles(addedWithCode, titlesWithCode);
    return titlesWithCode.contains(title);
  }

  private static void takeTitles(List<LegalReference> added, Set<String> titles) {
    added.forEach(each -> titles.add(title(each)));
    added.clear();
  }

  /**
   * Whether all of those with the same number are surely to the same document. Several agencies may
   * use one number, and it restarts each year: only the issuer distinguishes their documents.
   */
  boolean identifies(LegalReference reference) {
    SameNumber sameNumber = withNumber(reference);
    String issuer = reference.issuer();
    return sameNumber != null
        && sameNumber.haveOnlyDatesLike(reference.date())
        && (issuer == null || sameNumber.haveOnlyIssuer(issuer));
  }

  private @Nullable SameNumber withNumber(LegalReference reference) {
    DocumentCode code = reference.code();
    if (code == null) {
      return null;
    }
    for (LegalReference each : addedCodes) {
      String before = String.valueOf(each.code());
      byCode.computeIfAbsent(before, key -> new SameNumber()).add(each);
    }
    addedCodes.clear();
    return byCode.get(code.toString());
  }

  private static String title(LegalReference reference) {
    return reference.findType().map(DocumentType::name).orElse("")
        + " "
        + VietnameseText.comparisonKey(String.valueOf(reference.title()));
  }
}
