package org.congvan.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.congvan.model.OfficialDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every list of documents written as JSON, each of which can be made long. */
final class ListFields {
  /** Texts that make an entry differ from the others, if it has one of them. */
  private static final List<String> DISTINGUISHING =
      List.of("name", "indicator", "text", "number", "title", "label", "value");

  private final Map<String, ListField> byName = new LinkedHashMap<>();

  ListFields(List<OfficialDocument> documents) {
    for (OfficialDocument document : documents) {
      JsonNode root = TextFields.json(document);
      collect(root, root, "", "");
    }
  }

  List<ListField> all() {
    return List.copyOf(byName.values());
  }

  private void collect(JsonNode root, JsonNode node, String pointer, String name) {
    if (node instanceof ArrayNode array) {
      if (!array.isEmpty()) {
        byName.putIfAbsent(name, new ListField(name, root, pointer));
      }
      for (int i = 0; i < array.size(); i++) {
        collect(root, array.get(i), pointer + "/" + i, name + "[]");
      }
    } else if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        String key = property.getKey();
        collect(root, property.getValue(), pointer + "/" + key, name + "." + key);
      }
    }
  }

  /**
   * A list in a document, such as {@code .distribution.recipients}.
   *
   * @param name its place, without the numbers of list entries
   * @param document the document as JSON
   * @param pointer the JSON pointer of the list
   */
  record ListField(String name, JsonNode document, String pointer) {
    /**
     * Returns the document, as JSON, with a list of this length.
     *
     * @param length how many entries, the list's own in turn
     * @param ending what the text of an entry ends in, by its number
     */
    byte[] ofLength(int length, IntFunction<String> ending) {
      JsonNode changed = document.deepCopy();
      ArrayNode list = (ArrayNode) changed.at(pointer);
      List<JsonNode> own = new ArrayList<>();
      list.forEach(own::add);
      for (int i = list.size(); i < length; i++) {
        list.add(different(own.get(i % own.size()).deepCopy(), ending.apply(i)));
      }
      return JsonMapper.shared().writeValueAsBytes(changed);
    }

    private static JsonNode different(JsonNode entry, String ending) {
      if (entry instanceof ObjectNode object) {
        DISTINGUISHING.stream()
            .filter(key -> object.path(key).isString())
            .findFirst()
            .ifPresent(key -> object.put(key, object.get(key).asString() + " " + ending));
      }
      return entry;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
