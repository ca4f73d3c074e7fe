package org.congvan.read.docx.part;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congvan.read.docx.xml.XmlCursor;
import org.congvan.read.docx.zip.EntryName;

/** The content types of parts, by name and by extension. */
final class ContentTypes {

  /** Where they stand. */
  static final String PART = "[Content_Types].xml";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();

  /** Reads the part that the cursor is at the beginning of. */
  void read(XmlCursor xml) {
    xml.toRoot();
    while (xml.nextChild(1)) {
      String type = xml.attribute("ContentType");
      String name = xml.attribute("PartName");
      String extension = xml.attribute("Extension");
      if (type != null && name != null) {
        byName.putIfAbsent(EntryName.key(name.startsWith("/") ? name.substring(1) : name), type);
      } else if (type != null && extension != null) {
        byExtension.putIfAbsent(EntryName.key(extension), type);
      }
    }
  }

  /**
   * Returns the content type of a part.
   *
   * @param part the name of the part
   * @return the type; empty if neither its name nor its extension has one
   */
  String of(String part) {
    String key = EntryName.key(part);
    String named = byName.get(key);
    if (named != null) {
      return named;
    }
    return byExtension.getOrDefault(key.substring(key.lastIndexOf('.') + 1), "");
  }

  /** The first part whose type says that it is the text of a Word file. */
  Optional<String> mainPart() {
    return byName.entrySet().stream()
        .filter(entry -> isMain(entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  static boolean isMain(String type) {
    return (type.contains("wordprocessingml.") || type.contains("ms-word."))
        && type.endsWith("main+xml");
  }
}
