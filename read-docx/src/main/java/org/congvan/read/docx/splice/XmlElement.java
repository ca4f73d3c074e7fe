package org.congvan.read.docx.splice;

import java.util.ArrayList;
import java.util.List;
import org.congvan.read.docx.xml.Vocabulary;
import org.jspecify.annotations.Nullable;

/** An element of a part by the offsets of its tags; only those that may be changed are kept. */
public final class XmlElement {

  /**
   * An attribute of the vocabulary of Word or of none.
   *
   * @param name its name without prefix
   * @param nameStart where its name begins, prefix included
   * @param valueStart where its value begins
   * @param valueEnd where its value ends
   */
  record Attribute(String name, int nameStart, int valueStart, int valueEnd) {}

  final Vocabulary vocabulary;
  final String name;

  /** The prefix of its tags; empty for none. */
  final String prefix;

  /** The prefix for attributes of Word in it; empty if none is declared. */
  final String attributePrefix;

  /** The address of its vocabulary. */
  final String address;

  final int depth;
  final int start;

  /** Where its start tag ends. */
  final int tagEnd;

  /** Whether it is written as one tag. */
  final boolean empty;

  final List<Attribute> attributes = new ArrayList<>();
  final List<XmlElement> children = new ArrayList<>();

  /** Where its end tag begins; the end of the only tag if it is empty. */
  int endTag;

  int end;

  XmlElement(
      Vocabulary vocabulary,
      String name,
      String prefix,
      String attributePrefix,
      String address,
      int depth,
      int start,
      int tagEnd,
      boolean empty) {
    this.vocabulary = vocabulary;
    this.name = name;
    this.prefix = prefix;
    this.attributePrefix = attributePrefix;
    this.address = address;
    this.depth = depth;
    this.start = start;
    this.tagEnd = tagEnd;
    this.empty = empty;
    this.endTag = tagEnd;
    this.end = tagEnd;
  }

  boolean is(Vocabulary of, String localName) {
    return vocabulary == of && name.equals(localName);
  }

  /** The only child of Word with a name; null if there is none. */
  @Nullable XmlElement only(String localName) {
    XmlElement found = null;
    for (XmlElement child : children) {
      if (child.is(Vocabulary.WORD, localName)) {
        found = child;
      }
    }
    return found;
  }

  /** How many children of Word have a name. */
  int count(String localName) {
    int count = 0;
    for (XmlElement child : children) {
      count += child.is(Vocabulary.WORD, localName) ? 1 : 0;
    }
    return count;
  }

  @Nullable Attribute attribute(String localName) {
    for (Attribute each : attributes) {
      if (each.name().equals(localName)) {
        return each;
      }
    }
    return null;
  }

  /** Whether white space at the ends of its text is kept. */
  boolean keepsSpace(String xml) {
    Attribute space = attribute("space");
    return space != null && xml.substring(space.valueStart(), space.valueEnd()).equals("preserve");
  }

  /** A name with its prefix, as tags of this vocabulary are written here. */
  String written(String localName) {
    return prefix.isEmpty() ? localName : prefix + ":" + localName;
  }
}
