package org.congvan.rules.citation;

import java.util.Set;
import org.congvan.path.DocumentPath;
import org.congvan.reference.CitedDate;
import org.congvan.reference.LegalReference;
import org.congvan.rules.content.Passage;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A document cited in the words of another, such as "Quyết định số 225/QĐ-TTg năm 2016" in a
 * paragraph: as a {@link org.congvan.body.Citation}, or typed as plain text.
 *
 * <p>What a dispatch answers ({@code inResponseTo}) is no citation: those are data for the exchange
 * of documents, which the page does not print. The sentence that answers cites it.
 *
 * @param passage the words it stands in
 * @param position the place among them, from 0, of the inline that it begins in
 * @param place what the words are part of; beside the text too where the words are not the
 *     document's own but quoted
 * @param words the citation as written
 * @param reference what is cited
 * @param told how the document tells it
 */
record CitedDocument(
    Passage passage,
    int position,
    Passage.Place place,
    String words,
    LegalReference reference,
    Told told) {

  /** How a document tells what it cites. */
  enum Told {
    /** By a citation, whose reference is data. */
    AS_DATA,
    /** In plain text, and what the reference lacks is surely not there. */
    IN_TEXT,
    /** In plain text, and what the reference lacks may stand in other words around it. */
    PERHAPS_ELSEWHERE
  }

  /** Behind these words a document is named that was cited before, or the citing one itself. */
  private static final Set<String> POINTING_BACK = Set.of("này", "trên", "đó", "dẫn");

  /** How many words of a subject that was read in plain text are enough to know it by. */
  private static final int SUBJECT_WORDS = 10;

  /** Whether it was read out of plain text. */
  boolean isTyped() {
    return told != Told.AS_DATA;
  }

  /** The place of the reference, or of the text that tells it. */
  DocumentPath path() {
    return isTyped() ? passage.path(position, "text") : passage.path(position, "reference");
  }

  /** The place of a part of the reference, or of the text that tells it. */
  DocumentPath path(String part) {
    return isTyped() ? path() : path().child(part);
  }

  /** The citation as a reader finds it: in short, or the words that were typed. */
  String name() {
    return isTyped() ? words : CitationParts.inShort(reference);
  }

  /** Which parts are surely missing, such as {@code trích yếu nội dung}; empty if none is. */
  String missing() {
    return told == Told.PERHAPS_ELSEWHERE ? "" : CitationParts.missing(reference);
  }

  /** The citation with gaps to be filled; of a subject read in plain text the beginning only. */
  String completed() {
    String title = reference.title();
    if (title == null || !isTyped() || reference.isNamedLaw()) {
      return CitationParts.completed(reference);
    }
    String[] subject = title.split(" ", SUBJECT_WORDS + 1);
    if (subject.length > SUBJECT_WORDS) {
      subject[SUBJECT_WORDS] = "…";
    }
    return CitationParts.completed(reference.withTitle(String.join(" ", subject)));
  }

  /** "Nghị định này", "các kế hoạch nêu trên": no number is expected. */
  boolean pointsBack() {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return POINTING_BACK.contains(VietnameseText.comparisonKey(last));
  }

  /**
   * Returns whether two references are to one document. The number begins anew each year, so that
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
