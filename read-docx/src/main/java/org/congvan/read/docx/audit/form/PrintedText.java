package org.congvan.read.docx.audit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.congvan.read.docx.text.WordParagraph;
import org.congvan.read.docx.text.WordRun;

/**
 * What is printed of a paragraph, and which run each place of it is in. A paragraph may hold
 * thousands of lines that are looked up one by one.
 */
final class PrintedText {

  /** How far from where they are expected words are looked for. */
  private static final int REACH = 200;

  private final String text;
  private final int firstInk;
  private final NavigableMap<Integer, WordRun> runs = new TreeMap<>();

  PrintedText(WordParagraph paragraph) {
    StringBuilder printed = new StringBuilder();
    for (WordRun run : paragraph.runs()) {
      if (!run.format().hidden() && !run.text().isEmpty()) {
        runs.put(printed.length(), run);
        printed.append(run.text());
      }
    }
    text = printed.toString();
    int ink = 0;
    while (ink < text.length() && Character.isWhitespace(text.charAt(ink))) {
      ink++;
    }
    firstInk = ink;
  }

  String text() {
    return text;
  }

  /** Where words begin; where they are expected if they stand nowhere near. */
  int find(String words, int expected) {
    int start = Math.min(Math.max(expected, 0), text.length());
    if (text.startsWith(words, start)) {
      return start;
    }
    int low = Math.max(0, start - REACH);
    int high = Math.min(text.length(), start + REACH + words.length());
    int at = text.substring(low, high).indexOf(words);
    return at < 0 ? start : low + at;
  }

  /** The letters between two places, runs without letters left out. */
  List<Letters> letters(int from, int to) {
    List<Letters> found = new ArrayList<>();
    Map.Entry<Integer, WordRun> at = runs.floorEntry(from);
    while (at != null && at.getKey() < to) {
      WordRun run = at.getValue();
      int begin = Math.max(from - at.getKey(), 0);
      int end = Math.min(to - at.getKey(), run.text().length());
      if (begin < end) {
        Letters letters =
            new Letters(
                run.text().substring(begin, end), run.format(), run.place(), run.link() != null);
        if (letters.count() > 0) {
          found.add(letters);
        }
      }
      at = runs.higherEntry(at.getKey());
    }
    return List.copyOf(found);
  }

  /** Whether nothing is printed before a place. */
  boolean isStart(int place) {
    return place <= firstInk;
  }

  /** Whether nothing else is printed on the lines of words. */
  boolean isAlone(int from, int to) {
    int before = from - 1;
    while (before >= 0 && isBlank(text.charAt(before))) {
      before--;
    }
    int after = to;
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    return (before < 0 || text.charAt(before) == '\n')
        && (after >= text.length() || text.charAt(after) == '\n');
  }

  private static boolean isBlank(char c) {
    return c != '\n' && Character.isWhitespace(c);
  }
}
