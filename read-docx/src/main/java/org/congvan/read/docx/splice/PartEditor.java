package org.congvan.read.docx.splice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a part of text at single places, such as the letter size of run 3 of paragraph 12; every
 * other character stays as it is, and so do encoding and byte order mark.
 *
 * <p>Handles UTF-8 and UTF-16, any prefixes, the usual and the strict vocabulary, elements written
 * as one tag, CDATA, comments, and the order of properties that the schema demands. What it cannot
 * place with certainty it refuses: a property that is there twice, attributes where no prefix for
 * them is declared. For one thread.
 */
public final class PartEditor {

  private final PartText part;
  private final byte[] bytes;
  private final PartOutline outline;
  private final Splices splices = new Splices();
  private final Map<XmlElement, OwnerEdit> edits = new LinkedHashMap<>();
  private int lastNumber;
  private @Nullable ParagraphText lastText;

  private PartEditor(PartText part, byte[] bytes, PartOutline outline) {
    this.part = part;
    this.bytes = bytes;
    this.outline = outline;
  }

  /**
   * Begins to change a part.
   *
   * @param bytes the part
   * @return the editor; empty where the part is no sound XML
   */
  public static Optional<PartEditor> of(byte[] bytes) {
    return PartText.of(bytes)
        .flatMap(
            part ->
                PartOutline.of(part.text())
                    .map(outline -> new PartEditor(part, bytes.clone(), outline)));
  }

  /**
   * Answers whether changes are tracked in the part.
   *
   * @return true if there is any mark of a tracked change
   */
  public boolean isTracked() {
    return outline.isTracked();
  }

  /**
   * Returns the number of sections that the part describes.
   *
   * @return the number of section properties
   */
  public int sections() {
    return outline.sections().size();
  }

  /**
   * Returns the address of the vocabulary of the root.
   *
   * @return that of the usual or of the strict form
   */
  public String vocabulary() {
    return outline.root().address;
  }

  /**
   * Returns the characters of a paragraph.
   *
   * @param number the paragraph, as places count them
   * @return the text; empty if there is no such paragraph
   */
  public Optional<ParagraphText> text(int number) {
    if (number != lastNumber) {
      ParagraphSpan paragraph = outline.paragraph(number);
      lastNumber = number;
      lastText = paragraph == null ? null : ParagraphText.of(paragraph, part.text());
    }
    return Optional.ofNullable(lastText);
  }

  /**
   * Sets attributes of a property of a paragraph.
   *
   * @param number the paragraph, as places count them
   * @param property the property, such as {@code spacing}
   * @param attributes values by name without prefix; null removes one
   * @return false if there is no certain place for it, and nothing is changed
   */
  public boolean setParagraph(
      int number, String property, Map<String, ? extends @Nullable String> attributes) {
    ParagraphSpan paragraph = outline.paragraph(number);
    return paragraph != null && set(paragraph.element, "pPr", property, attributes);
  }

  /**
   * Sets attributes of several properties of a paragraph, all or none.
   *
   * @param number the paragraph, as places count them
   * @param properties attributes by property; null removes one
   * @return false if there is no certain place for one of them, and nothing is changed
   */
  public boolean setParagraph(
      int number, Map<String, ? extends Map<String, ? extends @Nullable String>> properties) {
    ParagraphSpan paragraph = outline.paragraph(number);
    if (paragraph == null) {
      return false;
    }
    OwnerEdit probe = new OwnerEdit(paragraph.element, "pPr", part.text());
    if (!properties.keySet().stream().allMatch(probe::canSet)) {
      return false;
    }
    properties.forEach((property, attributes) -> setParagraph(number, property, attributes));
    return true;
  }

  /**
   * Sets attributes of a property of a run.
   *
   * @param number the paragraph, as places count them
   * @param run the run in it, as places count them
   * @param property the property, such as {@code sz}
   * @param attributes values by name without prefix; null removes one
   * @return false if there is no certain place for it, and nothing is changed
   */
  public boolean setRun(
      int number, int run, String property, Map<String, ? extends @Nullable String> attributes) {
    ParagraphSpan paragraph = outline.paragraph(number);
    RunSpan found = paragraph == null ? null : paragraph.run(run);
    return found != null && found.isOfWord() && set(found.element, "rPr", property, attributes);
  }

