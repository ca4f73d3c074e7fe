package org.congvan.read.docx.splice;

import java.util.ArrayList;
import java.util.List;
import org.congvan.read.docx.xml.Vocabulary;

/**
 * The characters of a paragraph with the places at which they are written, those of text boxes
 * anchored in it not included. What is no text, such as a tab, a break or a picture, is one
 * character {@link #OTHER}.
 */
public final class ParagraphText {

  /** Stands for what is no text. */
  public static final char OTHER = '\uFFFC';

  private static final int LONGEST_ENTITY = 12;
  private static final int HEXADECIMAL = 16;

  /** Where a character is written. */
  private record Place(int from, int to, int run, boolean changeable) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();

  /** The text once it is whole; asked for very often. */
  private String whole = "";

  private ParagraphText() {}

  static ParagraphText of(ParagraphSpan paragraph, String xml) {
    ParagraphText all = new ParagraphText();
    for (int i = 0; i < paragraph.runs.size(); i++) {
      RunSpan run = paragraph.runs.get(i);
      if (!run.isOfWord()) {
        all.put(OTHER, run.element.start, run.element.end, i + 1, false);
        continue;
      }
      for (XmlElement each : run.content) {
        if (each.is(Vocabulary.WORD, "t")) {
          all.read(each, xml, i + 1);
        } else if (!each.is(Vocabulary.WORD, "rPr")) {
          all.put(OTHER, each.start, each.end, i + 1, false);
        }
      }
    }
    all.whole = all.text.toString();
    return all;
  }

  private void read(XmlElement element, String xml, int run) {
    int from = element.tagEnd;
    int to = element.endTag;
    if (xml.substring(from, to).indexOf('<') >= 0) {
      put(OTHER, from, to, run, false);
      return;
    }
    int first = text.length();
    int at = from;
    while (at < to) {
      int end = at + 1;
      int point = xml.charAt(at);
      if (point == '&') {
        int semicolon = xml.indexOf(';', at);
        point =
            semicolon < 0 || semicolon - at > LONGEST_ENTITY
                ? -1
                : entity(xml.substring(at + 1, semicolon));
        end = semicolon + 1;
      }
      if (point < 0) {
        put(OTHER, at, to, run, false);
        return;
      }
      for (char c : Character.toChars(point)) {
        put(c == '\n' || c == '\r' ? ' ' : c, at, end, run, c >= ' ');
      }
      at = end;
    }
    if (!element.keepsSpace(xml)) {
      fixEnds(first);
    }
  }

  /** White space at the ends of text is not shown unless the file says that it is kept. */
  private void fixEnds(int first) {
    for (int i = first; i < text.length() && text.charAt(i) <= ' '; i++) {
      fix(i);
    }
    for (int i = text.length() - 1; i >= first && text.charAt(i) <= ' '; i--) {
      fix(i);
    }
  }

  private void fix(int i) {
    Place place = places.get(i);
    places.set(i, new Place(place.from(), place.to(), place.run(), false));
  }

  private static int entity(String name) {
    int named =
        switch (name) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "amp" -> '&';
          case "quot" -> '"';
          case "apos" -> '\'';
          default -> -1;
        };
    if (named >= 0) {
      return named;
    }
    if (!name.startsWith("#")) {
      return -1;
    }
    boolean hexadecimal = name.startsWith("#x");
    int value = 0;
    for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hexadecimal ? HEXADECIMAL : 10);
      if (digit < 0) {
        return -1;
      }
      value = value * (hexadecimal ? HEXADECIMAL : 10) + digit;
      if (value > Character.MAX_CODE_POINT) {
        return -1;
      }
    }
    return value;
  }

  private void put(char c, int from, int to, int run, boolean changeable) {
    text.append(c);
    places.add(new Place(from, to, run, changeable));
  }

  /**
   * Returns the characters.
   *
   * @return the text
   */
  public String text() {
    return whole;
  }

  /**
   * Returns the run of a character.
   *
   * @param at the position in the text
   * @return the number of the run, as places count them
   */
  public int run(int at) {
    return places.get(at).run();
  }

  /**
   * Returns the position of the first character of a run.
   *
   * @param run the number of the run, as places count them
   * @return the position; that of the next run if it has no character
   */
  public int firstOf(int run) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).run() < run) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Answers whether a character is written in the same element as the one before it.
   *
   * @param at the position in the text, 1 or more
   * @return true if nothing stands between them
   */
  public boolean isJoined(int at) {
    return places.get(at).from() <= places.get(at - 1).to()
        && text.charAt(at) != OTHER
        && text.charAt(at - 1) != OTHER;
  }

  /**
   * Returns the letters and digits of a run.
   *
   * @param run the number of the run, as places count them
   * @return its letters and digits in order, nothing else
   */
  public String letters(int run) {
    int low = firstOf(run);
    StringBuilder letters = new StringBuilder();
    for (int i = low; i < places.size() && places.get(i).run() == run; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  /**
   * Answers whether a character may be changed where it stands.
   *
   * @param at the position in the text
   * @return false for what is no text, and for white space that programs pass over
   */
  public boolean isChangeable(int at) {
    return places.get(at).changeable();
  }

  int from(int at) {
    return places.get(at).from();
  }

  int to(int at) {
    return places.get(at).to();
  }
}
