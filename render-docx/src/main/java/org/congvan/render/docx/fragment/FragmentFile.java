package org.congvan.render.docx.fragment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congvan.layout.Component;

/**
 * The text file that holds the fragments of a structure: for each fragment a line with {@code =}
 * and its name, then a line with its XML.
 */
public final class FragmentFile {

  private static final String MARK = "=";
  private static final String STYLE = "STYLE.";
  private static final String HEADING = "HEADING.";

  private FragmentFile() {}

  /**
   * Loads fragments from the resources beside this class.
   *
   * @param name the name of the file, such as {@code nd30-2020.fragments}
   * @return the fragments, with open places for measures
   * @throws IllegalStateException if there is no such resource
   */
  public static FragmentSet load(String name) {
    try (InputStream in = FragmentFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot find resource " + name + " beside " + FragmentFile.class.getName());
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + name, e);
    }
  }

  /**
   * Reads fragments.
   *
   * @param text the text of a file
   * @return the fragments
   * @throws IllegalArgumentException if the text is not such a file
   */
  public static FragmentSet parse(String text) {
    Map<FragmentName, Fragment> named = new EnumMap<>(FragmentName.class);
    Map<String, Fragment> styles = new LinkedHashMap<>();
    Map<Component, Fragment> headings = new EnumMap<>(Component.class);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i += 2) {
      if (!lines[i].startsWith(MARK)) {
        throw new IllegalArgumentException(
            "Cannot read line " + (i + 1) + " of fragments: expected a name such as =PARAGRAPH");
      }
      String name = lines[i].substring(MARK.length());
      Fragment fragment = Fragment.parse(lines[i + 1]);
      if (name.startsWith(STYLE)) {
        styles.put(name.substring(STYLE.length()), fragment);
      } else if (name.startsWith(HEADING)) {
        headings.put(Component.valueOf(name.substring(HEADING.length())), fragment);
      } else {
        named.put(FragmentName.valueOf(name), fragment);
      }
    }
    return new FragmentSet(named, styles, headings);
  }

  /**
   * Writes fragments, in the order of their names.
   *
   * @param fragments the fragments
   * @return the text of a file
   */
  public static String format(FragmentSet fragments) {
    StringBuilder text = new StringBuilder();
    for (FragmentName name : FragmentName.values()) {
      line(text, name.name(), fragments.get(name));
    }
    fragments.styles().forEach((id, fragment) -> line(text, STYLE + id, fragment));
    fragments
        .headings()
        .forEach((component, fragment) -> line(text, HEADING + component, fragment));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, Fragment fragment) {
    text.append(MARK).append(name).append('\n').append(fragment.source()).append('\n');
  }
}
