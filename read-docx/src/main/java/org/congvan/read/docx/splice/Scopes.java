package org.congvan.read.docx.splice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.congvan.read.docx.xml.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The prefixes that are declared where the scanner is. */
final class Scopes {

  /** What a prefix meant outside of an element. */
  private record Shadowed(int depth, String prefix, @Nullable String address) {}

  private final Map<String, String> addresses = new TreeMap<>();
  private final Deque<Shadowed> shadowed = new ArrayDeque<>();

  /** Declares what the tag says for its element. */
  void enter(int depth, TagScanner tag, String xml) {
    for (TagScanner.Attribute attribute : tag.attributes()) {
      int from = attribute.nameStart();
      if (xml.startsWith("xmlns", from)) {
        int length = attribute.nameEnd() - from;
        if (length == 5 || xml.charAt(from + 5) == ':') {
          String prefix = length == 5 ? "" : xml.substring(from + 6, attribute.nameEnd());
          String address = xml.substring(attribute.valueStart(), attribute.valueEnd());
          shadowed.push(new Shadowed(depth, prefix, addresses.put(prefix, address)));
        }
      }
    }
  }

  /** Forgets what the element at this depth declared. */
  void leave(int depth) {
    while (!shadowed.isEmpty() && shadowed.peek().depth() == depth) {
      Shadowed last = shadowed.pop();
      if (last.address() == null) {
        addresses.remove(last.prefix());
      } else {
        addresses.put(last.prefix(), last.address());
      }
    }
  }

  String address(String prefix) {
    return addresses.getOrDefault(prefix, "");
  }

  /** A prefix for attributes of the vocabulary of Word; empty if none is declared. */
  String wordPrefix(String wished) {
    if (!wished.isEmpty()) {
      return wished;
    }
    for (Map.Entry<String, String> each : addresses.entrySet()) {
      if (!each.getKey().isEmpty() && Vocabulary.of(each.getValue()) == Vocabulary.WORD) {
        return each.getKey();
      }
    }
    return "";
  }
}
