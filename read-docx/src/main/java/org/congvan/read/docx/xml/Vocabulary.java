package org.congvan.read.docx.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabularies (XML namespaces) that Word files are written in. Strict Office Open XML has
 * other addresses for the same words; both lead to one value.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     Parts 1, 3 and 4</a>
 */
public enum Vocabulary {
  /** Text and its formatting ({@code w}). */
  WORD("wordprocessingml/2006/main", "wordprocessingml/main"),
  /** References to other parts ({@code r}). */
  REFERENCE("officeDocument/2006/relationships", "officeDocument/relationships"),
  /** Drawings ({@code a}). */
  DRAWING("drawingml/2006/main", "drawingml/main"),
  /** Where drawings are on the page ({@code wp}). */
  PLACING("drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing"),
  /** Pictures ({@code pic}). */
  PICTURE("drawingml/2006/picture", "drawingml/picture"),
  /** Charts ({@code c}). */
  CHART("drawingml/2006/chart", "drawingml/chart"),
  /** Diagrams, SmartArt ({@code dgm}). */
  DIAGRAM("drawingml/2006/diagram", "drawingml/diagram"),
  /** Formulas ({@code m}). */
  MATH("officeDocument/2006/math", "officeDocument/math"),
  /** Types of parts, and relationships between them. */
  PACKAGE("package/2006/relationships", "package/2006/content-types"),
  /** What programs that know less do instead ({@code mc}). */
  ALTERNATIVE("markup-compatibility/2006"),
  /** Shapes with text ({@code wps}). */
  SHAPE("word/2010/wordprocessingShape"),
  /** Groups of shapes ({@code wpg}). */
  GROUP("word/2010/wordprocessingGroup"),
  /** Drawings of Word 97 to 2007 ({@code v}). */
  VML("urn:schemas-microsoft-com:vml"),
  /** Their parts that all Office programs share ({@code o}). */
  OFFICE("urn:schemas-microsoft-com:office:office"),
  /** No namespace. */
  NONE(""),
  /** Any other. */
  OTHER(" ");

  private static final String USUAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

  private static final Map<String, Vocabulary> BY_ADDRESS = byAddress();

  private final String tail;
  private final String otherTail;

  Vocabulary(String tail) {
    this(tail, tail);
  }

  Vocabulary(String tail, String otherTail) {
    this.tail = tail;
    this.otherTail = otherTail;
  }

  private static Map<String, Vocabulary> byAddress() {
    Map<String, Vocabulary> map = new HashMap<>();
    for (Vocabulary vocabulary : values()) {
      for (String tail : List.of(vocabulary.tail, vocabulary.otherTail)) {
        if (tail.isEmpty() || tail.startsWith("urn:")) {
          map.put(tail, vocabulary);
        } else {
          map.put(USUAL + tail, vocabulary);
          map.put(STRICT + tail, vocabulary);
          map.put(MICROSOFT + tail, vocabulary);
        }
      }
    }
    return Map.copyOf(map);
  }

  /**
   * Returns the vocabulary of an address.
   *
   * @param address the address of a namespace; empty for none
   * @return the vocabulary
   */
  public static Vocabulary of(String address) {
    return BY_ADDRESS.getOrDefault(address, OTHER);
  }

  /**
   * Answers whether an address is one of strict Office Open XML.
   *
   * @param address the address of a namespace
   * @return true if so
   */
  public static boolean isStrict(String address) {
    return address.startsWith(STRICT);
  }

  /** Whether content that asks for this vocabulary is read, as far as it has text. */
  static boolean isUnderstood(String address) {
    return of(address) != OTHER || (address.startsWith(MICROSOFT) && !address.contains("/chartex"));
  }
}