  /**
   * Sets attributes of a property of a section.
   *
   * @param number the section, counted from 0
   * @param property the property, such as {@code pgMar}
   * @param attributes values by name without prefix; null removes one
   * @return false if there is no certain place for it, and nothing is changed
   */
  public boolean setSection(
      int number, String property, Map<String, ? extends @Nullable String> attributes) {
    return number < sections()
        && set(outline.sections().get(number), "sectPr", property, attributes);
  }

  /**
   * Answers whether a section says a property.
   *
   * @param number the section, counted from 0
   * @param property the property, such as {@code pgMar}
   * @return true if it is there
   */
  public boolean sectionHas(int number, String property) {
    return outline.sections().get(number).only(property) != null;
  }

  /**
   * Puts an element before all that a section says, such as the reference to a header.
   *
   * @param number the section, counted from 0
   * @param xml the element
   */
  public void prependToSection(int number, String xml) {
    edit(outline.sections().get(number), "sectPr").prepend(xml);
  }

  /**
   * Puts an element at the end of a paragraph.
   *
   * @param number the paragraph, as places count them
   * @param xml the element
   */
  public void appendToParagraph(int number, String xml) {
    ParagraphSpan paragraph = outline.paragraph(number);
    if (paragraph == null) {
      throw new IllegalArgumentException("Part has no paragraph " + number);
    }
    edit(paragraph.element, "pPr").append(xml);
  }

  /**
   * Puts an element at the end of the root, such as one more relationship.
   *
   * @param localName its name, written with the prefix of the root
   * @param attributes its attributes, such as {@code Id="rId9"}
   * @return false if the root has no room: it is written as one tag
   */
  public boolean appendToRoot(String localName, String attributes) {
    XmlElement root = outline.root();
    if (root.empty) {
      return false;
    }
    splices.insert(root.endTag, "<" + root.written(localName) + " " + attributes + "/>");
    return true;
  }

  /**
   * Returns the prefix of tags of a paragraph.
   *
   * @param number the paragraph, as places count them
   * @return such as {@code w:}; empty if its tags have none
   */
  public String tagPrefix(int number) {
    ParagraphSpan paragraph = outline.paragraph(number);
    return paragraph == null || paragraph.element.prefix.isEmpty()
        ? ""
        : paragraph.element.prefix + ":";
  }

  /**
   * Returns the prefix of attributes of a paragraph.
   *
   * @param number the paragraph, as places count them
   * @return such as {@code w}; empty if none is declared
   */
  public String attributePrefix(int number) {
    ParagraphSpan paragraph = outline.paragraph(number);
    return paragraph == null ? "" : paragraph.element.attributePrefix;
  }

  /**
   * Returns the prefix of tags and attributes in a section.
   *
   * @param number the section, counted from 0
   * @return such as {@code w}; empty if none is declared
   */
  public String sectionPrefix(int number) {
    return outline.sections().get(number).attributePrefix;
  }

  /**
   * Replaces characters of a paragraph.
   *
   * @param of the characters
   * @param start the first of them
   * @param end the position after the last, in the same element
   * @param with the new ones
   */
  public void replace(ParagraphText of, int start, int end, String with) {
    splices.replace(
        of.from(start),
        of.to(end - 1),
        with.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private boolean set(
      XmlElement owner,
      String container,
      String property,
      Map<String, ? extends @Nullable String> attributes) {
    OwnerEdit edit = edits.get(owner);
    OwnerEdit used = edit == null ? new OwnerEdit(owner, container, part.text()) : edit;
    if (!used.canSet(property)) {
      return false;
    }
    used.set(property, attributes);
    edits.put(owner, used);
    return true;
  }

  private OwnerEdit edit(XmlElement owner, String container) {
    return edits.computeIfAbsent(owner, each -> new OwnerEdit(each, container, part.text()));
  }

  /**
   * Returns the part with everything changed that was asked for. To be called once.
   *
   * @return its bytes
   */
  public byte[] bytes() {
    edits.values().forEach(each -> each.emit(splices));
    return part.encode(splices.apply(part.text()), bytes);
  }
}
