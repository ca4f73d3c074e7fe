package org.congvan.rules.citation;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.rules.citation.CitedDocument.Told;
import org.congvan.rules.content.Passage;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a passage cites: its citations, and those that are typed as plain text and have a
 * number and symbol. Words that are partly a citation are that citation's.
 */
final class PassageReader {

  private final @Nullable DocumentCode own;

  /**
   * Makes a reader for the passages of a document.
   *
   * @param own number and symbol of the document itself, which its text may name; null in a draft
   */
  PassageReader(@Nullable DocumentCode own) {
    this.own = own;
  }

  /** What a passage cites, in reading order. */
  List<CitedDocument> citations(Passage passage) {
    boolean mayCite = false;
    List<CitedDocument> cited = new ArrayList<>();
    List<Inline> inlines = passage.inlines();
    for (int i = 0; i < inlines.size(); i++) {
      if (inlines.get(i) instanceof Citation citation) {
        cited.add(
            new CitedDocument(
                passage, i, passage.place(), citation.text(), citation.reference(), Told.AS_DATA));
      } else {
        mayCite = mayCite || mayCite(inlines.get(i).text());
      }
    }
    return mayCite ? withTyped(passage, cited) : cited;
  }

  /**
   * Whether a slash or hyphen stands between a number and letters, as in any number and symbol.
   * Most passages end here, without being scanned.
   */
  private static boolean mayCite(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if ((c == '/' || c == '-' || c == '\u2013') && isBetween(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(String text, int mark) {
    int before = mark - 1;
    while (before > 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    if (before > 0 && Character.isLetter(text.charAt(before))) {
      before--;
    }
    int behind = mark + 1;
    while (behind < text.length() - 1 && Character.isSpaceChar(text.charAt(behind))) {
      behind++;
    }
    return Character.isDigit(text.charAt(before)) && Character.isLetter(text.charAt(behind));
  }

  private List<CitedDocument> withTyped(Passage passage, List<CitedDocument> given) {
    List<CitedDocument> all = new ArrayList<>();
    String text = passage.text();
    CitedWords words = new CitedWords(text, own);
    List<FoundCitation> found = CitationScanner.standard().scan(text);
    int[] starts = starts(passage.inlines());
    Passage.Place place = place(passage, text);
    int next = 0;
    int first = 0;
    for (int i = 0; i < found.size(); i++) {
      FoundCitation each = found.get(i);
      int start = Math.toIntExact(each.span().start());
      int end = Math.toIntExact(each.span().end());
      boolean quoted = words.areQuoted(each);
      while (starts[first + 1] <= start) {
        first++;
      }
      boolean ofCitation = false;
      for (int j = first; j < passage.inlines().size() && starts[j] < end; j++) {
        ofCitation = ofCitation || passage.inlines().get(j) instanceof Citation;
      }
      while (next < given.size() && given.get(next).position() <= first) {
        all.add(given.get(next++));
      }
      LegalReference reference = each.reference();
      if (!ofCitation && reference.code() != null) {
        all.add(
            new CitedDocument(
                passage,
                first,
                quoted ? Passage.Place.BESIDE_THE_TEXT : place,
                VietnameseText.collapseWhiteSpace(each.text()),
                reference,
                words.tellAll(found, i) ? Told.IN_TEXT : Told.PERHAPS_ELSEWHERE));
      }
    }
    all.addAll(given.subList(next, given.size()));
    return all;
  }

  /** A legal basis is known by its words too, "Căn cứ …;", where the paragraph has no role. */
  private static Passage.Place place(Passage passage, String text) {
    boolean basis = text.startsWith("Căn cứ ") && text.stripTrailing().endsWith(";");
    return basis && passage.place() == Passage.Place.RUNNING_TEXT
        ? Passage.Place.LEGAL_BASIS
        : passage.place();
  }

  /** Where each inline begins in the text, and where the last one ends. */
  private static int[] starts(List<Inline> inlines) {
    int[] starts = new int[inlines.size() + 1];
    for (int i = 0; i < inlines.size(); i++) {
      starts[i + 1] = starts[i] + inlines.get(i).text().length();
    }
    return starts;
  }
}
