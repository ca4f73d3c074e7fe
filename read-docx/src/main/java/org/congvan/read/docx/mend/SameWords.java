package org.congvan.read.docx.mend;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.read.docx.WordFile;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.MendRefusedException.Reason;
import org.congvan.read.docx.text.WordParagraph;

/** Compares the words of a mended file with those of the file as given, paragraph by paragraph. */
final class SameWords {

  private SameWords() {}

  /**
   * Refuses a file whose words are others.
   *
   * @param before the file as given
   * @param after the mended file
   * @param blanks the paragraphs whose white space was mended
   * @param meant what paragraphs should read whose encoding was mended
   */
  static void require(
      WordFile before, WordFile after, Set<WordPlace> blanks, Map<WordPlace, String> meant) {
    Map<String, List<WordParagraph>> now = Stories.of(after.document());
    Stories.of(before.document())
        .forEach(
            (part, paragraphs) -> {
              List<WordParagraph> mended = now.getOrDefault(part, List.of());
              if (mended.size() != paragraphs.size()) {
                throw changed(WordPlace.ofPart(part));
              }
              for (int i = 0; i < paragraphs.size(); i++) {
                WordPlace place = paragraphs.get(i).place();
                String then = meant.getOrDefault(place, paragraphs.get(i).text());
                String read = mended.get(i).text();
                boolean same =
                    blanks.contains(place)
                        ? settled(read).equals(settled(then)) && letters(read).equals(letters(then))
                        : read.equals(then);
                if (!same || !mended.get(i).place().equals(place)) {
                  throw changed(place);
                }
              }
            });
  }

  private static MendRefusedException changed(WordPlace place) {
    return MendRefusedException.of(
        Reason.WORDS_CHANGE,
        "The words at "
            + place
            + " would not be the same after mending, so nothing was written; this is a fault of"
            + " the library or of the file: mend it by hand");
  }

  /** Letters, digits and signs without white space. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The text with one blank where there were several, and none before punctuation. */
  private static String settled(String text) {
    StringBuilder settled = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        int last = settled.length() - 1;
        if (",;:.!?)".indexOf(c) >= 0 && last >= 0 && settled.charAt(last) == ' ') {
          settled.setLength(last);
        }
        settled.append(c);
      } else if (settled.isEmpty() || settled.charAt(settled.length() - 1) != ' ') {
        settled.append(' ');
      }
    }
    return settled.toString();
  }
}
