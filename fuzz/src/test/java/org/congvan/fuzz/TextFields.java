package org.congvan.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.congvan.model.OfficialDocument;
import org.congvan.render.RenderException;
import org.congvan.render.json.JsonDocumentFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Every text of documents written as JSON, each of which another text can take the place of. */
final class TextFields {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Map<String, TextField> byName = new LinkedHashMap<>();

  TextFields(List<OfficialDocument> documents) {
    for (OfficialDocument document : documents) {
      JsonNode root = json(document);
      collect(root, root, "", "");
    }
  }

  /** Returns the fields; those of one name, such as the names of all recipients, are one. */
  List<TextField> all() {
    return List.copyOf(byName.values());
  }

  /** Returns the fields without those whose last two names are those of an earlier one. */
  List<TextField> different() {
    Set<String> seen = new HashSet<>();
    return byName.values().stream().filter(field -> seen.add(field.lastNames())).toList();
  }

  private void collect(JsonNode root, JsonNode node, String pointer, String name) {
    if (node.isString()) {
      byName.putIfAbsent(name, new TextField(name, root, pointer));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(root, array.get(i), pointer + "/" + i, name + "[]");
      }
    } else if (node instanceof ObjectNode object) {
      String kind = object.path("kind").asString("");
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        String shown = name + "." + (kind.isEmpty() ? "" : kind + ":") + property.getKey();
        collect(root, property.getValue(), pointer + "/" + property.getKey(), shown);
      }
    }
  }

  /** Returns a document as JSON. */
  static JsonNode json(OfficialDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonDocumentFormat.standard().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RenderException e) {
      throw new AssertionError(e);
    }
    return MAPPER.readTree(out.toByteArray());
  }

  /**
   * A text in a document, such as {@code .distribution.recipients[].name}.
   *
   * @param name its place, without the numbers of list entries
   * @param document the document as JSON
   * @param pointer the JSON pointer of the text
   */
  record TextField(String name, JsonNode document, String pointer) {
    private String lastNames() {
      int last = name.lastIndexOf('.');
      return name.substring(Math.max(0, name.lastIndexOf('.', last - 1)));
    }

    /** Returns the document, as JSON, with another text in this place. */
    byte[] with(String text) {
      JsonNode changed = document.deepCopy();
      int slash = pointer.lastIndexOf('/');
      JsonNode parent = changed.at(pointer.substring(0, slash));
      String last = pointer.substring(slash + 1);
      if (parent instanceof ArrayNode array) {
        array.set(Integer.parseInt(last), StringNode.valueOf(text));
      } else {
        ((ObjectNode) parent).put(last, text);
      }
      return MAPPER.writeValueAsBytes(changed);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
