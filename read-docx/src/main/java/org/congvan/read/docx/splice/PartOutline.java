package org.congvan.read.docx.splice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congvan.read.docx.xml.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs, runs and sections of a part by their offsets, counted as {@link
 * org.congvan.read.docx.intake.WordPlace} counts them.
 */
final class PartOutline {

  /** What is written where changes are tracked. */
  private static final Set<String> TRACKED =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "numberingChange",
          "cellIns",
          "cellDel",
          "cellMerge");

  private static final Set<String> PROPERTIES = Set.of("pPr", "rPr", "sectPr");

  private final String xml;
  private final List<ParagraphSpan> paragraphs = new ArrayList<>();
  private final List<XmlElement> sections = new ArrayList<>();
  private final Deque<XmlElement> open = new ArrayDeque<>();

  /** The paragraphs that are open; null where a text box begins. */
  private final List<@Nullable ParagraphSpan> around = new ArrayList<>();

  private final Deque<RunSpan> runs = new ArrayDeque<>();
  private final Scopes scopes = new Scopes();
  private @Nullable XmlElement root;
  private @Nullable XmlElement body;
  private boolean tracked;

  private PartOutline(String xml) {
    this.xml = xml;
  }

  /** Outlines a part; empty where it is no sound XML. */
  static Optional<PartOutline> of(String xml) {
    PartOutline outline = new PartOutline(xml);
    return outline.scan() ? Optional.of(outline) : Optional.empty();
  }

  private boolean scan() {
    TagScanner tag = new TagScanner(xml);
    while (tag.next()) {
      if (tag.kind() == TagScanner.Kind.END) {
        if (open.isEmpty()) {
          return false;
        }
        leave(tag.start(), tag.end());
      } else {
        enter(tag);
      }
    }
    return tag.isSound() && open.isEmpty() && root != null;
  }

  private void enter(TagScanner tag) {
    int depth = open.size() + 1;
    scopes.enter(depth, tag, xml);
    String name = tag.name();
    int colon = name.indexOf(':');
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    String address = scopes.address(prefix);
    Vocabulary vocabulary = Vocabulary.of(address);
    XmlElement element =
        new XmlElement(
            vocabulary,
            name.substring(colon + 1),
            prefix,
            vocabulary == Vocabulary.WORD ? scopes.wordPrefix(prefix) : "",
            address,
            depth,
            tag.start(),
            tag.end(),
            tag.kind() == TagScanner.Kind.EMPTY);
    place(element, tag);
    open.push(element);
    if (element.empty) {
      leave(tag.end(), tag.end());
    }
  }

  private void place(XmlElement element, TagScanner tag) {
    XmlElement parent = open.peek();
    if (parent == null) {
      root = element;
    } else {
      keepChild(parent, element, tag);
    }
    if (element.vocabulary == Vocabulary.WORD) {
      switch (element.name) {
        case "p" -> {
          ParagraphSpan paragraph = new ParagraphSpan(element);
          paragraphs.add(paragraph);
          around.add(paragraph);
        }
        case "txbxContent" -> around.add(null);
        case "r" -> startRun(element);
        case "body" -> body = element;
        default -> tracked |= TRACKED.contains(element.name);
      }
    } else if (element.is(Vocabulary.MATH, "r")) {
      startRun(element);
    }
  }

  /** Keeps what may be changed: properties with their children, and what runs hold. */
  private void keepChild(XmlElement parent, XmlElement element, TagScanner tag) {
    boolean word = parent.vocabulary == Vocabulary.WORD;
    boolean property = word && PROPERTIES.contains(parent.name);
    boolean ofRun = word && parent.name.equals("r") && !runs.isEmpty();
    boolean properties =
        word
            && element.vocabulary == Vocabulary.WORD
            && PROPERTIES.contains(element.name)
            && (parent.name.equals("p") || parent.name.equals("r") || parent.name.equals("body"));
    if (property || ofRun || properties) {
      keepAttributes(element, tag);
      parent.children.add(element);
    }
    if (ofRun && runs.element().element == parent) {
      runs.element().content.add(element);
    }
  }

  private void keepAttributes(XmlElement element, TagScanner tag) {
    for (TagScanner.Attribute each : tag.attributes()) {
      String name = xml.substring(each.nameStart(), each.nameEnd());
      int colon = name.indexOf(':');
      String prefix = colon < 0 ? "" : name.substring(0, colon);
      boolean space = name.equals("xml:space");
      if (space || colon < 0 || Vocabulary.of(scopes.address(prefix)) == Vocabulary.WORD) {
        element.attributes.add(
            new XmlElement.Attribute(
                name.substring(colon + 1), each.nameStart(), each.valueStart(), each.valueEnd()));
      }
    }
  }

  private void startRun(XmlElement element) {
    RunSpan run = new RunSpan(element);
    runs.push(run);
    ParagraphSpan paragraph = around.isEmpty() ? null : around.get(around.size() - 1);
    if (paragraph != null) {
      paragraph.runs.add(run);
    }
  }

  private void leave(int endTag, int end) {
    XmlElement element = open.pop();
    element.endTag = endTag;
    element.end = end;
    scopes.leave(element.depth);
    boolean word = element.vocabulary == Vocabulary.WORD;
    if (word && (element.name.equals("p") || element.name.equals("txbxContent"))) {
      around.remove(around.size() - 1);
    } else if (element.name.equals("r") && (word || element.vocabulary == Vocabulary.MATH)) {
      runs.pop();
    }
    if (word && element.name.equals("p")) {
      XmlElement properties = element.only("pPr");
      XmlElement section = properties == null ? null : properties.only("sectPr");
      if (section != null) {
        sections.add(section);
      }
    } else if (element.is(Vocabulary.WORD, "sectPr")
        && open.peek() != null
        && open.element().is(Vocabulary.WORD, "body")) {
      sections.add(element);
    }
  }

  @Nullable ParagraphSpan paragraph(int number) {
    return number >= 1 && number <= paragraphs.size() ? paragraphs.get(number - 1) : null;
  }

  List<XmlElement> sections() {
    return sections;
  }

  XmlElement root() {
    if (root == null) {
      throw new AssertionError("An outline has a root");
    }
    return root;
  }

  @Nullable XmlElement body() {
    return body;
  }

  boolean isTracked() {
    return tracked;
  }
}
