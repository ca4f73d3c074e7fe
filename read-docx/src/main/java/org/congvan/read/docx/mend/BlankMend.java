package org.congvan.read.docx.mend;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congvan.layout.Component;
import org.congvan.read.docx.intake.WordPlace;
import org.congvan.read.docx.mend.LeftPlace.Reason;
import org.congvan.read.docx.splice.ParagraphText;
import org.congvan.read.docx.splice.PartEditor;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;

/**
 * Takes out blanks that are typed twice between words, and blanks before punctuation. Blanks that
 * are room, such as three and more, those at the beginning of a paragraph and those beside a date
 * or number to be filled in, are left.
 */
final class BlankMend {

  private static final String PUNCTUATION = ",;:.!?)";
  private static final Set<Component> ROOM_TO_FILL_IN =
      Set.of(Component.CODE, Component.PLACE_AND_DATE);
  private static final List<String> BEFORE_ROOM = List.of("ngày", "tháng", "năm", "số", "lúc");

  /** How far back a word before blanks is looked at. */
  private static final int LONGEST_WORD = 8;

  private static final int ROOM = 3;

  private final MendWork work;

  BlankMend(MendWork work) {
    this.work = work;
  }

  void mend() {
    work.stories()
        .forEach(
            (part, paragraphs) -> {
              Optional<PartEditor> editor = work.editor(part);
              if (editor.isPresent()) {
                paragraphs.forEach(each -> mend(each, editor.get()));
              }
            });
  }

  private void mend(WordParagraph paragraph, PartEditor editor) {
    String read = paragraph.text();
    if (!mayHaveBlanks(read)) {
      return;
    }
    List<Component> components = work.roles().components(paragraph.place());
    if (components.stream().anyMatch(ROOM_TO_FILL_IN::contains)
        || (work.isIssued() && SignedWords.isAmong(components))) {
      return;
    }
    ParagraphText text = editor.text(paragraph.place().paragraph()).orElse(null);
    if (text == null || !SameWords.letters(text.text()).equals(SameWords.letters(read))) {
      work.leave(
          Mend.BLANKS,
          paragraph.place(),
          Reason.NO_CERTAIN_PLACE,
          "the words of the paragraph were not found in the XML as they were read");
      return;
    }
    Set<Integer> fields = fieldRuns(paragraph);
    mend(text, paragraph.place(), editor, fields);
  }

  private static boolean mayHaveBlanks(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && (text.charAt(i + 1) == ' ' || PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Integer> fieldRuns(WordParagraph paragraph) {
    Set<Integer> runs = new HashSet<>();
    for (WordRun run : paragraph.runs()) {
      if (run.field() != null || run.format().hidden()) {
        runs.add(run.place().run());
      }
    }
    return runs;
  }

  private void mend(ParagraphText text, WordPlace place, PartEditor editor, Set<Integer> fields) {
    String all = text.text();
    int at = 0;
    while (at < all.length()) {
      if (all.charAt(at) != ' ') {
        at++;
        continue;
      }
      int end = at;
      while (end < all.length() && all.charAt(end) == ' ') {
        end++;
      }
      int kept = kept(all, at, end);
      if (kept < end - at && isFree(text, at, end, fields)) {
        takeOut(text, at + kept, end, place, editor);
      }
      at = end;
    }
  }

  /** How many of the blanks stay. */
  private static int kept(String text, int start, int end) {
    int count = end - start;
    if (start == 0 || end == text.length() || count >= ROOM) {
      return count;
    }
    char before = text.charAt(start - 1);
    char after = text.charAt(end);
    if (!Character.isLetterOrDigit(before) && PUNCTUATION.indexOf(before) < 0 && before != '”') {
      return count;
    }
    boolean word = Character.isLetterOrDigit(before) || before == ')' || before == '”';
    if (word && isPunctuationAlone(text, end) && !isAfterRoom(text, start)) {
      return 0;
    }
    boolean between = Character.isLetterOrDigit(after) || "(“\"‘'".indexOf(after) >= 0;
    return count == 2 && between && !isAfterRoom(text, start) ? 1 : count;
  }

  /** A mark that ends words and begins nothing, such as "./." or ".5" would. */
  private static boolean isPunctuationAlone(String text, int at) {
    return PUNCTUATION.indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length()
            || text.charAt(at + 1) == ' '
            || text.charAt(at + 1) == ParagraphText.OTHER);
  }

  private static boolean isAfterRoom(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    return BEFORE_ROOM.stream().anyMatch(word::equalsIgnoreCase);
  }

  private static boolean isFree(ParagraphText text, int start, int end, Set<Integer> fields) {
    for (int i = start; i < end; i++) {
      if (!text.isChangeable(i) || fields.contains(text.run(i))) {
        return false;
      }
    }
    return true;
  }

  private void takeOut(ParagraphText text, int start, int end, WordPlace place, PartEditor editor) {
    WordPlace run = new WordPlace(place.part(), place.paragraph(), text.run(start));
    String what = "blank";
    if (!work.mayTry(Mend.BLANKS, run, what)) {
      return;
    }
    for (int i = start; i < end; i++) {
      editor.replace(text, i, i + 1, "");
    }
    String all = text.text();
    int from = Math.max(0, start - ROOM);
    int to = Math.min(all.length(), end + ROOM);
    work.mended(
        Mend.BLANKS,
        run,
        what,
        "\"" + all.substring(from, to) + "\"",
        "\"" + all.substring(from, start) + all.substring(end, to) + "\"",
        null);
  }
}
