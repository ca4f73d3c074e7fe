package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;
import org.congvan.read.docx.text.WordRun;

/**
 * Words of a component as they are set in the file.
 *
 * @param text the words
 * @param role what they are
 * @param component the component of form
 * @param sure whether nothing speaks against the role
 * @param standing the paragraph
 * @param letters the letters in their formats, runs without letters left out
 * @param startsLine whether nothing is printed before them in the paragraph
 * @param alone whether nothing else is printed on their lines
 */
record RoledWords(
    String text,
    Role role,
    Component component,
    boolean sure,
    Standing standing,
    List<Letters> letters,
    boolean startsLine,
    boolean alone) {

  static RoledWords of(RoledText roled, Component component, Standing standing, boolean headed) {
    String printed = standing.paragraph().printedText();
    String text = roled.text().strip();
    int start = printed.startsWith(text, roled.start()) ? roled.start() : printed.indexOf(text);
    int from = Math.max(start, 0);
    int to = start < 0 ? printed.length() : start + text.length();
    return new RoledWords(
        text,
        roled.role(),
        component,
        headed && roled.confidence() != Confidence.DOUBTFUL && !hasBlanks(text),
        standing,
        letters(standing, from, to),
        printed.substring(0, from).isBlank(),
        isAlone(printed, from, to));
  }

  /** Lines to be filled in by hand are set as their form needs. */
  private static boolean hasBlanks(String text) {
    return text.contains("....") || text.contains("……") || text.contains("____");
  }

  /** Whether nothing else is printed on their lines. */
  private static boolean isAlone(String printed, int from, int to) {
    int begin = printed.lastIndexOf('\n', from - 1) + 1;
    int end = printed.indexOf('\n', to);
    return printed.substring(Math.min(begin, from), from).isBlank()
        && printed.substring(to, end < 0 ? printed.length() : end).isBlank();
  }

  private static List<Letters> letters(Standing standing, int from, int to) {
    List<Letters> found = new ArrayList<>();
    int position = 0;
    for (WordRun run : standing.paragraph().runs()) {
      if (run.format().hidden()) {
        continue;
      }
      int begin = Math.max(from - position, 0);
      int end = Math.min(to - position, run.text().length());
      if (begin < end) {
        Letters letters =
            new Letters(
                run.text().substring(begin, end), run.format(), run.place(), run.link() != null);
        if (letters.count() > 0) {
          found.add(letters);
        }
      }
      position += run.text().length();
    }
    return List.copyOf(found);
  }

  /** The same words, of which it is not sure what they are. */
  RoledWords doubted() {
    return new RoledWords(text, role, component, false, standing, letters, startsLine, alone);
  }

  int count() {
    return letters.stream().mapToInt(Letters::count).sum();
  }

  /** How many of its letters are set in a way. */
  int count(Predicate<RunFormat> way) {
    return letters.stream().filter(each -> way.test(each.format())).mapToInt(Letters::count).sum();
  }

  Spot spot() {
    return new Spot(standing.paragraph().place(), text);
  }
}
