package org.congvan.render.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * An element of the logical structure of a file (ISO 32000-1, 14.7), such as {@code P} for a
 * paragraph: its kind, what it holds in the order of reading, what it says of itself.
 */
public final class Tag {

  /** What a tag holds: other tags, content on a page, an annotation. */
  sealed interface Kid permits Child, Content, Annotation {}

  record Child(Tag tag) implements Kid {}

  record Content(int page, int number) implements Kid {}

  record Annotation(int page, COSDictionary annotation) implements Kid {}

  private final String kind;
  private final List<Kid> kids = new ArrayList<>(2);
  private @Nullable COSDictionary entries;
  private final @Nullable Tag parent;
  private boolean inParent;

  private Tag(String kind, @Nullable Tag parent) {
    this.kind = kind;
    this.parent = parent;
  }

  static Tag root() {
    return new Tag("Document", null);
  }

  /**
   * Adds a tag at the end of this one.
   *
   * @param childKind such as {@code P}
   * @return the new tag
   */
  public Tag add(String childKind) {
    Tag child = inside(childKind);
    child.join();
    return child;
  }

  /**
   * Makes a tag that joins this one where its first content is drawn, as a link in a sentence does.
   *
   * @param childKind such as {@code Link}
   * @return the new tag
   */
  public Tag inside(String childKind) {
    return new Tag(childKind, this);
  }

  /**
   * Says in words what is seen.
   *
   * @param words the alternative text
   * @return this tag
   */
  public Tag described(String words) {
    entries().setItem(COSName.ALT, unicode(words));
    return this;
  }

  /**
   * Says which words are drawn otherwise than by letters.
   *
   * @param words such as {@code ☐}
   * @return this tag
   */
  public Tag standingFor(String words) {
    entries().setItem(COSName.ACTUAL_TEXT, unicode(words));
    return this;
  }

  /**
   * Gives this tag a name that is unique in the file.
   *
   * @param id the name
   * @return this tag
   */
  public Tag named(String id) {
    entries().setItem(COSName.getPDFName("ID"), new COSString(id));
    return this;
  }

  /**
   * Gives this tag an attribute.
   *
   * @param owner who defines it, such as {@code Table}
   * @param name its name, such as {@code Scope}
   * @param value its value
   * @return this tag
   */
  public Tag attribute(String owner, String name, COSBase value) {
    COSName key = COSName.A;
    COSDictionary attributes = entries().getCOSDictionary(key);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setDirect(true);
      attributes.setItem(COSName.O, COSName.getPDFName(owner));
      entries().setItem(key, attributes);
    }
    attributes.setItem(COSName.getPDFName(name), value);
    return this;
  }

  /**
   * Returns the kind.
   *
   * @return such as {@code P}
   */
  public String kind() {
    return kind;
  }

  /** Notes that content of a page belongs to this tag. */
  void content(int page, int number) {
    join();
    kids.add(new Content(page, number));
  }

  /** Notes that an annotation of a page belongs to this tag. */
  void annotation(int page, COSDictionary annotation) {
    join();
    kids.add(new Annotation(page, annotation));
  }

  /** Puts this tag at the end of what its parent holds now, unless it is there already. */
  public void join() {
    if (parent != null && !inParent) {
      inParent = true;
      parent.join();
      parent.kids.add(new Child(this));
    }
  }

  List<Kid> kids() {
    return kids;
  }

  /** What it says of itself. */
  COSDictionary entries() {
    COSDictionary known = entries;
    if (known == null) {
      known = new COSDictionary();
      entries = known;
    }
    return known;
  }

  boolean hasEntries() {
    return entries != null;
  }

  /** Text that is written in UTF-16 where it is not ASCII. */
  static COSString unicode(String words) {
    return new COSString(Objects.requireNonNull(words, "words"));
  }
}
