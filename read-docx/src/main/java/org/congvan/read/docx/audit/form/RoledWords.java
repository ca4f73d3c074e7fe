package org.congvan.read.docx.audit.form;

import java.util.List;
import java.util.function.Predicate;
import org.congvan.layout.Component;
import org.congvan.read.docx.audit.check.Spot;
import org.congvan.read.docx.format.RunFormat;
import org.congvan.read.docx.role.Confidence;
import org.congvan.read.docx.role.Role;
import org.congvan.read.docx.role.RoledText;

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

  static RoledWords of(
      RoledText roled,
      Component component,
      Standing standing,
      PrintedText printed,
      boolean headed) {
    String text = roled.text().strip();
    int from = printed.find(text, roled.start());
    int to = Math.min(from + text.length(), printed.text().length());
    return new RoledWords(
        text,
        roled.role(),
        component,
        headed && roled.confidence() != Confidence.DOUBTFUL && !hasBlanks(text),
        standing,
        printed.letters(from, to),
        printed.isStart(from),
        printed.isAlone(from, to));
  }

  /** Lines to be filled in by hand are set as their form needs. */
  private static boolean hasBlanks(String text) {
    return text.contains("....") || text.contains("……") || text.contains("____");
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
