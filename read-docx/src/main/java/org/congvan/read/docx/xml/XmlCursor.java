package org.congvan.read.docx.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.congvan.read.docx.intake.ReadLimits;
import org.congvan.read.docx.intake.WordFileException;
import org.congvan.read.docx.intake.WordFileException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the XML of a part, tag by tag, within limits: no document type, no entities but the
 * five of XML, elements no deeper than allowed. For one thread; close it.
 */
public final class XmlCursor implements AutoCloseable {

  private static final int MOST_PREFIXES = 1_000;

  private final String part;
  private final ReadLimits limits;
  private final InputStream stream;
  private final XMLStreamReader xml;
  private final Deque<Integer> declared = new ArrayDeque<>();
  private int event = XMLStreamConstants.START_DOCUMENT;
  private Vocabulary vocabulary = Vocabulary.NONE;
  private String name = "";
  private int depth;
  private int prefixes;
  private boolean strict;

  private XmlCursor(String part, InputStream stream, ReadLimits limits) {
    this.part = part;
    this.limits = limits;
    this.stream = stream;
    this.xml = XmlParsers.open(part, stream);
  }

  /**
   * Begins before the first element.
   *
   * @param part the name of the part, for messages
   * @param stream its bytes; closed with the cursor
   * @param limits the limits
   * @return the cursor
   * @throws WordFileException if the part does not begin like XML
   */
  public static XmlCursor open(String part, InputStream stream, ReadLimits limits) {
    return new XmlCursor(part, stream, limits);
  }

  /**
   * Goes to the next tag or text.
   *
   * @return false at the end of the part
   * @throws WordFileException if the part is no well-formed XML, has a document type, or passes a
   *     limit
   */
  public boolean next() {
    if (event == XMLStreamConstants.END_ELEMENT) {
      leave();
    }
    try {
      while (xml.hasNext()) {
        event = xml.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> enter();
          case XMLStreamConstants.END_ELEMENT -> nameElement();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {}
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new WordFileException(
                  Reason.DOCUMENT_TYPE,
                  part,
                  part + " has a document type or an entity; Office Open XML has neither");
          default -> {
            continue;
          }
        }
        return true;
      }
    } catch (WordFileException refused) {
      throw refused;
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK answers some broken texts with exceptions of its own faults.
      throw XmlParsers.broken(part, e);
    }
    return false;
  }

  private void enter() {
    depth++;
    if (depth > limits.depth()) {
      throw new WordFileException(
          Reason.TOO_DEEP,
          part,
          part
              + " has elements nested deeper than "
              + limits.depth()
              + "; documents with tables in tables reach 60");
    }
    declared.push(xml.getNamespaceCount());
    prefixes += xml.getNamespaceCount();
    if (prefixes > MOST_PREFIXES) {
      throw new WordFileException(
          Reason.BROKEN_XML,
          part,
          part
              + " declares more than "
              + MOST_PREFIXES
              + " namespaces in elements that are nested; Word writes up to 40");
    }
    nameElement();
  }

  private void leave() {
    depth--;
    prefixes -= declared.pop();
  }

  private void nameElement() {
    String address = xml.getNamespaceURI();
    name = xml.getLocalName();
    vocabulary = Vocabulary.of(address == null ? "" : address);
    strict |= depth == 1 && address != null && Vocabulary.isStrict(address);
  }

  /**
   * Goes to the first element.
   *
   * @throws WordFileException if there is none
   */
  public void toRoot() {
    while (next()) {
      if (isStart()) {
        return;
      }
    }
  }

  /**
   * Goes on inside an element: to the next start tag one level below it, past everything deeper
   * that was not read.
   *
   * @param parent the depth of the element
   * @return false when the element ends
   */
  public boolean nextChild(int parent) {
    while (next()) {
      if (isStart() && depth == parent + 1) {
        return true;
      }
      if (isEnd() && depth == parent) {
        return false;
      }
    }
    return false;
  }

  /** From a start tag goes to its end tag. */
  public void skip() {
    int start = depth;
    while (next()) {
      if (isEnd() && depth == start) {
        return;
      }
    }
  }

  /**
   * Answers whether the cursor is at a start tag.
   *
   * @return true at a start tag
   */
  public boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /**
   * Answers whether the cursor is at an end tag.
   *
   * @return true at an end tag
   */
  public boolean isEnd() {
    return event == XMLStreamConstants.END_ELEMENT;
  }

  /**
   * Answers whether the tag is of that element.
   *
   * @param wanted the vocabulary
   * @param localName the name without prefix
   * @return true if both are the same
   */
  public boolean is(Vocabulary wanted, String localName) {
    return vocabulary == wanted && name.equals(localName);
  }

  /**
   * Returns the vocabulary of the tag.
   *
   * @return the vocabulary
   */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns the name of the tag.
   *
   * @return the name without prefix
   */
  public String name() {
    return name;
  }

  /**
   * Returns how deep the element of the tag is.
   *
   * @return 1 for the root
   */
  public int depth() {
    return depth;
  }

  /**
   * Returns the text where the cursor is neither at a start nor at an end.
   *
   * @return the text, perhaps a part of it
   */
  public String text() {
    return xml.getText();
  }

  /**
   * Answers whether the root is of strict Office Open XML.
   *
   * @return true if so
   */
  public boolean isStrict() {
    return strict;
  }

  /**
   * Returns the name of the part.
   *
   * @return such as {@code word/document.xml}
   */
  public String part() {
    return part;
  }

  /**
   * Returns an attribute that is of the vocabulary of the tag or of none.
   *
   * @param localName its name without prefix
   * @return its value; null if it is not there
   */
  public @Nullable String attribute(String localName) {
    String found = null;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        Vocabulary of = vocabularyOfAttribute(i);
        if (of == vocabulary) {
          return xml.getAttributeValue(i);
        }
        if (of == Vocabulary.NONE) {
          found = xml.getAttributeValue(i);
        }
      }
    }
    return found;
  }

  /**
   * Returns an attribute of another vocabulary than the tag.
   *
   * @param of its vocabulary
   * @param localName its name without prefix
   * @return its value; null if it is not there
   */
  public @Nullable String attribute(Vocabulary of, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName) && vocabularyOfAttribute(i) == of) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private Vocabulary vocabularyOfAttribute(int i) {
    String address = xml.getAttributeNamespace(i);
    return Vocabulary.of(address == null ? "" : address);
  }

  /**
   * Answers whether all vocabularies that a choice of an alternative asks for are understood.
   *
   * @return true for the attribute {@code Requires} of known prefixes
   */
  public boolean isUnderstood() {
    String required = xml.getAttributeValue(null, "Requires");
    if (required == null) {
      return true;
    }
    int at = 0;
    while (at < required.length()) {
      int end = at;
      while (end < required.length() && required.charAt(end) > ' ') {
        end++;
      }
      if (end > at) {
        String address = xml.getNamespaceURI(required.substring(at, end));
        if (address == null || !Vocabulary.isUnderstood(address)) {
          return false;
        }
      }
      at = end + 1;
    }
    return true;
  }

  @Override
  public void close() {
    try {
      xml.close();
      stream.close();
    } catch (XMLStreamException | IOException e) {
      throw new AssertionError("Bytes in memory cannot fail", e);
    }
  }
}
