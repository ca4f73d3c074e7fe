package org.congvan.read.docx.splice;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through well-formed XML tag by tag with exact offsets, which the parser of the JDK does not
 * give. Comments, processing instructions and CDATA are passed over. For text that a parser has
 * found well-formed; of other text it makes no sense of, {@link #isSound} is false at the end.
 */
final class TagScanner {

  /** What a tag is. */
  enum Kind {
    START,
    EMPTY,
    END
  }

  /** An attribute as written, by offsets; the value is what stands between the quotes. */
  record Attribute(int nameStart, int nameEnd, int valueStart, int valueEnd) {}

  private final String xml;
  private final List<Attribute> attributes = new ArrayList<>();
  private Kind kind = Kind.START;
  private int start;
  private int nameStart;
  private int nameEnd;
  private int end;
  private boolean sound = true;

  TagScanner(String xml) {
    this.xml = xml;
  }

  boolean next() {
    int at = end;
    while (sound) {
      at = xml.indexOf('<', at);
      if (at < 0 || at + 1 >= xml.length()) {
        sound = at < 0;
        return false;
      }
      if (xml.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (xml.startsWith("<![CDATA[", at)) {
        at = after("]]>", at + 9);
      } else if (xml.charAt(at + 1) == '?') {
        at = after("?>", at + 2);
      } else if (xml.charAt(at + 1) == '!') {
        sound = false;
      } else {
        return tag(at);
      }
    }
    return false;
  }

  private int after(String mark, int from) {
    int found = xml.indexOf(mark, from);
    sound = found >= 0;
    return found + mark.length();
  }

  private boolean tag(int at) {
    start = at;
    attributes.clear();
    boolean closing = xml.charAt(at + 1) == '/';
    nameStart = closing ? at + 2 : at + 1;
    nameEnd = nameEnd(nameStart);
    int place = nameEnd;
    while (true) {
      place = skipBlanks(place);
      if (place >= xml.length()) {
        sound = false;
        return false;
      }
      char c = xml.charAt(place);
      if (c == '>') {
        kind = closing ? Kind.END : Kind.START;
        end = place + 1;
        return true;
      }
      if (c == '/') {
        kind = Kind.EMPTY;
        end = place + 2;
        sound = xml.startsWith("/>", place);
        return sound;
      }
      place = attribute(place);
      if (place < 0) {
        sound = false;
        return false;
      }
    }
  }

  private int attribute(int from) {
    int nameEnds = nameEnd(from);
    int place = skipBlanks(nameEnds);
    if (nameEnds == from || place >= xml.length() || xml.charAt(place) != '=') {
      return -1;
    }
    place = skipBlanks(place + 1);
    if (place >= xml.length()) {
      return -1;
    }
    char quote = xml.charAt(place);
    int close = quote == '"' || quote == '\'' ? xml.indexOf(quote, place + 1) : -1;
    if (close < 0) {
      return -1;
    }
    attributes.add(new Attribute(from, nameEnds, place + 1, close));
    return close + 1;
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < xml.length() && "=/> \t\r\n".indexOf(xml.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < xml.length() && xml.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  Kind kind() {
    return kind;
  }

  /** Where the tag begins. */
  int start() {
    return start;
  }

  /** Where the tag ends. */
  int end() {
    return end;
  }

  /** The name as written, with its prefix. */
  String name() {
    return xml.substring(nameStart, nameEnd);
  }

  List<Attribute> attributes() {
    return attributes;
  }

  /** Whether everything so far could be read. */
  boolean isSound() {
    return sound;
  }
}
