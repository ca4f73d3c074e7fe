package org.congvan.read.docx.part;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names of parts, and where a relationship leads from one. */
final class PartNames {

  private PartNames() {}

  /**
   * Returns the part that holds the relationships of another.
   *
   * @param source the name of the part, such as {@code word/document.xml}; empty for the file
   * @return such as {@code word/_rels/document.xml.rels}
   */
  static String relationshipsOf(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  /**
   * Returns the part that a target names. Programs differ in whether names in the archive keep
   * their escapes, such as {@code %20}, so the name that is there is taken.
   *
   * @param source the part that the relationship is of; empty for the file
   * @param target the target as written, such as {@code ../media/image1.png}
   * @param isThere whether the archive has a name
   * @return the name of the part; empty if the target leads outside the file
   */
  static Optional<String> resolve(String source, String target, Predicate<String> isThere) {
    int fragment = target.indexOf('#');
    String path = fragment < 0 ? target : target.substring(0, fragment);
    Optional<String> written = resolve(source, path);
    return written.isPresent() && isThere.test(written.get())
        ? written
        : resolve(source, decoded(path));
  }

  private static Optional<String> resolve(String source, String path) {
    List<String> segments = new ArrayList<>();
    if (!path.startsWith("/")) {
      addAll(segments, source.substring(0, source.lastIndexOf('/') + 1));
    }
    if (!addAll(segments, path.replace('\\', '/')) || segments.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(String.join("/", segments));
  }

  private static boolean addAll(List<String> segments, String path) {
    int start = 0;
    while (start < path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String segment = path.substring(start, end);
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return false;
        }
        segments.remove(segments.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
      start = end + 1;
    }
    return true;
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (bytes[i] == '%' && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
