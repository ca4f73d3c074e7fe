package org.congvan.rules.citation;

import java.util.ArrayList;
import java.util.List;
import org.congvan.body.Citation;
import org.congvan.body.Inline;
import org.congvan.code.DocumentCode;
import org.congvan.reference.LegalReference;
import org.congvan.rules.citation.CitedDocument.Source;
import org.congvan.rules.content.Passage;
import org.congvan.scan.CitationScanner;
import org.congvan.scan.FoundCitation;
import org.congvan.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a passage cites: its citations, and those typed as plain text with a number and
 * symbol. Text that overlaps a citation belongs to that citation.
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
    boolean maySay = passage.signs().mayHaveSymbol();
    boolean mayCite = false;
    List<CitedDocument> cited = new ArrayList<>();
    List<Inline> inlines = passage.inlines();
    int start = 0;
    for (int i = 0; i < inlines.size(); i++) {
      if (inlines.get(i) instanceof Citation citation) {
        cited.add(
            new CitedDocument(
                passage,
                i,
                start,
                passage.role(),
                citation.text(),
                citation.reference(),
                Source.DATA));
      } else {
        mayCite = mayCite || (maySay && mayCite(inlines.get(i).text()));
      }
      start += inlines.get(i).text().length();
    }
    return mayCite ? withTyped(passage, cited) : cited;
  }

  /**
   * Whether there is a slash or hyphen between a number and letters, as in any number and symbol.
   * Most passages have none and are not scanned.
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
    int after = mark + 1;
    while (after < text.length() - 1 && Character.isSpaceChar(text.charAt(after))) {
      after++;
    }
    return Character.isDigit(text.charAt(before)) && Character.isLetter(text.charAt(after));
  }

  private List<CitedDocument> withTyped(Passage passage, List<CitedDocument> given) {
    List<CitedDocument> all = new ArrayList<>();
    String text = passage.text();
    CitationContext context = new CitationContext(text, own);
    List<FoundCitation> found = CitationScanner.standard().scan(text);
    int[] starts = starts(passage.inlines());
    Passage.Role role = role(passage, text);
    int next = 0;
    int first = 0;
    for (int i = 0; i < found.size(); i++) {
      FoundCitation each = found.get(i);
      int start = Math.toIntExact(each.span().start());
      int end = Math.toIntExact(each.span().end());
      boolean quoted = context.isQuoted(each);
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
                start,
                quoted ? Passage.Role.SET_APART : role,
                VietnameseText.collapseWhiteSpace(each.text()),
                reference,
                context.isComplete(found, i) ? Source.TEXT : Source.PARTIAL_TEXT));
      }
    }
    all.addAll(given.subList(next, given.size()));
    return all;
  }

  /** A paragraph without a role is a legal basis too if it reads "Căn cứ …;". */
  private static Passage.Role role(Passage passage, String text) {
    boolean basis = text.startsWith("Căn cứ ") && text.stripTrailing().endsWith(";");
    return basis && passage.role() == Passage.Role.RUNNING_TEXT
        ? Passage.Role.LEGAL_BASIS
        : passage.role();
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
