package org.congvan.rules.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.congvan.body.Citation;
import org.congvan.model.DocumentCopy;
import org.congvan.model.OfficialDocument;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.rules.content.Passage;
import org.congvan.text.VietnameseText;
import org.congvan.validation.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A document cited in the words of another, such as "Quyết định số 225/QĐ-TTg năm 2016" in a
 * paragraph.
 *
 * <p>What a dispatch answers ({@code inResponseTo}) is no citation: those are data for the exchange
 * of documents, which the page does not print. The sentence that answers cites it.
 *
 * @param passage the words it stands in
 * @param position the citation's place among them, from 0
 * @param citation the citation
 */
record CitedDocument(Passage passage, int position, Citation citation) {

  /** Behind these words a document is named that was cited before, or the citing one itself. */
  private static final Set<String> POINTING_BACK = Set.of("này", "trên", "đó", "dẫn");

  /** What a document cites, in reading order; a copy is not judged for the words it copies. */
  static Selection<List<CitedDocument>> select(OfficialDocument document) {
    if (document instanceof DocumentCopy) {
      return Selection.notApplicable();
    }
    List<CitedDocument> cited = in(Passage.of(document));
    return cited.isEmpty() ? Selection.notApplicable() : Selection.of(cited);
  }

  static List<CitedDocument> in(List<Passage> passages) {
    List<CitedDocument> cited = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.inlines().size(); i++) {
        if (passage.inlines().get(i) instanceof Citation citation) {
          cited.add(new CitedDocument(passage, i, citation));
        }
      }
    }
    return List.copyOf(cited);
  }

  /** The place of the reference. */
  String path() {
    return passage.path() + "[" + position + "].reference";
  }

  Passage.Place place() {
    return passage.place();
  }

  /** The words as written. */
  String words() {
    return citation.text();
  }

  LegalReference reference() {
    return citation.reference();
  }

  /** "Nghị định này", "các kế hoạch nêu trên": no number is expected. */
  boolean pointsBack() {
    String words = words();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return POINTING_BACK.contains(VietnameseText.comparisonKey(last));
  }

  /**
   * Tells whether two references are to one document. The number begins anew each year, so that
   * dates which exclude each other make two documents of one number.
   */
  static boolean isSame(LegalReference a, LegalReference b) {
    if (a.code() != null && b.code() != null) {
      return a.code().equals(b.code()) && !excludeEachOther(a.date(), b.date());
    }
    String titleA = a.title();
    String titleB = b.title();
    return titleA != null
        && titleB != null
        && a.findType().equals(b.findType())
        && VietnameseText.sameWords(titleA, titleB);
  }

  static boolean excludeEachOther(@Nullable CitedDate a, @Nullable CitedDate b) {
    return a != null
        && b != null
        && (a.earliest().isAfter(b.latest()) || b.earliest().isAfter(a.latest()));
  }
}
