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
 * <p>What a dispatch answers ({@code inResponseTo}) is not a citation: it is data for the exchange
 * of documents, and the page does not print it. The sentence that answers cites it.
 *
 * @param passage the passage with the citation
 * @param position the index, from 0, of the inline in which the citation begins
 * @param start where it begins in the text of the passage
 * @param role what the words are part of; {@link Passage.Role#SET_APART} too if they are quoted
 * @param words the citation as written
 * @param reference what is cited
 * @param source where the reference comes from
 */
record CitedDocument(
    Passage passage,
    int position,
    int start,
    Passage.Role role,
    String words,
    LegalReference reference,
    Source source) {

  /** Where the reference of a citation comes from. */
  enum Source {
    /** From a citation, whose reference is data. */
    DATA,
    /** From plain text, and what the reference lacks is missing in the text. */
    TEXT,
    /** From plain text, and what the reference lacks may be in the words around it. */
    PARTIAL_TEXT
  }

  /** Last words of a phrase that names a document cited before, or the citing one. */
  private static final Set<String> POINTING_BACK = Set.of("này", "trên", "đó", "dẫn");

  /** How many words of a subject read from plain text are enough to recognise it. */
  private static final int SUBJECT_WORDS = 10;

  /** Whether it was read from plain text. */
  boolean isTyped() {
    return source != Source.DATA;
  }

  /** The place of the reference, or of the text that it was read from. */
  DocumentPath path() {
    return isTyped() ? passage.textPath(position) : passage.path(position, "reference");
  }

  /** The place of a part of the reference, or of the text that it was read from. */
  DocumentPath path(String part) {
    return isTyped() ? path() : path().child(part);
  }

  /** The citation in short, or the words that were typed. */
  String name() {
    return isTyped() ? words : CitationParts.inShort(reference);
  }

  /** Which parts are certainly missing, such as {@code trích yếu nội dung}; empty if none is. */
  String missing() {
    return source == Source.PARTIAL_TEXT ? "" : CitationParts.missing(reference);
  }

  /**
   * The citation with gaps to fill in, and only the beginning of a subject read from plain text.
   */
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

  static boolean excludeEachOther(@Nullable CitedDate a, @Nullable CitedDate b) {
    return a != null
        && b != null
        && (a.earliest().isAfter(b.latest()) || b.earliest().isAfter(a.latest()));
  }
}
