package org.congvan.read.docx.part;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.congvan.read.docx.xml.Vocabulary;
import org.congvan.read.docx.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** The relationships of a part, by id. */
public final class Relationships {

  /** The relationships of a part without any. */
  static final Relationships EMPTY = new Relationships(Map.of());

  private final Map<String, Relationship> byId;

  private Relationships(Map<String, Relationship> byId) {
    this.byId = byId;
  }

  /** Reads the part of relationships that the cursor is at the beginning of. */
  static Relationships read(String source, XmlCursor xml, Predicate<String> isThere) {
    Map<String, Relationship> byId = new LinkedHashMap<>();
    xml.toRoot();
    while (xml.nextChild(1)) {
      String id = xml.attribute("Id");
      String type = xml.attribute("Type");
      String target = xml.attribute("Target");
      if (xml.is(Vocabulary.PACKAGE, "Relationship")
          && id != null
          && type != null
          && target != null) {
        boolean external = "External".equals(xml.attribute("TargetMode"));
        byId.putIfAbsent(
            id,
            new Relationship(
                id,
                type.substring(type.lastIndexOf('/') + 1),
                target,
                external ? Optional.empty() : PartNames.resolve(source, target, isThere),
                external));
      }
    }
    return new Relationships(byId);
  }

  /**
   * Returns all relationships.
   *
   * @return the relationships in the order of the part
   */
  public Collection<Relationship> all() {
    return byId.values();
  }

  /**
   * Finds a relationship.
   *
   * @param id its id; null where the part that refers to it does not say one
   * @return the relationship; empty if there is none
   */
  public Optional<Relationship> find(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  /**
   * Finds the first relationship of a type.
   *
   * @param type the last word of the type, such as {@code styles}
   * @return the relationship; empty if there is none
   */
  public Optional<Relationship> ofType(String type) {
    return byId.values().stream().filter(each -> each.type().equals(type)).findFirst();
  }
}
