package org.congvan.read.docx.splice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.congvan.read.docx.xml.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What is to be changed in one paragraph, run or section, and where that goes in its XML. */
final class OwnerEdit {

  private final XmlElement owner;
  private final String container;
  private final String xml;
  private final StringBuilder first = new StringBuilder();
  private final StringBuilder last = new StringBuilder();

  /** Attributes by property, in the order of the schema; null removes one. */
  private final Map<Integer, Property> properties = new TreeMap<>();

  /** A property with what its attributes become. */
  private static final class Property {
    private final String name;
    private final Map<String, @Nullable String> attributes = new LinkedHashMap<>();

    Property(String name) {
      this.name = name;
    }
  }

  OwnerEdit(XmlElement owner, String container, String xml) {
    this.owner = owner;
    this.container = container;
    this.xml = xml;
  }

  private @Nullable XmlElement container() {
    return owner.name.equals(container) ? owner : owner.only(container);
  }

  /** Whether there is one certain place for a property. */
  boolean canSet(String property) {
    XmlElement found = container();
    XmlElement around = found == null ? owner : found;
    boolean once =
        (found == owner || owner.count(container) <= 1)
            && (found == null || found.count(property) <= 1);
    return once && !around.attributePrefix.isEmpty() && SchemaOrder.rank(container, property) >= 0;
  }

  /** Sets attributes of a property; null removes one that is there. */
  void set(String property, Map<String, ? extends @Nullable String> attributes) {
    properties
        .computeIfAbsent(SchemaOrder.rank(container, property), rank -> new Property(property))
        .attributes
        .putAll(attributes);
  }

  /** Puts XML before all that a section says. */
  void prepend(String more) {
    first.append(more);
  }

  /** Puts XML after all that a paragraph holds. */
  void append(String more) {
    last.append(more);
  }

  void emit(Splices splices) {
    XmlElement found = container();
    if (found == null) {
      String added = created();
      if (owner.empty) {
        splices.replace(owner.end - 2, owner.end, opened(owner, added + last));
      } else {
        splices.insert(owner.tagEnd, added);
        splices.insert(owner.endTag, last.toString());
      }
      return;
    }
    if (found != owner) {
      splices.insert(owner.endTag, last.toString());
    }
    if (found.empty) {
      StringBuilder inner = new StringBuilder(first);
      properties.values().forEach(each -> inner.append(written(each, found)));
      if (!inner.isEmpty()) {
        splices.replace(found.end - 2, found.end, opened(found, inner.toString()));
      }
      return;
    }
    splices.insert(found.tagEnd, first.toString());
    properties.forEach((rank, each) -> emit(each, rank, found, splices));
  }

  private String created() {
    if (properties.isEmpty()) {
      return "";
    }
    String name = owner.written(container);
    StringBuilder xmlOfAll = new StringBuilder("<" + name + ">");
    properties.values().forEach(each -> xmlOfAll.append(written(each, owner)));
    return xmlOfAll.append("</").append(name).append(">").toString();
  }

  private static String opened(XmlElement element, String inner) {
    return ">" + inner + "</" + element.written(element.name) + ">";
  }

  private void emit(Property property, int rank, XmlElement found, Splices splices) {
    XmlElement there = found.only(property.name);
    if (there != null) {
      change(there, property, splices);
      return;
    }
    int at = found.tagEnd;
    for (XmlElement child : found.children) {
      int other =
          child.vocabulary == Vocabulary.WORD ? SchemaOrder.rank(container, child.name) : -1;
      if (other >= 0 && other < rank) {
        at = child.end;
      }
    }
    splices.insert(at, written(property, found));
  }

  private void change(XmlElement there, Property property, Splices splices) {
    StringBuilder more = new StringBuilder();
    property.attributes.forEach(
        (name, value) -> {
          XmlElement.Attribute attribute = there.attribute(name);
          if (attribute == null) {
            more.append(value == null ? "" : written(there.attributePrefix, name, value));
          } else if (value == null) {
            int from = attribute.nameStart();
            while (xml.charAt(from - 1) <= ' ') {
              from--;
            }
            splices.replace(from, attribute.valueEnd() + 1, "");
          } else if (!xml.substring(attribute.valueStart(), attribute.valueEnd()).equals(value)) {
            splices.replace(attribute.valueStart(), attribute.valueEnd(), escaped(value));
          }
        });
    splices.insert(there.start + 1 + there.written(there.name).length(), more.toString());
  }

  private static String written(Property property, XmlElement around) {
    StringBuilder tag = new StringBuilder("<").append(around.written(property.name));
    property.attributes.forEach(
        (name, value) ->
            tag.append(value == null ? "" : written(around.attributePrefix, name, value)));
    return tag.append("/>").toString();
  }

  private static String written(String prefix, String name, String value) {
    return " " + prefix + ":" + name + "=\"" + escaped(value) + "\"";
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
