package org.congvan.rules.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.congvan.body.Blank;
import org.congvan.body.CheckBox;
import org.congvan.body.Citation;
import org.congvan.body.Footnote;
import org.congvan.body.Inline;
import org.congvan.path.DocumentPath;
import org.congvan.rule.FindingSink;
import org.congvan.rule.RuleSubjects;
import org.congvan.rule.Suggestion;
import org.congvan.rule.ValidationContext;
import org.congvan.rules.content.Passage;
import org.congvan.rules.content.Passages;
import org.congvan.rules.content.TextSigns;
import org.congvan.text.VietnameseText;

/**
 * The words of a passage as they are judged: what is in quotation marks and the addresses of sites
 * are somebody else's and covered, and so are notes, blanks and boxes.
 *
 * @param passage the passage
 * @param typed the words with each blank as it was typed
 * @param words the words with single spaces
 * @param signs what characters were typed
 * @param days the days that are written in the words
 */
record Prose(Passage passage, String typed, String words, TextSigns signs, List<WrittenDay> days) {

  /** Stands for a character that is not judged. */
  static final char COVERED = '\uFFFC';

  private static final String COVERED_TEXT = String.valueOf(COVERED);

  /** Pairs of quotation marks. */
  private static final List<String> QUOTATION_MARKS = List.of("“”", "«»", "\"\"");

  /** One of these is in the address of a site or mailbox. */
  private static final List<String> MARKS_OF_ADDRESSES = List.of("://", "@", "www.");

  /** All proses of a document, read once for all rules. */
  private record All(List<Prose> proses) {}

  /** Selects the passages of content and annexes; a copy is not judged for what it copies. */
  static RuleSubjects<Prose> select(ValidationContext context) {
    return context.document().isCopy()
        ? RuleSubjects.notApplicable()
        : new RuleSubjects<>(all(context), null);
  }

  /** The passages of content and annexes. */
  static List<Prose> all(ValidationContext context) {
    return context.get(All.class, Prose::read).proses();
  }

  /** Reports words, with what they ought to be where they stand in one piece and only once. */
  void report(FindingSink sink, String written, String corrected) {
    String whole = passage.text();
    boolean alone =
        whole.indexOf(written) == whole.lastIndexOf(written)
            && passage.inlines().stream().anyMatch(each -> each.text().contains(written));
    if (alone) {
      Suggestion typed = new Suggestion.Rewording(path(), written, corrected);
      sink.suggest(path(), typed, written, corrected);
    } else {
      sink.report(path(), written, corrected);
    }
  }

  private static All read(ValidationContext context) {
    Passages passages = Passages.of(context);
    List<Prose> proses = new ArrayList<>(passages.content().size() + passages.annexes().size());
    passages.content().forEach(each -> proses.add(of(each)));
    passages.annexes().forEach(each -> proses.add(of(each)));
    return new All(proses);
  }

  private static Prose of(Passage passage) {
    String typed = typed(passage, false);
    boolean asPrinted = typed.equals(passage.text());
    TextSigns signs = asPrinted ? passage.signs() : TextSigns.of(typed);
    String words =
        asPrinted && signs.isNormal() ? passage.words() : VietnameseText.collapseWhiteSpace(typed);
    List<WrittenDay> days = signs.haveDigit() ? WrittenDay.in(words) : List.of();
    return new Prose(passage, typed, words, signs, days);
  }

  /** Whether a tone mark is on the first of two vowels in the words. */
  boolean hasToneOnFirstVowel() {
    return (words.equals(typed) ? signs : TextSigns.of(words)).haveToneOnFirstVowel();
  }

  /** The words with single spaces, those of citations covered as well. */
  String ownWords() {
    for (Inline inline : passage.inlines()) {
      if (inline instanceof Citation) {
        return VietnameseText.collapseWhiteSpace(typed(passage, true));
      }
    }
    return words;
  }

  private static String typed(Passage passage, boolean coversCitations) {
    List<Inline> inlines = passage.inlines();
    boolean printed = true;
    for (int i = 0; i < inlines.size(); i++) {
      printed &= !isCovered(inlines.get(i), coversCitations);
    }
    if (printed) {
      String text = passage.text();
      TextSigns signs = passage.signs();
      return covered(signs.isNormal() ? text : VietnameseText.normalize(text), signs);
    }
    String[] texts = new String[inlines.size()];
    for (int i = 0; i < texts.length; i++) {
      boolean isCovered = isCovered(inlines.get(i), coversCitations);
      texts[i] = isCovered ? COVERED_TEXT : inlines.get(i).text();
    }
    return covered(VietnameseText.normalize(String.join("", texts)), passage.signs());
  }

  private static boolean isCovered(Inline inline, boolean coversCitations) {
    return inline instanceof Footnote
        || inline instanceof Blank
        || inline instanceof CheckBox
        || (coversCitations && inline instanceof Citation);
  }

  /** The text with what is quoted covered, but for the mark after it. */
  private static String covered(String text, TextSigns signs) {
    boolean addressed =
        signs.mayHaveAddress() && MARKS_OF_ADDRESSES.stream().anyMatch(text::contains);
    if (!addressed && !signs.haveQuote()) {
      return text;
    }
    char[] judged = text.toCharArray();
    for (String marks : QUOTATION_MARKS) {
      int from = text.indexOf(marks.charAt(0));
      while (from >= 0) {
        int to = text.indexOf(marks.charAt(1), from + 1);
        if (to < 0) {
          break;
        }
        Arrays.fill(judged, from, to, COVERED);
        from = text.indexOf(marks.charAt(0), to + 1);
      }
    }
    if (addressed) {
      MARKS_OF_ADDRESSES.forEach(each -> coverWordsWith(each, text, judged));
    }
    return String.valueOf(judged);
  }

  private static void coverWordsWith(String mark, String text, char[] judged) {
    int at = text.indexOf(mark);
    while (at >= 0) {
      int from = at;
      while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
      int to = at;
      while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
        to++;
      }
      Arrays.fill(judged, from, to, COVERED);
      at = text.indexOf(mark, to);
    }
  }

  /** The path of the passage. */
  DocumentPath path() {
    return passage.path();
  }

  /** The words around a place, for messages. */
  static String around(String text, int start, int end) {
    int from = start > 0 && !Character.isSpaceChar(text.charAt(start - 1)) ? start - 1 : start;
    while (from > 0 && start - from < 20 && isPart(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < 20 && isPart(text.charAt(to))) {
      to++;
    }
    boolean begunInside = from > 0 && Character.isLowSurrogate(text.charAt(from));
    boolean endsInside = to < text.length() && Character.isLowSurrogate(text.charAt(to));
    return text.substring(begunInside ? from - 1 : from, endsInside ? to + 1 : to);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '-' || c == '%';
  }
}
